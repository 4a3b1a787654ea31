/** How long our own work may keep a page from drawing and answering, in milliseconds; a frame is 16. */
const longest = 8;

/** Returns a function to call between pieces of work: it lets the page go first when it has waited long enough. */
export function breathing(): () => Promise<void> | void {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return;
    return new Promise((go) => {
      setTimeout(() => {
        since = performance.now();
        go();
      });
    });
  };
}
