import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptRules } from '../../src/options/presets/kept';
import { differences } from '../../src/presets/differences';
import type { Preset } from '../../src/presets/preset';
import { accepted, added } from '../../src/shelf/acts';
import { examine } from '../../src/shelf/examine';
import { lay, presetOf } from '../../src/shelf/lay';
import { emptyShelf, withHeld } from '../../src/shelf/shape';

const before: Preset = JSON.parse(readFileSync('test/presets/library.youward.json', 'utf8'));
const [room] = before.rules ?? [];
const hall = {
  ...room!,
  id: 'grand-hall',
  match: ['our splendid hall'],
  flags: { '[Our splendid hall] is done.': '' },
  rewrites: [],
  says: 'What can a member do there?',
};
const next: Preset = {
  ...before,
  revision: 4,
  version: '2.0.0',
  rules: [{ ...room!, severity: 'strong' }, hall],
};

it('an update that is taken with “Keep mine” is in force, with its louder rules as loud as before and its new ones off', async () => {
  const first = added(emptyShelf, await examine(JSON.stringify(before), null, ''), {
    way: 'url',
    url: 'https://fernstreet.example/voice.json',
  });
  const { version } = await examine(JSON.stringify(next), null, '');
  const waiting = withHeld(first, before.id, (held) => ({ ...held, offered: version }));
  const loudness = (shelf: typeof first) => {
    const { rules, off } = lay(shelf);
    return rules
      .filter(({ id }) => id.startsWith(`${before.id}/grand-`))
      .map(({ id, rule, severity }) => [id, off.includes(id) ? 'off' : (severity ?? rule.severity)]);
  };

  const taken = accepted(waiting, before.id);
  expect(loudness(taken)).toEqual([
    [`${before.id}/grand-room`, 'strong'],
    [`${before.id}/grand-hall`, 'warn'],
  ]);

  const kept = accepted(waiting, before.id, keptRules(before, differences(before, next)));
  expect(presetOf(kept.held[0]!).version).toBe('2.0.0');
  expect(loudness(kept)).toEqual([
    [`${before.id}/grand-room`, 'warn'],
    [`${before.id}/grand-hall`, 'off'],
  ]);
});
