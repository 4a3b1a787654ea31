import { describe, expect, test } from 'vitest';
import type { Context, Report } from '../src/engine/finding';
import type { RecastTask } from '../src/engine/language';
import { type Move, place } from '../src/engine/move';
import { read } from '../src/engine/reading';
import { faultsOf } from '../src/engine/recast';
import type { Draft } from '../src/languages/en/draft';
import { editorOf, moves } from '../src/languages/en/recast';

const people = {
  us: { we: ['we', 'us', 'our', 'ours', 'ourselves'], i: ['i', 'me', 'my', 'mine', 'myself'] },
  you: ['you', 'your', 'yours', 'yourself', 'yourselves'],
};

/** A report that lets every candidate pass, so that a move is judged by what it makes. */
const open: Report = {
  language: 'en',
  findings: [],
  focus: 0,
  score: 0,
  nudge: false,
  reasons: [],
  counts: { us: 0, you: 0, usAt: [], youAt: [] },
  tone: null,
  paused: [],
};

function taskFor(text: string, context: Context = { names: { names: ['Acme'] } }): RecastTask {
  return {
    reading: read(text, context, people),
    report: open,
    context,
    length: { by: 'utf16', limit: 3000 },
    answers: {},
    check: () => open,
    read: (other) => read(other, context, people),
  };
}

/** What a move makes of a draft; null for nothing, and in [brackets] why the gate refuses all of it. */
function made(move: Move<Draft>, text: string): string | null {
  const task = taskFor(text);
  const editor = editorOf(task);
  const candidates = move.make(editor.drafts[0]!);
  const best = candidates.find((candidate) => faultsOf(candidate, task, editor).length === 0);
  if (!best) {
    const refused = candidates.map(
      (one) => `[${place(one.text).text}: ${faultsOf(one, task, editor).join(', ')}]`,
    );
    return refused.join('\n') || null;
  }
  const { text: shown, blanks } = place(best.text);
  let out = '';
  let from = 0;
  for (const { start, end, hint } of blanks) {
    out += `${shown.slice(from, start)}[[${hint}]]`;
    from = end;
  }
  return out + shown.slice(from);
}

describe.each(Object.entries(moves))('the move %s', (_, move) => {
  test.each(Object.entries(move.turns))('turns “%s”', (draft, wanted) => {
    expect(made(move, draft)).toBe(wanted);
  });
  test.each(move.leaves)('leaves “%s” alone', (draft) => {
    expect(made(move, draft)).toBeNull();
  });
  test('carries examples of what it turns', () => {
    expect(Object.keys(move.turns).length).toBeGreaterThan(0);
  });
});
