// Runs other programs from scripts: no shell, no guessing where a tool is, the same on every system.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A mistake whose sentence is all the reader needs: printed without a stack. */
export class Plain extends Error {}

/**
 * Runs a program in the repository's folder and resolves to its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript tool out of node_modules by its file: `runTool('vitest/vitest.mjs', ['run'])`. */
export function runTool(file, args, options = {}) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], options);
}

/** Runs a tool as `runTool` does, and passes on what it says except for the lines that `noise` names. */
export async function runToolQuietly(file, args, noise, options = {}) {
  const said = [];
  const child = spawn(process.execPath, [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const [code] = await once(child, 'close');
  const lines = Buffer.concat(said).toString().split('\n');
  const told = lines.filter((line) => line.trim() !== '' && !noise.test(line));
  if (told.length) console.error(told.join('\n'));
  return code ?? 1;
}

/** Runs npm: the one that started this script, else the one on PATH. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own) && existsSync(own)) return run(process.execPath, [own, ...args]);
  return process.platform === 'win32' ? run(`npm ${args.join(' ')}`, [], { shell: true }) : run('npm', args);
}

/** Runs a script's main function; a `Plain` mistake is one sentence on standard error and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (mistake) {
    console.error(mistake instanceof Plain ? `\n${mistake.message}` : mistake);
    process.exitCode = 1;
  }
}

/** How long something took, for people. @param {number} since milliseconds, from performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
