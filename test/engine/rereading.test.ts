import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/engine/finding';
import { peopleOf } from '../../src/engine/names';
import { type Reading, read } from '../../src/engine/reading';
import { Rereader } from '../../src/engine/rereader';
import { anyText } from './any-text';
import { engineOf, ruleOf, smallLanguage } from './small-language';

const context: Context = { names: { names: ['Acme', 'Harbor Kitchen'] }, you: ['finance teams'] };
const body = [
  'We are so proud of Harbor Kitchen, No. 1 in the U.S. Our guests say "thanks". 🎉',
  '- You get soup at Pier 4, every Friday at six. https://a.test/x #soup #pier',
  'Acme Inc. and finance teams: £ 5 off... We won!',
].join('\n');
const long = `${body}\n\n`.repeat(14);

/** Everything a reading says, without its questions. */
const said = ({ tokens, sentences, who, joins, ids, bits }: Reading) =>
  JSON.stringify([tokens, sentences, [...who], [...joins], [...ids], [...bits]]);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: anyText,
});

describe('a long draft that is written on', () => {
  it('reads as if it were read for the first time, after any change', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const reader = new Rereader({ people: peopleOf(smallLanguage, context), kind: 'post' });
        let text = long;
        reader.read(text);
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + put + text.slice(place + cut);
          expect(said(reader.read(text))).toBe(said(read(text, context, smallLanguage)));
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is judged the same in parts, and not at all once nobody waits', async () => {
    const rules = { proud: ruleOf({ match: ['{us} {be} {very}? {proud} of what=_1-3'], says: '{match}' }) };
    const engine = engineOf(rules);
    let pauses = 0;
    const calm = await engine.checkCalmly(long, context, () => ++pauses > 0);
    expect(calm).toEqual(engineOf(rules).check(long, context));
    expect(pauses).toBeGreaterThan(3);
    const written = `${long}We are so proud of it`;
    expect(await engine.checkCalmly(written, context, () => true)).toEqual(
      engineOf(rules).check(written, context),
    );
    expect(await engineOf(rules).checkCalmly(long, context, () => false)).toBeNull();
  });

  it('is judged the same although another draft is read between the parts', async () => {
    const rules = { won: ruleOf({ match: ['we won'] }) };
    const engine = engineOf(rules);
    const other = long.replaceAll('soup', 'bread');
    const calm = await engine.checkCalmly(long, context, () => Boolean(engine.check(other, context)));
    expect(calm).toEqual(engineOf(rules).check(long, context));
  });

  it('is judged as if it were checked for the first time, after any change', () => {
    const rules = {
      proud: ruleOf({
        match: ['{us} {be} {very}? {proud} of what=_1-3', '^^ {us}'],
        except: ['no {proud}'],
        says: '{match}',
        rewrites: [
          { label: 'a', text: 'You get {what}' },
          { label: 'b', text: '' },
          { label: 'c', text: 'You get {what|trim}.', scope: 'sentence' },
        ],
      }),
      won: ruleOf({ match: ['we won', '{num}'], unless: { in: 'near', match: ['you get'] } }),
      all: ruleOf({
        match: ['our', '{emoji}', '{cap} !a'],
        unless: { in: 'post', match: ['nothing at all'] },
        threshold: 3,
      }),
    };
    const typed = engineOf(rules);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = long;
        typed.check(text, context);
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + put + text.slice(place + cut);
          expect(JSON.stringify(typed.check(text, context))).toBe(
            JSON.stringify(engineOf(rules).check(text, context)),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('works out what is asked of a sentence only for the sentences that changed', () => {
    const reader = new Rereader({ people: peopleOf(smallLanguage, context), kind: 'post' });
    const question = {};
    const asked = (text: string) => {
      const reading = reader.read(text);
      let times = 0;
      for (let sentence = 0; sentence < reading.sentences.length; sentence++)
        reading.keep(sentence, question, () => {
          times++;
          return true;
        });
      return times;
    };
    const different = Array.from(
      { length: 60 },
      (_, index) => `This is sentence ${index} of a long draft.`,
    ).join(' ');
    expect(asked(different)).toBe(60);
    const changed = different.replace('sentence 30', 'phrase 30');
    expect(asked(changed)).toBe(1);
    expect(asked(`Now. ${changed}`)).toBeLessThanOrEqual(2);
    expect(asked(`Now. ${changed}\nAnd then.`)).toBeLessThanOrEqual(2);
  });
});
