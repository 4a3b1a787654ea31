import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { peopleOf } from '../../src/engine/names';
import type { Reading } from '../../src/engine/reading';
import { Rereader } from '../../src/engine/rereader';
import { weighDraft } from '../../src/languages/en/judge';
import { people } from '../../src/languages/en/people';
import { selfish, serving } from './drafts';

const context = { names: { names: ['Northwind'] } };
const long = [...selfish, ...serving].join('\n\n').repeat(3);

describe('what is worked out when it is read', () => {
  it('is a field like any other: in JSON, in a copy, and the same each time', () => {
    const report = createEngine().check(selfish[0]!, context);
    const written = JSON.parse(JSON.stringify(report));
    expect(written.reasons.length).toBeGreaterThan(0);
    expect(written.reasons).toEqual(report.reasons);
    expect(structuredClone(report)).toEqual(written);
    expect(report.reasons).toBe(report.reasons);
  });

  it('is of the draft that was checked, also when the draft has been written on since', () => {
    const engine = createEngine();
    const before = engine.check(long, context);
    const after = engine.check(`You can ask us anything today. ${long}`, context);
    const fresh = (text: string) => JSON.stringify(createEngine().check(text, context));
    expect(JSON.stringify(before)).toBe(fresh(long));
    expect(JSON.stringify(after)).toBe(fresh(`You can ask us anything today. ${long}`));
  });
});

describe('a letter typed in a long draft', () => {
  const reader = new Rereader({ people: peopleOf(people, context), kind: 'post' });
  /** How many questions about sentences the judgement had to work out. */
  const worked = (text: string) => {
    const reading = reader.read(text);
    let made = 0;
    const keep: Reading['keep'] = (sentence, key, make) =>
      reading.keep(sentence, key, () => {
        made++;
        return make();
      });
    weighDraft({ ...reading, keep }, context, []);
    return { made, sentences: reading.sentences.length };
  };

  it('has the judgement read its own sentence again and no other', () => {
    const first = worked(long);
    expect(first.made).toBe(2 * first.sentences);
    const middle = long.indexOf(' ', long.length / 2);
    expect(worked(`${long.slice(0, middle)}s${long.slice(middle)}`).made).toBeLessThanOrEqual(4);
    expect(worked(long).made).toBeLessThanOrEqual(4);
  });
});
