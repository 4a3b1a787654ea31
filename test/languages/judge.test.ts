import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import type { Context } from '../../src/engine/finding';
import { scoreOf } from '../../src/engine/focus';
import { features, valuesOf } from '../../src/languages/en/features';
import { explain, groupsOf, reasonsOf, weighDraft } from '../../src/languages/en/judge';
import { model } from '../../src/languages/en/model';
import { selfish, serving } from './drafts';

const engine = createEngine();
const northwind: Context = { names: { names: ['Northwind'] } };
const judged = (text: string, context: Context = northwind) =>
  weighDraft(engine.read(text, context), context, engine.hits(text, context));
const all = [...selfish, ...serving];

describe('a verdict', () => {
  it('puts drafts about their author below drafts for their reader', () => {
    const focus = (text: string) => engine.check(text, northwind).focus;
    const right = selfish.flatMap((a) => serving.map((b) => focus(a) < focus(b)));
    expect(right.filter((one) => !one).length / right.length).toBeLessThan(0.03);
  });

  it('leaves drafts that serve their reader alone', () => {
    for (const text of serving) expect.soft(engine.check(text, northwind).nudge, text).toBe(false);
  });

  it('sees nothing for the reader in a bare announcement, and little but the reader in a how-to', () => {
    expect(engine.check(selfish[0]!, northwind).focus).toBeLessThan(35);
    expect(engine.check(serving[0]!, northwind).focus).toBeGreaterThan(80);
  });

  it('knows a shorter way to say the author’s name', () => {
    const context = { names: { names: ['Archer Mills Robotics'] } };
    const named = judged('Proud of what AMR and Archer did this year.', context);
    expect(named.facts.name).toBe(2);
  });
});

describe('reasons', () => {
  it('add up: the base and everything that moved are the logit, and the logit is the score', () => {
    for (const text of all) {
      const one = judged(text);
      const explained = explain(one);
      const groups = groupsOf(explained).reduce((sum, { weight }) => sum + weight, explained.base);
      expect(groups).toBeCloseTo(one.logit, 9);
      expect(scoreOf(one.logit, model.calibration)).toBe(engine.check(text, northwind).score);
    }
  });

  it('stand in the order of what they moved, and weigh what their group moved', () => {
    for (const text of all) {
      const one = judged(text);
      const weights = new Map(groupsOf(explain(one)).map(({ group, weight }) => [group as string, weight]));
      const reasons = reasonsOf(one);
      const sizes = reasons.map((reason) => Math.abs(reason.weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const reason of reasons) expect(reason.weight).toBe(weights.get(reason.feature));
    }
  });

  it('move a question that differs in one thing by exactly what that thing weighs', () => {
    const plain = judged('The bridge opens on Monday');
    const asked = judged('The bridge opens on Monday?');
    const { about, omits } = model.weights;
    for (const [weights, question] of [[about, 'about'] as const, [omits, 'omits'] as const]) {
      const moved = asked.values.reduce(
        (sum, value, at) => sum + weights[at]! * (value - plain.values[at]!),
        asked.wording[question] - plain.wording[question],
      );
      expect(asked.questions[question] - plain.questions[question]).toBeCloseTo(moved, 9);
    }
    expect(asked.logit).toBeLessThan(plain.logit);
  });

  it('never credit a feature against the way that sense lets it pull', () => {
    for (const text of all) {
      const one = judged(text);
      const { moved } = explain(one);
      features.forEach(({ id, sign }, at) => {
        const more = one.values[at]! - model.weights.mean[at]!;
        if (sign !== 0) expect.soft(moved[at]! * more * sign, id).toBeGreaterThanOrEqual(0);
      });
    }
  });

  it('quote the draft', () => {
    const text = 'Northwind won the award. Northwind is proud of its team. Northwind grows.';
    const says = reasonsOf(judged(text)).map((reason) => reason.says);
    expect(says.some((one) => one.includes('reader appears nowhere'))).toBe(true);
    for (const one of says)
      for (const [, quoted] of one.matchAll(/“([^”]+)”/g))
        expect(text.toLowerCase()).toContain(quoted!.toLowerCase());
  });
});

describe('the weights', () => {
  it('pull each feature the way sense says, or not at all', () => {
    features.forEach(({ id, sign }, at) => {
      for (const weight of [model.weights.about[at]!, model.weights.omits[at]!]) {
        if (sign > 0) expect.soft(weight, id).toBeGreaterThanOrEqual(0);
        if (sign < 0) expect.soft(weight, id).toBeLessThanOrEqual(0);
      }
    });
  });

  it('weigh features that all have names of their own', () => {
    expect(new Set(features.map((feature) => feature.id)).size).toBe(features.length);
    expect(valuesOf(judged(all[0]!).facts)).toHaveLength(features.length);
  });

  it('read the same draft the same way, whatever was read before', () => {
    const first = all.map((text) => engine.check(text, northwind).score);
    const again = [...all].reverse().map((text) => engine.check(text, northwind).score);
    expect(again.reverse()).toEqual(first);
  });
});

describe('what a reader would not notice', () => {
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'curly quotes': (text) => text.replaceAll("'", '’'),
    'straight quotes': (text) => text.replaceAll('’', "'"),
    'an emoji at the end': (text) => `${text} 🎉`,
    'hashtags at the end': (text) => `${text} #monday #update`,
    'a link at the end': (text) => `${text} https://example.org/more`,
    'a line break before the last sentence': (text) => text.replace(/([.!?]) (?=\S[^.!?]*[.!?]?$)/, '$1\n\n'),
    'spaces and a break at the end': (text) => `${text}  \n`,
    'a signature': (text) => `${text}\n— Northwind`,
    capitals: (text) => text.toUpperCase(),
    'no capitals': (text) => text.toLowerCase(),
    'accents in the name': (text) => text.replaceAll('Northwind', 'Nörthwínd'),
  };
  const strength = { ...northwind, strength: 'strict' } as const;

  it.each(Object.entries(changes))('seldom turns a verdict: %s', (_, change) => {
    const turned = all.filter(
      (text) => engine.check(text, strength).nudge !== engine.check(change(text), strength).nudge,
    );
    expect(turned.slice(3)).toEqual([]);
  });

  it('turns few of them all', () => {
    const pairs = Object.values(changes).flatMap((change) =>
      all.map((text) => [text, change(text)] as const),
    );
    const turned = pairs.filter(
      ([a, b]) => engine.check(a, strength).nudge !== engine.check(b, strength).nudge,
    );
    expect(turned.length / pairs.length).toBeLessThan(0.05);
  });

  it('moves the score little when only spaces and quotes change', () => {
    for (const text of all) {
      const score = engine.check(text, northwind).score;
      expect(engine.check(`${text}  \n`, northwind).score).toBeCloseTo(score, 1);
      expect(engine.check(text.replaceAll('’', "'"), northwind).score).toBeCloseTo(score, 6);
    }
  });
});
