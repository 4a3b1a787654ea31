import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('npm start finds the environment as it was: npm leaves the tools out where NODE_ENV is “production”', () => {
  const code = "await import('./scripts/build.mjs'); console.log(process.env.NODE_ENV ?? 'as it was')";
  const { NODE_ENV: _, ...env } = process.env;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' });
  expect(said.trim()).toBe('as it was');
});
