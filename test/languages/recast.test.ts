import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { fill, recast } from '../../src/languages/en/recast';

const engine = createEngine({ recast });
const x = { length: { by: 'weighted', limit: 280, link: 23 } } as const;
const launch =
  "We're beyond thrilled to announce that Marlow Notes now works offline! Our award-winning team has worked incredibly hard on this one. Follow us for more marlownotes.example #notes";

describe('a typical launch', () => {
  const made = engine.recast(launch, {}, x);
  test('is turned in three ways, each with its own idea', () => {
    expect(made).toHaveLength(3);
    expect(new Set(made.map(({ kind }) => kind)).size).toBe(3);
  });
  test('tells the reader what they can do, before anything else', () => {
    expect(made[0]?.text).toBe('You can now use Marlow Notes offline! marlownotes.example #notes');
  });
  test('says what it leaves out, in the draft’s words', () => {
    for (const part of made[0]?.dropped ?? []) expect(launch.toLowerCase()).toContain(part.toLowerCase());
  });
  test('fits, and shows its length', () => {
    for (const { length, text } of made) {
      expect(length).toBeLessThanOrEqual(280);
      expect(length).toBeGreaterThan(text.length / 3);
    }
  });
  test('marks its blanks where they stand', () => {
    for (const { text, blanks } of made)
      for (const { start, end, hint } of blanks) expect(text.slice(start, end)).toBe(`[${hint}]`);
  });
});

describe('what is offered to a writer who asks for another', () => {
  const best = engine.recast(launch, {}, x);
  const all = engine.recast(launch, {}, { ...x, others: true });
  const others = all.slice(best.length);
  test('comes after the best ones, which stay as they are', () => {
    expect(all.slice(0, best.length)).toEqual(best);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(3);
  });
  test('is marked, and no text stands twice', () => {
    expect(best.filter(({ besides }) => besides)).toEqual([]);
    expect(others.filter(({ besides }) => !besides)).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
  test('passed the same checks: no nudge once filled, and nothing lost', () => {
    for (const { text, blanks } of others) {
      let full = text;
      for (const { hint } of blanks) full = full.replace(`[${hint}]`, fill(hint));
      expect(engine.check(full).nudge).toBe(false);
      expect(text).toContain('marlownotes.example');
      expect(text).toContain('#notes');
    }
  });
});

describe('every recast', () => {
  test.each([
    launch,
    'Proud to be named one of the Best Places to Work in Leith 2025! #Leith https://acme.example',
    'We’re honored to partner with @RiverTrust to clear the banks this summer.',
    'Our CEO Lena Voss speaks about saving for retirement at the Harbour Forum tonight. Watch live: https://hall.example',
    'Excited to share that we raised $40 million in our Series B, led by Tern Capital.',
    '50 years of the Harbour Ferry today. We could not be prouder.',
  ])('keeps what “%s” says, and is no nudge once filled', (draft) => {
    const before = engine.check(draft);
    const made = engine.recast(draft, {}, x);
    expect(made.length).toBeGreaterThan(0);
    for (const { text, blanks, dropped } of made) {
      const said = `${text} ${dropped.join(' ')}`;
      for (const thing of draft.match(/https?:\S+|[@#]\w+|\d+/g) ?? []) expect(said).toContain(thing);
      let full = text;
      for (const { hint } of blanks) full = full.replace(`[${hint}]`, fill(hint));
      const after = engine.check(full);
      expect(after.nudge).toBe(false);
      expect(after.focus).toBeGreaterThanOrEqual(before.focus);
    }
  });
});

test('a prize that was received is not being received', () => {
  const made = engine.recast('Honoured to receive the Harbour Prize for our new ferry.', {}, x);
  expect(made.length).toBeGreaterThan(0);
  for (const { text } of made) expect(text).toMatch(/\b[Ww]e've received the Harbour Prize/);
});

describe('the answers to "who is this for?" and "what do they get?"', () => {
  const draft = 'We’ve moved our invoices to a new system.';
  test.each([
    ['small bakeries', 'pay in two taps', 'For small bakeries: you can pay in two taps.'],
    ['For bakers.', 'less paperwork', 'For bakers: you get less paperwork.'],
    ['Our tenants', 'they can see their bills online', 'For our tenants: you can see your bills online.'],
    ['Leith', 'You save 20 %.', 'For Leith: you save 20 %.'],
  ])('“%s” and “%s” open it as “%s”', (who, gets, opening) => {
    const made = engine.recast(draft, {}, { answers: { who, gets }, ...x });
    expect(made[0]?.kind).toBe('why');
    expect(made[0]?.text).toBe(`${opening} ${draft}`);
  });
  test('cost no tag where there is room', () => {
    const post =
      'We are thrilled to announce that our award-winning team won again! marlownotes.example #notes';
    const answers = { who: 'people who write on trains', gets: 'keep every word' };
    const made = engine.recast(post, {}, { answers, others: true, ...x });
    expect(made.length).toBeGreaterThan(1);
    for (const { text } of made) expect(text).toContain('#notes');
  });
  test('complete every version: no blank is left', () => {
    const made = engine.recast(draft, {}, { answers: { who: 'bakers', gets: 'pay in two taps' }, ...x });
    expect(made.length).toBeGreaterThan(1);
    expect(made.flatMap(({ blanks }) => blanks)).toEqual([]);
  });
});

describe('what faces its reader already', () => {
  const gifts = [
    'Lost a bike helmet at the pool? It hangs at the desk, and you can pick it up until nine.',
    'If there is wax on your tablecloth, put it in the freezer for an hour and scrape it off with a spoon.',
    'Would you rather have the library open on Sunday mornings or on Friday nights?',
  ];
  test.each(gifts)('is left alone: “%s”', (draft) => expect(engine.recast(draft, {}, x)).toEqual([]));
  test('is turned all the same for a writer who says whom it is for', () => {
    const answers = { who: 'cooks', gets: 'save a tablecloth' };
    expect(engine.recast(gifts[1]!, {}, { answers, ...x })).not.toEqual([]);
  });
});

describe('what cannot be turned', () => {
  test.each([
    '',
    '   ',
    '#notes https://acme.example',
    'Wir freuen uns, unsere neue App vorzustellen, und danken allen.',
  ])('gives nothing rather than something broken: “%s”', (draft) =>
    expect(engine.recast(draft, {}, x)).toEqual([]),
  );
  test('a post that fills its site to the brim is not overfilled', () => {
    const full = `We are proud of ${'very '.repeat(52)}much.`;
    for (const { length } of engine.recast(full, {}, x)) expect(length).toBeLessThanOrEqual(280);
  });
  test('a long quotation is never cut, however little room there is', () => {
    const inside =
      'We never stop. Every single day we care for the people around us and for each other here.';
    const post = `“Our drivers are the heart of it. ${inside} That is what we are proud of,” says Lena Voss of Acme, in this story about our drivers and the long roads of the north. https://acme.example #drivers #north`;
    for (const { text } of engine.recast(post, {}, x)) expect(text).toContain(inside);
  });
  test('a quotation keeps its words', () => {
    const quote = '“I am so proud to lead this team,” says Lena Voss of Acme.';
    for (const { text } of engine.recast(quote, {}, x))
      expect(text).toContain('“I am so proud to lead this team,”');
  });
});
