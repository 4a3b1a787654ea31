import { oneOf, readFlags, UsageMistake } from '../flags';

/** What `youward preset` was asked to do, and with which files. */
export type PresetAsked = {
  readonly act: Act;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out?: string;
  readonly key?: string;
  readonly from: readonly string[];
  readonly id?: string;
  readonly name?: string;
  readonly failOn?: string;
};

const acts = ['new', 'check', 'test', 'build', 'keygen', 'sign', 'verify', 'diff'] as const;
export type Act = (typeof acts)[number];

/** How to use the presets' part of the command, for people. */
export const presetUsage = `youward preset: a team's names, words and rules, made and shared

  youward preset new FILE             a first preset, in JSON or (FILE.yaml) YAML
      --id TEAM/NAME --name NAME      who it is; made up from the file's name when left out
  youward preset check FILES…         is each one right? every mistake with its place and its mend
  youward preset test FILES…          the same, and every example of every rule, one by one
  youward preset build FILE [-o OUT]  YAML to the JSON that browsers read, checked
  youward preset keygen KEY           a new key pair: KEY (only you may read it) and KEY.pub
  youward preset sign FILE --key KEY [-o OUT]
      --from OLDKEY                   the key used until now vouches for the new one
  youward preset verify FILE [--key KEY.pub]
                                      does the signature fit, and is it that key's?
  youward preset diff OLD NEW         what changes for people who write, by meaning
      --fail-on words|quieter|louder|identity
                                      exit with 1 when there is a change of that kind

  --format text|json                  for people (the default), or one JSON value

Exit codes: 0 all is well · 1 a preset is not right, or does what --fail-on names · 2 a file or the command line can't be read
`;

const options = {
  format: { type: 'string' },
  out: { type: 'string', short: 'o' },
  key: { type: 'string' },
  from: { type: 'string', multiple: true },
  id: { type: 'string' },
  name: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

const counts: Readonly<Record<Act, readonly [number, number, string]>> = {
  new: [1, 1, 'the file to write'],
  check: [1, Number.POSITIVE_INFINITY, 'the presets'],
  test: [1, Number.POSITIVE_INFINITY, 'the presets'],
  build: [1, 1, 'the YAML file'],
  keygen: [1, 1, 'the file for the private key'],
  sign: [1, 1, 'the preset to sign'],
  verify: [1, 1, 'the signed file'],
  diff: [2, 2, 'the old file and the new one'],
};

/** Understands the arguments behind `youward preset`. Throws a `UsageMistake`. */
export function readPresetArguments(args: readonly string[]): PresetAsked {
  const { values, positionals } = readFlags(args, options);
  const [named, ...files] = positionals;
  const act = acts.find((one) => one === named);
  if (!act)
    throw new UsageMistake(
      `${named ? `There is no "preset ${named}".` : 'Say what to do with a preset.'} There are: ${acts.join(', ')}.`,
    );
  const [least, most, what] = counts[act];
  if (files.length < least || files.length > most)
    throw new UsageMistake(`Name ${what}: youward preset ${act} ${least === 2 ? 'OLD NEW' : 'FILE'}.`);
  const format = oneOf('format', values.format, ['text', 'json']);
  if (act === 'sign' && !values.key)
    throw new UsageMistake('Name the key: youward preset sign FILE --key KEY.');
  const failOn = oneOf('fail-on', values['fail-on'], ['words', 'quieter', 'louder', 'identity']);
  return {
    act,
    files,
    json: format === 'json',
    from: values.from ?? [],
    ...(values.out ? { out: values.out } : {}),
    ...(values.key ? { key: values.key } : {}),
    ...(values.id ? { id: values.id } : {}),
    ...(values.name ? { name: values.name } : {}),
    ...(failOn ? { failOn } : {}),
  };
}
