import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { layer } from '../../src/presets/layers';
import type { Preset, PresetRule } from '../../src/presets/preset';

const draft = 'We are thrilled to announce a new bus line to the harbour.';
const says = 'Fernwood begins with the bus, never with its joy.';
const plain: PresetRule = {
  id: 'no-joy-first',
  category: 'team',
  severity: 'note',
  match: ['thrilled to announce'],
  says,
  why: 'Whoever waits for a bus wants to know where it goes.',
  rewrites: [{ label: 'Begin with it', text: 'running' }],
  flags: { 'We’re [thrilled to announce] it.': 'We’re running it.' },
  allows: ['You can ride it.'],
};
const voice: Preset = {
  format: 1,
  id: 'fernwood/voice',
  version: '1',
  revision: 1,
  name: 'Fernwood voice',
  language: 'en',
  rules: [plain],
};
const findingsUnder = (preset: Preset) =>
  createEngine({ rules: layer([], [preset]).rules }).check(draft).findings;

describe('a team’s rule on words that a louder rule of ours marks too', () => {
  it('is what the writer reads, with the preset’s name, as loud as ours and with both ones’ rewrites', () => {
    const [ours] = createEngine().check(draft).findings;
    expect([ours?.rule, ours?.severity]).toEqual(['launch-fanfare', 'warn']);
    const [first] = findingsUnder(voice);
    expect(first).toMatchObject({
      rule: 'fernwood/voice/no-joy-first',
      severity: 'warn',
      says,
      sources: ['Fernwood voice', 'Youward'],
    });
    expect(first?.rewrites.map(({ label }) => label)).toEqual([
      'Begin with it',
      ...(ours?.rewrites ?? []).map(({ label }) => label),
    ]);
  });

  it('leaves ours to speak where it marks a word of many', () => {
    const word = { ...plain, match: ['announce'], flags: { 'We [announce] it.': '' }, rewrites: [] };
    const [first] = findingsUnder({ ...voice, rules: [word] });
    expect([first?.rule, first?.sources]).toEqual(['launch-fanfare', ['Youward']]);
  });
});
