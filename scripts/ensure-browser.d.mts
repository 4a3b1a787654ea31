/** The path of a Chromium that starts; installs one where it can, else throws a sentence that says how. */
export function ensureBrowser(): Promise<string>;
/** A Firefox that is already on this machine, or null; env FIREFOX comes first. */
export function findFirefox(): string | null;
