import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { mostBytes } from '../../src/presets/json';
import type { Preset, PresetRule } from '../../src/presets/preset';
import { added } from '../../src/shelf/acts';
import { examine } from '../../src/shelf/examine';
import { lay } from '../../src/shelf/lay';
import { emptyShelf, mostActive, newlyHeld, type Shelf } from '../../src/shelf/shape';
import { openShelf } from '../../src/shelf/store';
import { area } from '../settings/memory-area';

const letters = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
/** A made-up word that no other number has. */
const word = (number: number) =>
  String(number)
    .padStart(5, '0')
    .replace(/\d/g, (digit) => letters[Number(digit)] ?? '');

/** Three hundred rules, and texts around them up to the size that a file may have. */
function largest(team: number): Preset {
  const rules = Array.from({ length: 300 }, (_, at): PresetRule => {
    const own = word(team * 300 + at);
    const why = 'Say what it does for them. '.repeat(9);
    return {
      id: `rule-${at}`,
      category: 'team',
      severity: 'note',
      match: [`our _0-1 ${own}`],
      says: `Readers hear ${own}.`,
      why,
      flags: { [`Here is [our ${own}].`]: '' },
      allows: [`You can read of ${own} here. ${why}`],
    };
  });
  return {
    format: 1,
    id: `team-${team}/voice`,
    version: '1',
    revision: 1,
    name: `Team ${team}`,
    language: 'en',
    rules,
  };
}

const held = (team: number) => {
  const preset = largest(team);
  return newlyHeld(preset.id, { way: 'file' }, { text: JSON.stringify(preset), key: null }, 1);
};

describe('as much as there may be', () => {
  it('is one preset of 300 rules and nearly 256 KB, examined whole', async () => {
    const text = JSON.stringify(largest(0));
    expect(text.length).toBeGreaterThan(mostBytes * 0.75);
    expect(text.length).toBeLessThan(mostBytes);
    expect((await examine(text, null, '')).preset.rules).toHaveLength(300);
  });

  it('is twelve of them at once: each one’s rules are heard, a thirteenth is refused and nothing changes', async () => {
    const shelf: Shelf = { ...emptyShelf, held: Array.from({ length: mostActive }, (_, team) => held(team)) };
    const engine = createEngine({ rules: lay(shelf).rules });
    for (const team of [0, 5, 11]) {
      const draft = `Here is our ${word(team * 300 + 299)}.`;
      expect(engine.hits(draft).map(({ rule }) => rule)).toContain(`team-${team}/voice/rule-299`);
    }
    const store = openShelf(area({ presets: shelf }).area, (work) => work());
    const more = await examine(JSON.stringify(largest(12)), null, '');
    expect(await store.change((now) => added(now, more, { way: 'file' }))).toMatch(/12 are the most/);
    expect((await store.get()).held).toHaveLength(mostActive);
  });
});
