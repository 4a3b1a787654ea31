/** Puts text on the clipboard; false when the browser would not let us. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** Some pages forbid the clipboard interface by policy; the older command asks the person's click alone. */
function copyByCommand(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && filled;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
