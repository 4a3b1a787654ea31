import { expect, test } from 'vitest';
import { contextOf } from '../../src/settings/context';
import { defaults } from '../../src/settings/shape';

const added = { names: defaults.names, you: [], off: ['teaser'], locked: ['follow-us'] };

test('what the writer chose of a rule holds, but for one that a preset locked', () => {
  const chosen = {
    ...defaults,
    rulesOff: ['follow-us', 'big-news'],
    severities: { 'follow-us': 'note', 'big-news': 'strong' },
  } as const;
  expect(contextOf(chosen)).toMatchObject({
    off: ['follow-us', 'big-news'],
    severities: { 'follow-us': 'note', 'big-news': 'strong' },
  });
  expect(contextOf(chosen, added)).toMatchObject({
    off: ['teaser', 'big-news'],
    severities: { 'big-news': 'strong' },
  });
});
