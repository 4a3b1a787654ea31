// Runs a TypeScript file the way the product is built (globs and JSON imports included): node scripts/run.mjs FILE [ARGS…]
import path from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Say which file to run: node scripts/run.mjs bench/eval.ts');
  process.exit(2);
}
process.argv = [process.argv[0], path.resolve(file), ...args];
await runnerImport(path.resolve(file), { configFile: false, logLevel: 'warn' });
