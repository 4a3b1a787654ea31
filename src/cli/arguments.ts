import { oneOf, readFlags, UsageMistake } from './flags';

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

/** What `youward audit` was asked to do. */
export type AuditOptions = Pick<CheckOptions, 'files' | 'names' | 'presets'> & {
  /** Where the report page goes, and the table; not written when left out. */
  readonly html?: string;
  readonly csv?: string;
};

/** What was asked on the command line. */
export type Asked =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'audit'; readonly options: AuditOptions };

/** How to use the command, for people. */
export const usage = `youward: reads drafts and says what readers hear

  youward check [FILES…] [options]    check drafts; standard input when there are no files
  youward audit FILES… [options]      look back at past posts, as networks let people download them
  youward preset …                    make, check, sign and compare presets: youward preset --help

Input
  *.ndjson, *.jsonl   one post a line: {"text": "…", "id"?, "author"?, "names"?, "platform"?, "kind"?}
  *.csv               one post a row; its text column is called text, post, message, content or body
  anything else       one draft a file
  standard input      posts when it holds objects, else one draft

Files of audit
  X tweets.js · Facebook and Instagram JSON · LinkedIn Shares.csv and Comments.csv · Mastodon outbox.json ·
  posts saved by Buffer or Hootsuite · any table or NDJSON with a text column

Options
  --format text|json|ndjson   for people (the default), as one array, or one object a line
  --names A,B                 how the author calls itself; a post's own author counts too
  --site ID                   where the drafts will be posted (x, facebook …); a post's own platform goes first
  --kind post|reply           what the drafts are; posts unless they say otherwise
  --preset FILE               a team's preset; may be given more than once
  --fail-on nudge             exit with 1 when a draft deserves a nudge
  --html FILE                 audit: the report as one page
  --csv FILE                  audit: every post with its verdict, as a table
  --help, --version

Exit codes: 0 done · 1 a nudge, with --fail-on nudge · 2 something could not be read, or a wrong command line
`;

const options = {
  format: { type: 'string' },
  names: { type: 'string', multiple: true },
  site: { type: 'string' },
  kind: { type: 'string' },
  preset: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  html: { type: 'string' },
  csv: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Understands the arguments after the program's name. Throws a `UsageMistake`. */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = readFlags(args, options);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (command === 'help') return { command: 'help' };
  if (command !== 'check' && command !== 'audit')
    throw new UsageMistake(
      command
        ? `There is no command "${command}". There are: check, audit, preset.`
        : 'Say what to do: youward check [FILES…], or youward audit FILES….',
    );
  const names = (values.names ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter(Boolean);
  const presets = values.preset ?? [];
  if (command === 'audit') {
    if (files.length === 0)
      throw new UsageMistake('Name the files to look back at: youward audit tweets.js.');
    for (const flag of ['format', 'site', 'kind', 'fail-on'] as const)
      if (values[flag] !== undefined)
        throw new UsageMistake(`--${flag} belongs to check; audit takes --html and --csv.`);
    const { html, csv } = values;
    return {
      command,
      options: { files, names, presets, ...(html ? { html } : {}), ...(csv ? { csv } : {}) },
    };
  }
  for (const flag of ['html', 'csv'] as const)
    if (values[flag] !== undefined)
      throw new UsageMistake(`--${flag} belongs to audit; check writes to standard output, see --format.`);
  const site = values.site?.trim().toLowerCase();
  const kind = oneOf('kind', values.kind, ['post', 'reply']);
  return {
    command,
    options: {
      files,
      format: oneOf('format', values.format, ['text', 'json', 'ndjson']) ?? 'text',
      names,
      presets,
      failOnNudge: oneOf('fail-on', values['fail-on'], ['nudge']) === 'nudge',
      ...(site ? { site } : {}),
      ...(kind ? { kind } : {}),
    },
  };
}
