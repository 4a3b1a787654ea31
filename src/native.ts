/**
 * The extension API as the browser has it; its calls give promises in every browser that takes our manifest. What runs
 * in pages uses this: the polyfill, which makes listeners alike too, would be most of what a page without a composer
 * has to read. Pages of our own and the background use the polyfill.
 */
export const native: typeof chrome = (globalThis as { readonly browser?: typeof chrome }).browser ?? chrome;
