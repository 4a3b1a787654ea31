import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

const inGit = existsSync('.git');

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};
const folder = () => mkdtempSync(path.join(realpathSync(tmpdir()), 'youward-'));
const within =
  (place: string) =>
  (program: string, ...args: readonly string[]) => {
    const env = { ...process.env, ...author };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: place, env, encoding: 'utf8' });
    return { code: status, said: `${stdout}${stderr}` };
  };

/** The repository as it is on disk, committed; the places of all tests are clones of it. */
let seed = '';
beforeAll(() => {
  if (!inGit) return;
  seed = folder();
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of listed.split('\0').filter((name) => name && existsSync(name)))
    cpSync(file, path.join(seed, file));
  const run = within(seed);
  run('git', 'init', '-q');
  run('git', 'add', '-A');
  run('git', 'commit', '-qm', 'all');
});
afterAll(() => {
  if (seed) rmSync(seed, { recursive: true, force: true });
});

/** A clone in a place of its own. */
function committed() {
  const place = folder();
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const run = within(place);
  run('git', 'clone', '-q', seed, '.');
  symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'));
  // A link is no folder, so the ignored "node_modules/" does not name it.
  writeFileSync(path.join(place, '.git/info/exclude'), 'node_modules\n');
  return { place, run, read: (file: string) => readFileSync(path.join(place, file)) };
}

const pack = (at: ReturnType<typeof committed>) => at.run('node', 'scripts/package.mjs', '--no-lint');

describe.skipIf(!inGit)('npm run package (skipped outside a Git clone: there is no commit to pack)', () => {
  it('makes the same bytes from the same commit, wherever it lies', () => {
    const [here, there] = [committed(), committed()];
    for (const at of [here, there]) expect(pack(at).said).toContain('source.zip');
    for (const name of ['chrome', 'edge', 'firefox', 'source']) {
      const file = `dist/packages/${name}.zip`;
      expect(here.read(file).equals(there.read(file)), name).toBe(true);
    }
    const packed = unzipSync(here.read('dist/packages/firefox.zip'));
    const manifest = JSON.parse(new TextDecoder().decode(packed['manifest.json']));
    expect(manifest.browser_specific_settings.gecko.id).toBeTruthy();
    for (const { js } of manifest.content_scripts)
      for (const script of js) expect(packed).toHaveProperty([script]);
    expect(Object.keys(packed).filter((name) => /\.map$|\.tsx?$/.test(name))).toEqual([]);
  });

  it('packs nothing that was not committed, and says what that is', () => {
    const at = committed();
    at.run('sh', '-c', 'echo >> README.md');
    const { code, said } = pack(at);
    expect(code).toBe(1);
    expect(said).toContain('README.md');
    expect(existsSync(path.join(at.place, 'dist/packages/source.zip'))).toBe(false);
  });
});

describe.skipIf(!inGit)('npm version (skipped outside a Git clone: it makes a commit)', () => {
  it('carries one version into package, manifest and changelog, and commits them', () => {
    const at = committed();
    const { code, said } = at.run('npm', 'version', '9.8.7');
    expect(code, said).toBe(0);
    for (const file of ['package.json', 'manifest.json'])
      expect(JSON.parse(at.read(file).toString()).version).toBe('9.8.7');
    expect(at.read('CHANGELOG.md').toString()).toMatch(
      /## Unreleased\n\n## 9\.8\.7 \(\d{4}-\d\d-\d\d\)\n\n- /,
    );
    expect(at.run('git', 'status', '--porcelain').said).toBe('');
  });

  it('goes no further when nobody wrote down what changed', () => {
    const at = committed();
    at.run('npm', 'version', '9.8.7');
    const { code, said } = at.run('npm', 'version', '9.8.8');
    expect(code).not.toBe(0);
    expect(said).toContain('Write down what changed');
    expect(JSON.parse(at.read('manifest.json').toString()).version).toBe('9.8.7');
  });
});
