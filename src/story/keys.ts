/** True for the keys that open the card: Alt and Y, wherever Y is on this keyboard. */
export function opensCard(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.isComposing) return false;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  // On a Mac, Alt and Y write ¥: then the place of the key tells.
  const letter = /^[a-z]$/i.test(event.key);
  return letter ? event.key.toLowerCase() === 'y' : event.code === 'KeyY';
}
