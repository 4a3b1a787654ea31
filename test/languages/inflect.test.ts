import nlp from 'compromise/three';
import { describe, expect, test } from 'vitest';
import { inflect } from '../../src/languages/en/inflect';

describe('word~ stands for every form of a word', () => {
  const forms: Readonly<Record<string, string>> = {
    announce: 'announce announces announced announcing',
    award: 'award awards awarded awarding',
    be: 'be am is are was were been being',
    cancel: 'cancel cancels canceled canceling cancelled cancelling',
    carry: 'carry carries carried carrying',
    child: 'child children',
    commit: 'commit commits committed committing',
    company: 'company companies companied companying',
    deliver: 'deliver delivers delivered delivering',
    focus: 'focus focuses focused focusing',
    free: 'free frees freed freeing',
    hero: 'hero heroes heroed heroing',
    learn: 'learn learns learned learnt learning',
    'co-found': 'co-found co-founds co-founded co-founding',
    panic: 'panic panics panicked panicking',
    person: 'person people persons',
    play: 'play plays played playing',
    quiz: 'quiz quizzes quizzed quizzing',
    reach: 'reach reaches reached reaching',
    ship: 'ship ships shipped shipping',
    show: 'show shows showed shown showing',
    tie: 'tie ties tied tying',
    video: 'video videos videoed videoing',
    visit: 'visit visits visited visiting',
    win: 'win wins won winning',
  };
  for (const [word, expected] of Object.entries(forms)) {
    test(`${word}~ is ${expected}`, () => {
      expect([...inflect(word)].sort()).toEqual(expected.split(' ').sort());
    });
  }

  test('what is not a word stays as it is', () => {
    expect(inflect('#1')).toEqual(['#1']);
    expect(inflect('')).toEqual(['']);
  });
});

describe('the forms agree with a grammar library', () => {
  const model = nlp.model();
  const { transform } = (nlp as unknown as { methods: () => Grammar }).methods().two;
  const verbs =
    'announce share introduce unveil launch release roll host sponsor support celebrate rank recognize follow join check tag plan drop submit try reply panic equip agree veto thank honour leverage deliver drive redefine acquire raise earn receive score quote attend watch tune stream buy order win make take give get grow hit hear meet see speak teach write choose build'.split(
      ' ',
    );
  test.each(verbs)('%s', (verb) => {
    const known = Object.values(transform.verb.conjugate(verb, model)).flatMap((form) => form.split('|'));
    const expected = known.filter((form) => form && !form.includes(' '));
    expect(expected.filter((form) => !inflect(verb).includes(form))).toEqual([]);
  });
});

type Grammar = {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate: (word: string, model: unknown) => Readonly<Record<string, string>> };
    };
  };
};
