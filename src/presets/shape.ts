import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { nearest } from '../engine/fault';
import { type Json, under } from './json';
import type { Mistake } from './mistake';
import schema from './preset.schema.json';

/** Nobody mends more at once. */
const mostMistakes = 100;

const validator = new Validator(schema as unknown as Schema, '2020-12', false);

/** Everything in which a value differs from the published schema, each as a sentence with its mend. */
export function shapeMistakes(value: Json): Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const error of validator.validate(value).errors) {
    const says = sentence(error, value);
    const path = pathOf(error.instanceLocation);
    if (says !== null) mistakes.set(`${path} ${says}`, { code: 'E-SCHEMA', path, says });
    if (mistakes.size >= mostMistakes) break;
  }
  return [...mistakes.values()];
}

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));

function pathOf(pointer: string): string {
  return steps(pointer).reduce((path, step) => under(path, /^\d+$/.test(step) ? Number(step) : step), '');
}

/** What stands at the end of a way through an object; a `$ref` on the way leads to what it names. */
function follow(from: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>((here, step) => {
    if (!isRecord(here) && !Array.isArray(here)) return undefined;
    const next: unknown = Reflect.get(here, step);
    return step === '$ref' && typeof next === 'string' ? follow(schema, steps(next)) : next;
  }, from);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const examples: Readonly<Record<string, string>> = {
  id: 'lower-case words joined by hyphens, as in follow-us',
  homepage: 'an https address',
  link: 'an https address',
  expires: 'a day, as in 2027-12-31',
  needs: 'a version, as in 0.1',
  extends: 'a shipped pack with its major version, as in youward:recommended@1',
  sets: 'a lower-case word, as in proud',
  overrides: 'the id of a built-in rule, as in follow-us',
  messages: 'a language, as in de or pt-BR',
};

/** What one complaint of the validator means for a person; null for those that only repeat another. */
function sentence(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  value: Json,
): string | null {
  const limit = follow(schema, steps(keywordLocation));
  const way = steps(instanceLocation);
  const given = () => shortened(JSON.stringify(follow(value, way)));
  switch (keyword) {
    case 'required':
      return `${/property ("[^"]+")/.exec(error)?.[1] ?? 'A key'} is missing. Add it.`;
    case 'false':
      return unknownKey(way, value);
    case 'const':
    case 'enum': {
      const allowed = (Array.isArray(limit) ? limit : [limit]).map((one) => JSON.stringify(one));
      return `It is ${allowed.join(' or ')}, not ${given()}.`;
    }
    case 'type':
      return `It must be ${article(String(limit))}, not ${given()}.`;
    case 'minLength':
      return 'It is empty. Write it, or leave the key out.';
    case 'minItems':
    case 'minProperties':
      return `It needs ${limit === 1 ? 'an entry' : `${limit} entries`} at least.`;
    case 'maxLength':
      return `It is longer than ${limit} characters. Shorten it.`;
    case 'maxItems':
    case 'maxProperties':
      return `It has more than ${limit} entries. Split it, or take some out.`;
    case 'minimum':
      return `It must be ${limit} or more, not ${given()}.`;
    case 'maximum':
      return `It must be ${limit} or less, not ${given()}.`;
    case 'pattern':
      return keywordLocation.endsWith('/propertyNames/pattern')
        ? `The key "${brief(way.at(-1))}" does not fit here; it is ${examples[way.at(-2) ?? ''] ?? 'another kind of name'}.`
        : `${given()} does not fit here; it is ${exampleFor(way)}.`;
    default:
      return null;
  }
}

function exampleFor(way: readonly string[]): string {
  if (way.length === 1 && way[0] === 'id') return 'team/name in lower case, as in harbor-kitchen/voice';
  const named = way.findLast((step) => step in examples);
  return (named && examples[named]) ?? 'another kind of text';
}

function unknownKey(way: readonly string[], value: Json): string {
  const key = way.at(-1) ?? '';
  const schemaOf = schemaAt(way.slice(0, -1), value);
  const known = isRecord(schemaOf) && isRecord(schemaOf.properties) ? Object.keys(schemaOf.properties) : [];
  const near = nearest(key, known);
  return `"${brief(key)}" is no key that belongs here. ${near ? `Did you mean "${near}"?` : `There are: ${known.join(', ')}.`}`;
}

/** The schema that a place in a preset is held against. */
function schemaAt(way: readonly string[], value: Json): unknown {
  let here: unknown = schema;
  const resolve = () => {
    while (isRecord(here) && '$ref' in here) here = follow(here, ['$ref']);
    if (isRecord(here) && isRecord(here.else)) here = here.else;
  };
  let at: unknown = value;
  for (const step of way) {
    resolve();
    if (!isRecord(here)) return undefined;
    const known = isRecord(here.properties) ? here.properties[step] : undefined;
    here = Array.isArray(at) ? here.items : (known ?? here.additionalProperties);
    at = follow(at, [step]);
  }
  resolve();
  return here;
}

const article = (type: string) =>
  ({
    array: 'a list',
    object: 'an object { … }',
    string: 'a text',
    integer: 'a whole number',
    boolean: 'true or false',
  })[type] ?? type;

const shortened = (json: string | undefined) => (json === undefined ? 'nothing' : brief(json));
const brief = (text = '') => (text.length > 40 ? `${text.slice(0, 38)}…` : text);
