import path from 'node:path';
import { stringify } from 'yaml';
import type { Preset } from '../../presets/preset';

/** A first preset to begin from: names, readers, one rule of its own with its examples. */
export function firstPreset(file: string, id?: string, name?: string): string {
  const stem = path.basename(file).replace(/(\.youward)?\.(json|ya?ml)$/i, '');
  const slug =
    stem
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'team';
  const preset: Preset = {
    format: 1,
    id: id ?? `${slug}/voice`,
    version: '0.1.0',
    revision: 1,
    name: name ?? stem,
    language: 'en',
    extends: ['youward:recommended@1'],
    us: { names: [name ?? stem], products: [], handles: [] },
    you: ['customer', 'customers'],
    sets: { glad: ['thrilled', 'excited', 'proud', 'delighted'] },
    rules: [
      {
        id: 'glad-to-tell',
        category: 'announce',
        severity: 'warn',
        match: ['{us} {be} (so | very)? {glad} to tell you (that)? what=_1-8'],
        says: 'Readers meet a feeling before the news.',
        why: 'The first words are all that a feed shows. Give them to the reader.',
        rewrites: [{ label: 'Start with the news', text: '{what|cap}' }],
        flags: { '[We are so proud to tell you that your order ships today].': 'Your order ships today.' },
        allows: ['Your order ships today.'],
      },
    ],
    overrides: {},
    replace: [{ from: ['utilize~'], to: ['use'], why: 'Plain words.' }],
  };
  return /\.ya?ml$/i.test(file) ? stringify(preset) : `${JSON.stringify(preset, null, 2)}\n`;
}
