import { parseArgs } from 'node:util';

/** How the report is written: for people, as one array, or one object a line. */
export type Format = 'text' | 'json' | 'ndjson';

/** What `youward check` was asked to do. */
export type CheckOptions = {
  readonly files: readonly string[];
  readonly format: Format;
  readonly names: readonly string[];
  readonly site?: string;
  readonly kind?: 'post' | 'reply';
  readonly presets: readonly string[];
  readonly failOnNudge: boolean;
};

/** What was asked on the command line. */
export type Asked =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'check'; readonly options: CheckOptions };

/** A command line that makes no sense; its message says what to write instead. */
export class UsageMistake extends Error {}

/** How to use the command, for people. */
export const usage = `youward: reads drafts and says what readers hear

  youward check [FILES…] [options]    check drafts; standard input when there are no files

Input
  *.ndjson, *.jsonl   one post a line: {"text": "…", "id"?, "author"?, "names"?, "platform"?, "kind"?}
  *.csv               one post a row; its text column is called text, post, message, content or body
  anything else       one draft a file
  standard input      posts when it holds objects, else one draft

Options
  --format text|json|ndjson   for people (the default), as one array, or one object a line
  --names A,B                 how the author calls itself; a post's own author counts too
  --site ID                   where the drafts will be posted (x, facebook …); a post's own platform goes first
  --kind post|reply           what the drafts are; posts unless they say otherwise
  --preset FILE               a team's preset; may be given more than once
  --fail-on nudge             exit with 1 when a draft deserves a nudge
  --help, --version

Exit codes: 0 done · 1 a nudge, with --fail-on nudge · 2 something could not be read, or a wrong command line
`;

const options = {
  format: { type: 'string', default: 'text' },
  names: { type: 'string', multiple: true },
  site: { type: 'string' },
  kind: { type: 'string' },
  preset: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found) return found;
  throw new UsageMistake(`--${flag} is ${allowed.join(' or ')}, not "${value}".`);
}

/** Understands the arguments after the program's name. Throws a `UsageMistake`. */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (command === 'help') return { command: 'help' };
  if (command !== 'check')
    throw new UsageMistake(
      command
        ? `There is no command "${command}". There is: check.`
        : 'Say what to do: youward check [FILES…].',
    );
  const site = values.site?.trim().toLowerCase();
  const kind = oneOf('kind', values.kind, ['post', 'reply']);
  return {
    command: 'check',
    options: {
      files,
      format: oneOf('format', values.format, ['text', 'json', 'ndjson']) ?? 'text',
      names: (values.names ?? [])
        .flatMap((list) => list.split(','))
        .map((name) => name.trim())
        .filter(Boolean),
      presets: values.preset ?? [],
      failOnNudge: oneOf('fail-on', values['fail-on'], ['nudge']) === 'nudge',
      ...(site ? { site } : {}),
      ...(kind ? { kind } : {}),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (mistake) {
    const [sentence] = (mistake as Error).message.split('. ');
    throw new UsageMistake(`${sentence}.`);
  }
}
