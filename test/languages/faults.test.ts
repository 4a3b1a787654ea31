import { describe, expect, test } from 'vitest';
import { read } from '../../src/engine/reading';
import { faultsIn } from '../../src/languages/en/grammar/faults';
import { people } from '../../src/languages/en/people';

const reading = (text: string) => read(text, {}, people);
const draft = 'Acme has a new lamp. It works offline. Ana, our vet, likes it. Would you use one?';

describe('a recast that a careful writer would not post has a fault', () => {
  test.each([
    ['a before a vowel', 'Acme has a open lamp.'],
    ['an before a consonant', 'Acme has an lamp.'],
    ['agreement', 'We has a new lamp.'],
    ['agreement', 'It have a new lamp.'],
    ['two articles', 'Acme has the a new lamp.'],
    ['two prepositions', 'Thank you for of the lamp.'],
    ['two colons', 'If you read at night: here it is: Acme has a new lamp.'],
    ['no question mark', 'What would you use it for. Acme has a new lamp.'],
    ['looks back at nothing', 'It works offline. Acme has a new lamp.'],
    ['looks back at nothing', 'Acme has a new lamp. What would you read? It works offline.'],
    ['two questions', 'Would you use one? What would you read?'],
    ['no verb', 'A short fragment of lamps. Acme has a new lamp.'],
    ['an exclamation of ours', 'Acme has a new lamp!'],
    ['I', 'I like the lamp.'],
  ])('%s: “%s”', (fault, made) => {
    expect(faultsIn(reading(draft), reading(made))).toContain(fault);
  });
  test('a first person that the draft does not have', () => {
    expect(faultsIn(reading('Acme has a lamp.'), reading('We have a lamp.'))).toContain('we');
  });
});

describe('a sound recast has none', () => {
  test.each([
    draft,
    'What would you read? Acme has a new lamp. It works offline.',
    'An hour with a European user at a university: one union, a one-off.',
    'Acme has a new lamp. What you can do with it: read at night.',
    'Thank you, Ana. Acme has a new lamp.',
    'You can now use the new lamp offline.',
  ])('“%s”', (made) => {
    expect(faultsIn(reading(draft), reading(made))).toEqual([]);
  });
  test('what the draft already had is the writer’s own', () => {
    const own = 'We has a lamp. Which one do you like.';
    expect(faultsIn(reading(own), reading(own))).toEqual([]);
  });
});
