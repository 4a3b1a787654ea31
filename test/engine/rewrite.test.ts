import { describe, expect, it } from 'vitest';
import { agreeing, articleFor, isPlural, withArticles } from '../../src/engine/agreement';
import { apply } from '../../src/engine/example';
import { Fault } from '../../src/engine/fault';
import type { RewriteTemplate } from '../../src/engine/rule';
import { engineOf, ruleOf } from './small-language';

const names = { names: { names: ['Acme'], products: ['iPaint', 'Soup Van'] } };

function rewritten(match: string, template: Omit<RewriteTemplate, 'label'>, draft: string) {
  const engine = engineOf({
    rule: ruleOf({ match: [match], rewrites: [{ label: 'Turn it round', ...template }] }),
  });
  return engine.rewrites(draft, 'rule', names)[0] ?? null;
}
const result = (match: string, text: string, draft: string, scope: 'phrase' | 'sentence' = 'phrase') => {
  const rewrite = rewritten(match, { text, scope }, draft);
  return rewrite && apply(draft, rewrite);
};

describe('a rewrite in place', () => {
  it('puts captures in and repairs the capital at a sentence start', () => {
    expect(result('{us} made what=_1-3', '{what} is here', 'We made a hot soup.')).toBe(
      'A hot soup is here.',
    );
    expect(result('{us} made what=_1-3', 'You get {what}', 'Today we made soup.')).toBe(
      'Today you get soup.',
    );
    expect(result('{us} made what=_1-3', '{what}', 'We made iPaint.')).toBe('iPaint.');
  });

  it('filters captures and keeps names as they are written', () => {
    expect(result('proud of what=_1-3', 'see {what|lower}', 'So proud of Our kitchen.')).toBe(
      'So see our kitchen.',
    );
    expect(result('proud of what=_1-3', 'see {what|lower}', 'So proud of Acme soup.')).toBe(
      'So see Acme soup.',
    );
    expect(result('proud of what=_1-3', 'see {what|cap}', 'So proud of our soup.')).toBe('So see Our soup.');
    expect(result('proud of what=_1-4', 'see {what|trim}', 'So proud of our soup for the.')).toBe(
      'So see our soup.',
    );
  });

  it('is not offered when a capture it needs took no part', () => {
    expect(result('{us} made (what=_1-2 $)?', 'You get {what}', 'We made a, b.')).toBeNull();
    expect(result('{us} made (what=soup)?', 'You get {what?} now', 'We made a, b.')).toBe(
      'You get now a, b.',
    );
  });

  it('puts a and an right', () => {
    expect(result('det=[a | an] shiny noun=_', '{det} {noun}', 'It is a shiny oven.')).toBe('It is an oven.');
    expect(result('shiny', '', 'It is a shiny oven.')).toBe('It is an oven.');
    expect(result('odd', 'plain', 'An odd dish.')).toBe('A plain dish.');
    expect(withArticles('a hour, an user, A apple, a unicorn, an one-off, a [x]')).toBe(
      'an hour, a user, An apple, a unicorn, a one-off, a [x]',
    );
    expect(['hour', 'European', 'MBA', 'umbrella', '8', 'UK', '…'].map(articleFor)).toEqual([
      'an',
      'a',
      'an',
      'an',
      'an',
      'a',
      null,
    ]);
  });

  it('makes a verb behind a capture agree', () => {
    expect(result('{us} made what=_1-3', '{what|cap} is here', 'We made new tools.')).toBe(
      'New tools are here.',
    );
    expect(isPlural('our new tools for the team')).toBe(true);
    expect(isPlural('the business of soups')).toBe(false);
    expect(agreeing('news', ' are out')).toBe(' is out');
  });

  it('does not double stops or spaces', () => {
    expect(result('{us} made soup', 'You get soup.', 'We made soup!')).toBe('You get soup!');
    expect(result('{us} made soup', 'Hungry?', 'We made soup.')).toBe('Hungry?');
    expect(result('{us} made (very)? soup', 'You  get {match} .', 'We made soup now')).toBe(
      'You get We made soup. now',
    );
  });

  it('closes up after a cut', () => {
    expect(result('{us} {be} {proud} that', '', "We're thrilled that soup is here.")).toBe('Soup is here.');
    expect(result('just', '', 'Soup is just here.')).toBe('Soup is here.');
    expect(result('at last', '', 'Soup is here, at last.')).toBe('Soup is here.');
    expect(result('big news', '', 'Big news: soup is here.')).toBe('Soup is here.');
    expect(result('big news', '', 'Big news! Soup is here.')).toBe('Soup is here.');
    expect(result('big news', '', 'Soup is here.\nBig news!\nCome in.')).toBe('Soup is here.\nCome in.');
    expect(result('big news', '', 'Big news!')).toBe('');
  });

  it('leaves a lower-case writer in lower case', () => {
    expect(result('{us} made what=_1-3', '{what} is here', 'we made soup.')).toBe('soup is here.');
  });

  it('shows blanks as [hint] and says where they are', () => {
    const rewrite = rewritten(
      '{us} made what=_1-3',
      { text: 'You can [[do what]] with {what}[[, when]]' },
      'We made soup',
    );
    expect(rewrite?.text).toBe('You can [do what] with soup[, when]');
    for (const blank of rewrite?.blanks ?? [])
      expect(rewrite?.text.slice(blank.start, blank.end)).toBe(`[${blank.hint}]`);
    expect(rewrite?.blanks).toHaveLength(2);
  });

  it('is no rewrite when it changes nothing', () => {
    expect(result('{us} made soup', '{match}', 'We made soup.')).toBeNull();
  });
});

describe('a rewrite of a sentence', () => {
  const whole = (draft: string) =>
    rewritten('{us} made what=_1-2', { text: 'You get {what}.', scope: 'sentence' }, draft);

  it('takes the place of its sentence, tags and links kept', () => {
    const draft = '🍲 We made hot soup! #soup https://a.test';
    const rewrite = whole(draft);
    expect(rewrite?.scope).toBe('sentence');
    expect(rewrite && apply(draft, rewrite)).toBe('🍲 You get hot soup. #soup https://a.test');
    const inside = 'We made hot soup #soup!';
    expect(apply(inside, whole(inside)!)).toBe('You get hot soup. #soup!');
  });

  it('is a starter when anything else would be lost', () => {
    expect(whole('Last night we made soup!')?.scope).toBe('starter');
    expect(whole('We made hot soup for 200 guests.')?.scope).toBe('starter');
    expect(whole('We made hot soup, @anna!')?.scope).toBe('starter');
  });
});

describe('a rewrite that cannot be', () => {
  const fault = (text: string, match = 'a what=_ b') => {
    try {
      engineOf({ rule: ruleOf({ match: [match], rewrites: [{ label: 'Do', text }] }) });
    } catch (error) {
      return error instanceof Fault ? error.message : String(error);
    }
    return 'no fault';
  };

  it('is refused at load, with its mend', () => {
    expect(fault('you get {that}')).toBe(
      'rule, rewrite 1, column 9: There is no capture {that}. There are: match, what. A pattern names one so: that=_1-3.',
    );
    expect(fault('you get {what')).toContain("column 9: “{” would stand in the writer's text");
    expect(fault('you get {what|upper}')).toContain(
      'There is no filter |upper. There are: |lower |cap |trim.',
    );
    expect(fault('you [[ ]]')).toContain('This blank asks for nothing');
    expect(fault('you [[a')).toContain('A blank is written [[hint]]');
    expect(fault('x'.repeat(281))).toContain('at most 280');
    expect(fault('you get {what}')).toBe('no fault');
  });
});
