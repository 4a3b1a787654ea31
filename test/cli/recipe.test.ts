import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPreset } from '../../src/cli/preset/run';
import { openSigned } from '../../src/presets/signed';

const page = readFileSync('docs/presets.md', 'utf8');
const [, publishing = ''] = page.split('## Publish from a Git repository');
const recipe = publishing
  .split('\n## ')[0]!
  .match(/^ {4}\S.*$/gm)!
  .map((line) => line.trim());

describe('the recipe that publishes a preset from a Git repository', () => {
  it('leads from nothing to a signed file, line by line as it is written', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'youward-recipe-'));
    const env = { ...process.env, PRESET_KEY: '' };
    const shell = (line: string) => execSync(line, { cwd: folder, env, stdio: 'pipe' });
    /** Arguments that name files stand in the folder; the command itself runs here. */
    const youward = async (line: string) => {
      const args = line
        .split(' ')
        .map((arg) => (/\.(yaml|json|key|pub)$/.test(arg) ? path.join(folder, arg) : arg));
      return { line, ...(await runPreset(args, '2026-11-28')) };
    };
    await youward('new voice.yaml --id fernwood/voice --name Fernwood');
    shell(
      'git init -q . && git add voice.yaml && git -c user.name=F -c user.email=f@f.example commit -qm one',
    );
    const file = path.join(folder, 'voice.yaml');
    const louder = readFileSync(file, 'utf8').replace('revision: 1', 'revision: 2').replace('warn', 'strong');
    writeFileSync(file, louder);
    shell('git -c user.name=F -c user.email=f@f.example commit -qam two');
    await youward('keygen team.key');
    env.PRESET_KEY = readFileSync(path.join(folder, 'team.key'), 'utf8');
    shell('rm team.key');

    expect(recipe).toHaveLength(7);
    for (const line of recipe) {
      const [, ours] = /^node dist\/cli\.js preset (.*)$/.exec(line) ?? [];
      if (ours) expect(await youward(ours)).toMatchObject({ line: ours, code: 0 });
      else shell(line);
    }
    const { text, key } = await openSigned(readFileSync(path.join(folder, 'public/voice.json'), 'utf8'));
    expect(JSON.parse(text)).toMatchObject({ id: 'fernwood/voice', revision: 2 });
    expect(key).toBe(readFileSync(path.join(folder, 'team.key.pub'), 'utf8').trim());
    expect(await youward('diff before.yaml voice.yaml --fail-on louder')).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^louder .* goes from warn to strong/),
    });
  });
});
