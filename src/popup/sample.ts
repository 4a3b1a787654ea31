/** A draft to try in the popup. */
export const sample =
  'We’re so proud to announce that our café turned five! Our wonderful team has worked incredibly hard. Follow us for more.';
