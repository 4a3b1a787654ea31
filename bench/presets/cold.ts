import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle } from '../speed/bundle';

/** What one load took, in milliseconds: by the clock, and of all threads' processor time. */
export type Load = { readonly elapsed: number; readonly processor: number };

/** Loads one preset in a process that has loaded none, and prints what that took. */
const once = (code: string, file: string) => `
import { readFileSync } from 'node:fs';
import { english, loadPreset } from ${JSON.stringify(pathToFileURL(code).href)};
const text = readFileSync(${JSON.stringify(file)}, 'utf8');
const since = process.cpuUsage();
const began = performance.now();
loadPreset(text, english);
const elapsed = performance.now() - began;
const { user, system } = process.cpuUsage(since);
console.log(JSON.stringify({ elapsed, processor: (user + system) / 1000 }));
`;

/** The first load of a preset, from minified code as browsers have it, each in a process of its own; the quickest first. */
export async function coldLoads(text: string, times: number): Promise<readonly Load[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-cold-'));
  try {
    const code = await buildBundle('bench/presets/cold-subject.ts', folder);
    const file = path.join(folder, 'preset.json');
    writeFileSync(file, text);
    const script = path.join(folder, 'once.mjs');
    writeFileSync(script, once(code, file));
    const took = Array.from(
      { length: times },
      (): Load => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
    );
    return took.sort((a, b) => a.elapsed - b.elapsed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
