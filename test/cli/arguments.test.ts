import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

describe('the command line', () => {
  it('asks for a check of files, for people, by default', () => {
    expect(readArguments(['check', 'a.txt', 'b.csv'])).toEqual({
      command: 'check',
      options: { files: ['a.txt', 'b.csv'], format: 'text', names: [], presets: [], failOnNudge: false },
    });
  });

  it('takes every option', () => {
    const line =
      'check --format ndjson --names Acme,Acme\u00a0Cloud --names Fern --site X --kind reply --preset a.json --preset b.json --fail-on nudge -';
    expect(readArguments(line.split(' '))).toEqual({
      command: 'check',
      options: {
        files: ['-'],
        format: 'ndjson',
        names: ['Acme', 'Acme\u00a0Cloud', 'Fern'],
        site: 'x',
        kind: 'reply',
        presets: ['a.json', 'b.json'],
        failOnNudge: true,
      },
    });
  });

  it.each([
    [['--help'], 'help'],
    [['check', '-h'], 'help'],
    [['help'], 'help'],
    [['--version'], 'version'],
  ])('%j asks for %s', (args, command) => {
    expect(readArguments(args).command).toBe(command);
  });

  it.each([
    [[], 'Say what to do: youward check [FILES…], or youward audit FILES….'],
    [['chek'], 'There is no command "chek". There are: check, audit, preset.'],
    [['check', '--formt', 'json'], "Unknown option '--formt'."],
    [['check', '--format', 'yaml'], '--format is text or json or ndjson, not "yaml".'],
    [['check', '--kind', 'story'], '--kind is post or reply, not "story".'],
    [['check', '--fail-on', 'note'], '--fail-on is nudge, not "note".'],
    [['check', '--names'], "Option '--names <value>' argument missing."],
  ])('%j is refused with the mend', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
