import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/check';
import { mismatches } from '../../src/engine/example';
import type { Context, Names } from '../../src/engine/finding';
import type { WordLists } from '../../src/engine/language';
import type { Rule } from '../../src/engine/rule';
import { english } from '../../src/languages/en';

type PresetFile = {
  us?: Names;
  you?: string[];
  sets?: WordLists;
  rules: (Rule & { id: string })[];
  name: string;
};

const folder = path.resolve('../shared/presets');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.youward.json')) : [];

describe('the example presets', () => {
  if (files.length === 0) it.skip('are not here: this machine has no ../shared/presets', () => {});
  for (const file of files) {
    const preset = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as PresetFile;
    const context: Context = {
      ...(preset.us ? { names: preset.us } : {}),
      ...(preset.you ? { you: preset.you } : {}),
    };
    const engine = createEngine({
      language: english,
      rules: preset.rules.map((rule) => ({
        id: rule.id,
        rule,
        source: preset.name,
        lists: preset.sets ?? {},
      })),
    });
    for (const rule of preset.rules)
      it(`${file}: every example of ${rule.id} comes out as written`, () => {
        expect(mismatches(engine, rule.id, rule, context)).toEqual([]);
      });
  }
});
