import { describe, expect, test } from 'vitest';
import { builtInRules, createEngine } from '../src/create-engine';
import { apply, mismatches } from '../src/engine/example';
import { Loader } from '../src/engine/load';
import { categories, type Rule } from '../src/engine/rule';
import { english } from '../src/languages/en';
import { words } from '../src/languages/en/words';

const engine = createEngine();

test.each(builtInRules.map((named) => [named.id, named] as const))(
  'every pattern, exception and rewrite of %s compiles, also those that are compiled when they are first asked for',
  (_, { id, rule, source }) => {
    expect(() => new Loader(english).load({ id, rule, source })).not.toThrow();
  },
);

/** How the author is called in the examples of rules. */
const author = { names: { names: ['Ferndale'] } };

/** What is wrong with a rule's own words, each fault a sentence that says what to do. */
function faultsOf(id: string, rule: Rule): string[] {
  const faults: string[] = [];
  const file = `src/rules/en/${id}.ts`;
  const length = rule.says.trim().split(/\s+/).length;
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    faults.push(`${file}: name the file for what writers do, in small letters and hyphens.`);
  if (!categories.some((known) => known === rule.category))
    faults.push(`${file}: there is no category “${rule.category}”. There are: ${categories.join(', ')}.`);
  if (length >= 12) faults.push(`${file}: \`says\` has ${length} words. Say it in under 12.`);
  if (rule.says.includes('!')) faults.push(`${file}: take the exclamation mark out of \`says\`.`);
  if (/\b(should|must|bad|wrong|poor|error|too much)\b/i.test(rule.says))
    faults.push(`${file}: \`says\` blames. Say what readers hear instead.`);
  if (rule.why.trim().length < 30) faults.push(`${file}: say in \`why\` what it means to the reader.`);
  if (Object.keys(rule.flags).length < 3) faults.push(`${file}: write at least three \`flags\`.`);
  if (rule.allows.length < 3) faults.push(`${file}: write at least three \`allows\`.`);
  if ((rule.rewrites ?? []).length === 0)
    faults.push(`${file}: offer a way out in \`rewrites\`, even if it is one blank.`);
  return faults;
}

/** Rewrites of a rule's own examples that it would flag again, and rewrites that none of them shows. */
function rewriteFaults(id: string, rule: Rule): string[] {
  const context = rule.kind ? { ...author, kind: rule.kind } : author;
  const shown = new Set<string>();
  const again = Object.keys(rule.flags).flatMap((marked) => {
    const draft = marked.replace(/[[\]]/g, '');
    return engine.rewrites(draft, id, context).flatMap((rewrite) => {
      shown.add(rewrite.label);
      const made = apply(draft, rewrite).replace(/\[\[|\]\]/g, '');
      const flagged = engine.hits(made, context).some((hit) => hit.rule === id);
      return flagged && rewrite.scope !== 'starter'
        ? [`“${made}” is what “${rewrite.label}” makes, and is flagged again. Write it in other words.`]
        : [];
    });
  });
  const unseen = (rule.rewrites ?? []).filter(({ label }) => !shown.has(label));
  return [...again, ...unseen.map(({ label }) => `No example shows the rewrite “${label}”. Add one.`)];
}

describe('the rules of src/rules/en', () => {
  test('are fifty or more', () => {
    expect(builtInRules.length).toBeGreaterThanOrEqual(50);
  });

  test('speak of every category', () => {
    const used = new Set(builtInRules.map(({ rule }) => rule.category));
    const missing = categories.filter((category) => !used.has(category));
    expect(missing.map((category) => `No rule is about “${category}”. Write one.`)).toEqual([]);
  });

  test('use every word list', () => {
    const patterns = builtInRules.flatMap(({ rule }) => [
      ...rule.match,
      ...(rule.except ?? []),
      ...(rule.unless?.match ?? []),
    ]);
    const all = [...patterns, ...Object.values(words).flat()].join(' ');
    const idle = Object.keys(words).filter((name) => !all.includes(`{${name}}`));
    expect(idle.map((name) => `No rule uses {${name}}. Take it out of words.ts.`)).toEqual([]);
  });
});

test('a sentence that one rule lets pass is marked loudly by no other', () => {
  const marked = builtInRules.flatMap(({ id, rule }) =>
    rule.allows.flatMap((sentence) =>
      engine
        .check(sentence, rule.kind ? { ...author, kind: rule.kind } : author)
        .findings.filter(({ severity }) => severity !== 'note')
        .map((found) => `“${sentence}” passes ${id}, but ${found.rule} finds it. Mend one of the two.`),
    ),
  );
  expect(marked).toEqual([]);
});

describe.each(builtInRules.map(({ id, rule }) => [id, rule] as const))('%s', (id, rule) => {
  test('is complete, and speaks to the writer about the reader', () => {
    expect(faultsOf(id, rule)).toEqual([]);
  });

  test('finds what it flags, makes of it what is written, and passes what it allows', () => {
    const wrong = mismatches(engine, id, rule, author, true).map(
      ({ sentence, got, wanted }) =>
        `“${sentence}” gave “${got}”, not “${wanted}”. Mend the pattern, the rewrite or the example.`,
    );
    expect(wrong).toEqual([]);
  });

  test('offers ways out that it does not flag again', () => {
    expect(rewriteFaults(id, rule)).toEqual([]);
  });
});
