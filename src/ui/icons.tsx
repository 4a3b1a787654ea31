const paths = {
  close: 'm4 4 8 8m0-8-8 8',
  previous: 'm10 4-4 4 4 4',
  next: 'm6 4 4 4-4 4',
  down: 'm4 6 4 4 4-4',
  settings: 'M2 5h5m4 0h3M2 11h3m4 0h5M11 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM9 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
  tick: 'm3.5 8.500 3 3 6-7',
} as const;
const sided: readonly string[] = ['previous', 'next'];

/** A 16 px line icon in the colour of its text; the sided ones turn round in right-to-left. */
export function Icon({
  name,
  small = false,
}: {
  readonly name: keyof typeof paths;
  readonly small?: boolean;
}) {
  const size = small ? 12 : 16;
  return (
    <svg
      class={sided.includes(name) ? 'i turns' : 'i'}
      viewBox="0 0 16 16"
      style={{ width: `${size}px`, height: `${size}px` }}
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The mark: a bubble whose tail points outward, and in it the dot that arrived at "you". */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
      <path d="M48 16h32a40 40 0 0 1 40 40v48a8 8 0 0 1-8 8H48A40 40 0 0 1 8 72V56A40 40 0 0 1 48 16z" />
      <rect class="l" x="24" y="56" width="56" height="16" rx="8" />
      <circle class="d" cx="84" cy="64" r="20" />
    </svg>
  );
}
