import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/engine/fault';
import { parsePattern } from '../../src/engine/parse';
import { engineOf, marked, ruleOf } from './small-language';

describe('a pattern', () => {
  it('matches its words, whatever their case, quotes and look-alikes', () => {
    expect(marked("we're proud", 'WE’RE PROUD, 𝘄𝗲’𝗿𝗲 𝗽𝗿𝗼𝘂𝗱, we are proud')).toBe(
      '[WE’RE PROUD], [𝘄𝗲’𝗿𝗲 𝗽𝗿𝗼𝘂𝗱], we are proud',
    );
  });

  it('reads contractions as two words', () => {
    expect(marked("we 're !not {proud}", "we're all proud")).toBe("[we're all proud]");
    expect(marked("do n't", "I don't know")).toBe("I [don't] know");
    expect(marked("can't stop", "We can't stop, can not stop")).toBe("We [can't stop], can not stop");
  });

  it('chooses between alternatives, longest first wins', () => {
    expect(marked('(new | brand new | all) dish', 'A brand new dish, a new dish')).toBe(
      'A [brand new dish], a [new dish]',
    );
    expect(marked('big news | news', 'Big news and news')).toBe('[Big news] and [news]');
  });

  it('takes optional parts', () => {
    expect(marked('we {very}? [love]?  soup', 'we soup, we so love soup, we very much')).toBe(
      '[we soup], [we so love soup], we very much',
    );
  });

  it('takes every form of a word~, and of the last word before it', () => {
    expect(marked('announce~', 'announce announces announced announcing announcer')).toBe(
      '[announce] [announces] [announced] [announcing] announcer',
    );
    expect(marked('roll~ out', 'We rolled out and roll out')).toBe('We [rolled out] and [roll out]');
  });

  it('takes word lists, phrases in them and lists in lists', () => {
    expect(marked('{us} {be} {proud}', "We're over the moon. I am thrilled. They are proud")).toBe(
      "[We're over the moon]. [I am thrilled]. They are proud",
    );
    const engine = engineOf(
      { a: ruleOf({ match: ['{glad} today'] }) },
      { glad: ['{proud}', 'glad | happy'], unused: ['x'] },
    );
    expect(engine.hits('Over the moon today, happy today')).toHaveLength(2);
  });

  it('lets a list of its own add to the one it hides', () => {
    const engine = engineOf({ a: ruleOf({ match: ['{proud}'] }) }, { proud: ['{proud}', 'chuffed'] });
    expect(engine.hits('chuffed and thrilled')).toHaveLength(2);
  });

  it('knows us by every word and name, possessives too', () => {
    expect(marked('{us} new', "our new, Harbor Kitchen's new, Soup Van new, Kitchen new, @acme new")).toBe(
      "[our new], [Harbor Kitchen's new], [Soup Van new], Kitchen new, [@acme new]",
    );
    expect(marked('{name} {be}', "Acme is here; Acme's here; we are")).toBe(
      "[Acme is] here; [Acme's] here; we are",
    );
    expect(marked('{product}', 'Acme and the Soup Van')).toBe('Acme and the [Soup Van]');
    expect(marked('{you} can', 'You can, we can')).toBe('[You can], we can');
  });

  it('knows kinds of tokens', () => {
    const text = 'Get $5 at https://a.test/x from @bo 🎉 #win Big';
    expect(marked('{num}', text)).toContain('[$5]');
    expect(marked('{url}', text)).toContain('[https://a.test/x]');
    expect(marked('{mention}', text)).toContain('[@bo]');
    expect(marked('{emoji}', text)).toContain('[🎉]');
    expect(marked('{hashtag}', text)).toContain('[#win]');
    expect(marked('at {word}? {url}', text)).toContain('[at https://a.test/x]');
    expect(marked('{cap}', text)).toBe('[Get] $5 at https://a.test/x from @bo 🎉 #win [Big]');
  });

  it('steps over gaps of so many words, never over punctuation', () => {
    expect(
      marked('we _0-2 soup', 'we soup, we hot soup, we nice hot soup, we so nice hot soup, we hot, soup'),
    ).toBe('[we soup], [we hot soup], [we nice hot soup], we so nice hot soup, we hot, soup');
    expect(marked('we _ soup', 'we hot soup, we soup')).toBe('[we hot soup], we soup');
  });

  it('negates a single word', () => {
    expect(marked('follow !you now', 'follow me now, follow you now')).toBe(
      '[follow me now], follow you now',
    );
    expect(marked('![a | an | {us}] dish', 'a dish, our dish, hot dish')).toBe(
      'a dish, our dish, [hot dish]',
    );
  });

  it('is held by anchors that do not mind emoji, quotes and list marks', () => {
    expect(marked('^ we won', '🎉 "We won" and we won.\n- We won\n1. we won')).toBe(
      '🎉 "[We won]" and we won.\n- [We won]\n1. [we won]',
    );
    expect(marked('^^ we won', '🎉\nWe won. We won.')).toBe('🎉\n[We won]. We won.');
    expect(marked('we won $', 'We won! 🎉 So we won a lot')).toBe('[We won]! 🎉 So we won a lot');
  });

  it('takes quoted phrases and signs', () => {
    expect(marked('"we won!" soon', 'We won! soon')).toBe('We won! soon');
    expect(marked('"we won" "!"', 'We won!!!')).toBe('[We won!!!]');
    expect(marked('why ?', 'Why? Why not')).toBe('[Why?] Why not');
    expect(marked('24 / 7 | 50 %', '24 / 7 and 50 %')).toBe('[24 / 7] and [50 %]');
  });

  it('never leaves its sentence', () => {
    expect(marked('we won', 'We. Won. we\nwon')).toBe('We. Won. we\nwon');
  });

  it('gives its captures to what is said', () => {
    const rule = ruleOf({ match: ['{us} win~ (the)? what=_1-3 $'], says: '“{what}” of “{match}”' });
    const engine = engineOf({ rule });
    expect(engine.check('We wined the big prize!').findings[0]?.says).toBe(
      '“big prize” of “We wined the big prize”',
    );
  });
});

describe('a mistake in a pattern', () => {
  const fault = (pattern: string, lists = {}) => {
    try {
      engineOf({ rule: ruleOf({ match: [pattern] }) }, lists);
    } catch (error) {
      if (error instanceof Fault) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'no fault';
  };

  it('says where it is and how to mend it', () => {
    expect(fault('we {ravi} it')).toBe(
      'E-SET rule, match 1, column 4: There is no word list {ravi}. There are: be, have, proud, very.',
    );
    expect(fault('{prod}')).toContain('Did you mean {proud}?');
    expect(fault('we (are')).toContain('column 4: This group is not closed. Write “)” at its end.');
    expect(fault('we are)')).toContain('column 7: “)” closes nothing.');
    expect(fault('we _1-9 x')).toContain('A gap spans at most 8 words');
    expect(fault('we _3-1 x')).toContain('_1-3');
    expect(fault('we _12 x')).toContain('A gap is written _');
    expect(fault('a [] b')).toMatch(/^E-EMPTY/);
    expect(fault('a? b?')).toContain('Everything in this pattern is optional');
    expect(fault('')).toMatch(/^E-EMPTY/);
    expect(fault('!{proud}')).toContain('“!” negates single words');
    expect(fault('we ~ x')).toContain('stands alone');
    expect(fault('"we are')).toContain('This phrase is not closed');
    expect(fault('5~')).toContain('has no forms');
    expect(fault('((((((( a )))))))')).toContain('nested more than 6 deep');
    expect(fault('a _8-8 b _8-8 c _1-1 d')).toContain('at most 16');
    expect(fault('x'.repeat(401))).toContain('at most 400');
    expect(fault('{a}', { a: ['{b}'], b: ['so {a}'] })).toContain('holds itself: {a} → {b} → {a}');
    expect(fault('{a}', { a: [] })).toMatch(/^E-EMPTY/);
    expect(fault('{a}', { a: ['so (x'] })).toContain('{a}, “so (x”, column 4');
  });

  it('is refused when a run of it could take too long', () => {
    const alternatives = `(${Array.from({ length: 8 }, (_, index) => `{many} _0-2 end${index}`).join(' | ')})`;
    const many = Array.from({ length: 300 }, (_, index) => `w${index} x${index} y${index}`);
    expect(fault(alternatives, { many })).toMatch(/^E-COST/);
  });

  it('is always told as a fault, whatever is written', () => {
    const pieces = [
      'we',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '|',
      '?',
      '!',
      '{us}',
      '{x',
      '_',
      '_1-3',
      '^',
      '$',
      '~',
      '"',
      '=',
      'a=',
      "'s",
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
        ),
        (source) => {
          try {
            parsePattern(source);
          } catch (error) {
            expect(error).toBeInstanceOf(Fault);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
