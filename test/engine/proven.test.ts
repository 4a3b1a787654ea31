import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/check';
import { ruleOf, smallLanguage } from './small-language';

const rule = ruleOf({
  match: ['{us} {be} {proud}'],
  except: ['{proud} gardenersonly'],
  unless: { in: 'post', match: ['pruningshears'] },
  rewrites: [{ label: 'a', text: 'You get {match}' }],
});
const engineWith = (proven: boolean) =>
  createEngine({ language: smallLanguage, rules: [{ id: 'rule', rule, source: 'Test', proven }] });

describe('a proven rule', () => {
  it('knows the words of its exceptions from the first draft on, although they are compiled with that draft', () => {
    expect(engineWith(true).hits('We are proud gardenersonly.')).toEqual([]);
    expect(engineWith(true).hits('We are proud. Take the pruningshears.')).toEqual([]);
    expect(engineWith(true).hits('We are proud.')).toHaveLength(1);
  });

  it('knows them in a long draft that was read before, too', () => {
    const engine = engineWith(true);
    const filler = 'It rains on the hill again today. '.repeat(100);
    engine.check(`${filler} Bring the pruningshears.`);
    expect(engine.check(`We are proud. ${filler} Bring the pruningshears.`).findings).toEqual([]);
    expect(engine.check(`We are proud. ${filler} Bring the shears.`).findings).toHaveLength(1);
  });

  it('reports what the same rule reports when all of it is compiled at once', () => {
    for (const text of ['We are proud.', 'We are proud gardenersonly.', 'Proud? We are proud, so proud.'])
      expect(engineWith(true).check(text)).toEqual(engineWith(false).check(text));
  });
});

describe('what a rule tells, kept apart from what it looks for', () => {
  const { says, why, rewrites = [], ...looksFor } = rule;
  const asked: string[] = [];
  const apart = createEngine({
    language: smallLanguage,
    rules: [
      {
        id: 'rule',
        rule: { ...looksFor, says: '', why: '' },
        source: 'Test',
        proven: true,
        telling() {
          asked.push('rule');
          return { says, why, rewrites };
        },
      },
    ],
  });

  it('is asked for when a finding is read, and not while a draft is checked under any settings', () => {
    const [finding] = apart.check('We are proud.', { severities: { rule: 'strong' } }).findings;
    expect(finding).toMatchObject({ rule: 'rule', severity: 'strong', start: 0, end: 12 });
    expect(asked).toEqual([]);
    expect(finding).toMatchObject({ says, why });
    expect(asked).not.toEqual([]);
  });

  it('is told as if it stood in the rule', () => {
    const text = 'We are proud gardenersonly. We are proud.';
    expect(apart.check(text)).toEqual(engineWith(true).check(text));
  });
});
