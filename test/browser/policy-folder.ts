import { accessSync, constants, mkdirSync } from 'node:fs';

/** Whether a folder of a browser's policies can be written here. Such folders belong to root. */
export function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** An organisation's preset that makes a rule louder. */
export const louder = {
  format: 1,
  id: 'county/voice',
  version: '1',
  revision: 1,
  name: 'Fern County',
  language: 'en',
  overrides: { 'follow-us': { severity: 'strong' } },
};

/** A policy that locks that rule, with a second preset that is not right. */
export const policy = {
  presets: [{ inline: JSON.stringify(louder) }, { inline: '{' }],
  lockedRules: ['follow-us'],
};
