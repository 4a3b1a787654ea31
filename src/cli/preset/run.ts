import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differences } from '../../presets/differences';
import { mostBytes, textOf } from '../../presets/json';
import { line, PresetRefused, refused } from '../../presets/mistake';
import { type Handover, handOver, openSigned, publicKeyOf, sign } from '../../presets/signed';
import { type PresetAsked, readPresetArguments } from './arguments';
import { FileMistake, fromYaml, presetText, withFile } from './files';
import { firstPreset } from './first';
import { readKeys, readPublicKey, writeKeys } from './keys';
import { examplesOf, judgePreset, type Verdict } from './verdict';

/** What a command gives: lines for people, a value for programs, and its exit code. */
type Done = { readonly lines: readonly string[]; readonly value: unknown; readonly code: 0 | 1 | 2 };

/** Runs `youward preset` with what stands behind it. Throws a `UsageMistake` for a command line that makes no sense. */
export async function runPreset(
  args: readonly string[],
  today: string,
): Promise<{ readonly text: string; readonly code: 0 | 1 | 2 }> {
  const asked = readPresetArguments(args);
  const { lines, value, code } = await done(asked, today);
  return {
    text: asked.json ? `${JSON.stringify(value, null, 2)}\n` : lines.map((one) => `${one}\n`).join(''),
    code,
  };
}

async function done(asked: PresetAsked, today: string): Promise<Done> {
  const [file = '', other = ''] = asked.files;
  try {
    switch (asked.act) {
      case 'new':
        return put(
          file,
          firstPreset(file, asked.id, asked.name),
          'wx',
          'Give it your names and your readers.',
        );
      case 'check':
      case 'test':
        return await judged(asked, today);
      case 'build':
        return await build(file, asked.out, today);
      case 'keygen': {
        const key = await writeKeys(file);
        return well([`${file} signs; keep it to yourself. ${file}.pub is for everybody: ${key}`], { key });
      }
      case 'sign':
        return await signed(asked, today);
      case 'verify':
        return await verified(file, asked.key);
      case 'diff':
        return await compared(file, other, asked.failOn);
    }
  } catch (thrown) {
    if (thrown instanceof PresetRefused)
      return {
        lines: thrown.mistakes.map((one) => `${file}: ${line(one)}`),
        value: { mistakes: thrown.mistakes },
        code: 1,
      };
    if (thrown instanceof FileMistake)
      return { lines: [thrown.message], value: { error: thrown.message }, code: 2 };
    throw thrown;
  }
}

const well = (lines: readonly string[], value: unknown): Done => ({ lines, value, code: 0 });

/** Writes a file; the folder that it goes into is made. */
function put(file: string, text: string, flag: 'w' | 'wx', hint = ''): Done {
  withFile(file, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag });
  });
  return well([`Written: ${file}${hint ? `. ${hint}` : ''}`], { file });
}

async function judged({ files, act }: PresetAsked, today: string): Promise<Done> {
  const verdicts: Verdict[] = [];
  for (const file of files) verdicts.push(await judgePreset(file, today));
  const lines = verdicts.flatMap(({ file, preset, mistakes, warnings }) => [
    ...[...mistakes, ...warnings].map((one) => `${file}: ${line(one)}`),
    ...(preset && act === 'test' ? examplesOf(preset).map((one) => `${file}: ${one}`) : []),
    ...(preset
      ? [
          `${file}: ${preset.id} ${preset.version} (revision ${preset.revision}) is right; ${examplesOf(preset).length} examples come out as written.`,
        ]
      : []),
  ]);
  const value = verdicts.map(({ file, preset, mistakes, warnings }) => ({
    file,
    ok: preset !== null,
    ...(preset
      ? {
          id: preset.id,
          version: preset.version,
          revision: preset.revision,
          examples: examplesOf(preset).length,
        }
      : {}),
    mistakes,
    warnings,
  }));
  return { lines, value, code: verdicts.every(({ preset }) => preset) ? 0 : 1 };
}

/** The text of a preset that is right; throws what is wrong with it. */
async function provenText(file: string, today: string): Promise<string> {
  const { mistakes } = await judgePreset(file, today);
  if (mistakes.length > 0) throw new PresetRefused(mistakes);
  return presetText(file);
}

async function build(file: string, out: string | undefined, today: string): Promise<Done> {
  const text = /\.ya?ml$/i.test(file)
    ? fromYaml(withFile(file, () => textOf(readFileSync(file))))
    : await presetText(file);
  await provenText(file, today);
  const to = out ?? file.replace(/(\.youward)?\.(ya?ml|json)$/i, '.youward.json');
  return put(to, text, 'w');
}

async function signed(asked: PresetAsked, today: string): Promise<Done> {
  const [file = ''] = asked.files;
  const text = await provenText(file, today);
  const chain = await Promise.all([...asked.from, asked.key ?? ''].map(readKeys));
  const handovers: Handover[] = [];
  for (const [index, old] of chain.slice(0, -1).entries())
    handovers.push(await handOver(old, await publicKeyOf(chain[index + 1]!)));
  const envelope = await sign(text, chain.at(-1)!, handovers);
  return put(asked.out ?? file.replace(/(\.youward)?\.(json|ya?ml)$/i, '.signed.json'), envelope, 'w');
}

async function verified(file: string, given: string | undefined): Promise<Done> {
  const { key, trusts } = await openSigned(
    textOf(
      withFile(file, () => readFileSync(file)),
      mostBytes * 2,
    ),
  );
  if (!key) throw refused('E-SIG', 'Nobody signed this file. Sign it: youward preset sign FILE --key KEY');
  const wanted = given === undefined ? key : readPublicKey(given);
  if (!trusts.includes(wanted))
    throw refused(
      'E-SIG',
      `It is signed with ${key}, not with ${wanted}. Ask its author which key is theirs.`,
      'key',
    );
  const by = wanted === key ? key : `${key}, for which ${wanted} vouches`;
  return well([`${file}: the signature fits, by ${by}.`], { ok: true, key, trusts });
}

async function compared(before: string, after: string, failOn: string | undefined): Promise<Done> {
  const read = async (file: string) => JSON.parse(await provenText(file, ''));
  const changes = differences(await read(before), await read(after));
  const lines = changes.map(({ means, says }) => `${means.padEnd(9)} ${says}`);
  return {
    lines: lines.length > 0 ? lines : ['Nothing changes for people who write.'],
    value: changes,
    code: changes.some(({ means }) => means === failOn) ? 1 : 0,
  };
}
