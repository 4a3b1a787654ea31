import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Recast, Report } from '../../src/engine/finding';
import type { Ask, Found } from '../../src/messages';
import { openPopup, type PopupState } from '../../src/popup/model';
import { patience, type Tab } from '../../src/popup/reach';
import { defaults, type Settings } from '../../src/settings/shape';

const report: Report = {
  language: 'en',
  findings: [],
  focus: 20,
  score: 0.9,
  nudge: true,
  reasons: [],
  counts: { us: 1, you: 0, usAt: [], youAt: [] },
  tone: null,
  paused: [],
};
const draftFound = (draft: string, before: number | null = null): Found => ({
  state: 'draft',
  host: 'x.com',
  site: 'x',
  length: { by: 'weighted', limit: 280, link: 23 },
  draft,
  report,
  recasts: [],
  before,
});

/** A popup over a tab that answers as told. */
function popup(answer: (ask: Ask) => Promise<unknown>, tab: Partial<Tab> = {}) {
  const asked: Ask[] = [];
  const states: PopupState[] = [];
  let held: Settings = defaults;
  let closed = false;
  let reloaded = false;
  const model = openPopup(
    {
      tab: {
        ask(ask) {
          asked.push(ask);
          return answer(ask);
        },
        reload: async () => {
          reloaded = true;
        },
        place: async () => null,
        grant: async () => false,
        ...tab,
      },
      check: async () => ({ report, recasts: [] }),
      settings: {
        change: async (choose) => {
          held = choose(held);
          return { saved: true };
        },
      },
      model: { author: null, wanted: async () => false, prove: async () => null },
      copy: async () => true,
      openSettings: () => undefined,
      close: () => {
        closed = true;
      },
      sample: 'A sample.',
    },
    (state) => states.push(state),
  );
  const last = () => states.at(-1)!;
  return {
    model,
    asked,
    states,
    last,
    view: () => last().view,
    held: () => held,
    done: () => ({ closed, reloaded }),
  };
}

const nobody = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

describe('the popup', () => {
  test('shows the draft of the tab', async () => {
    const { model, states, view } = popup(async () => draftFound('We are here.'));
    await model.look();
    expect(states[0]?.view).toEqual({ state: 'waiting' });
    expect(view()).toMatchObject({
      state: 'draft',
      host: 'x.com',
      checked: { draft: 'We are here.', limit: 280 },
    });
  });

  test('offers to be used on the site of the tab, and shows its draft once that is granted', async () => {
    let granted = false;
    const place = { state: 'asks', host: 'kiln.example', name: null, frame: false } as const;
    const grant = (host: string) => {
      granted = host === 'kiln.example';
      return Promise.resolve(granted);
    };
    const answer = () => (granted ? Promise.resolve(draftFound('We are here.')) : nobody());
    const { model, view } = popup(answer, { place: async () => place, grant });
    await model.look();
    expect(view()).toEqual({ state: 'paste', text: '', checked: null, place });
    const told = model.tell({ do: 'use here', host: 'kiln.example' });
    // The browser takes its question only from the press itself: it was put before anything was waited for.
    expect(granted).toBe(true);
    await told;
    expect(view()).toMatchObject({ state: 'draft', checked: { draft: 'We are here.' } });
  });

  test('stays as it is when the writer says no to the browser', async () => {
    const place = { state: 'asks', host: 'kiln.example', name: null, frame: false } as const;
    const { model, view, asked } = popup(nobody, { place: async () => place });
    await model.look();
    await model.tell({ do: 'use here', host: 'kiln.example' });
    expect(view()).toMatchObject({ state: 'paste', place });
    expect(asked).toHaveLength(1);
  });

  test('offers to paste where nobody answers, and where there is no composer', async () => {
    for (const answer of [nobody, async () => ({ state: 'no composer' })]) {
      const { model, view } = popup(answer);
      await model.look();
      expect(view()).toEqual({ state: 'paste', text: '', checked: null, place: null });
    }
  });

  test.each([
    undefined,
    null,
    7,
    {},
    { state: 'draft' },
    { state: 'draft', draft: 'x', recasts: [] },
    { state: 'off' },
    { state: 'off', host: 'x.com' },
  ])('says that the page is lost when it answers %j', async (answer) => {
    const { model, view } = popup(async () => answer);
    await model.look();
    expect(view()).toEqual({ state: 'lost' });
  });

  test('says that the page is lost when asking breaks', async () => {
    const { model, view } = popup(() => Promise.reject(new Error('The message port closed')));
    await model.look();
    expect(view()).toEqual({ state: 'lost' });
  });
});

describe('another one', () => {
  const recast = (text: string, besides = false): Recast => ({
    kind: 'conversation',
    label: text,
    text,
    blanks: [],
    dropped: [],
    length: text.length,
    move: 'ask',
    ...(besides ? { besides: true } : {}),
  });
  const texts = (view: PopupState['view']) =>
    view.state === 'draft' ? view.checked.recasts.map(({ text }) => text) : [];

  test('goes through the versions shown, then brings those that waited, then begins again', async () => {
    const recasts = [recast('A'), recast('B'), recast('C', true), recast('D', true)];
    const { model, view, last } = popup(async () => ({ ...draftFound('We are here.'), recasts }) as Found);
    await model.look();
    expect(texts(view())).toEqual(['A', 'B']);
    const seen: [number, string][] = [];
    for (let press = 0; press < 4; press++) {
      await model.tell({ do: 'another' });
      seen.push([last().picks.choice, texts(view()).join('')]);
    }
    expect(seen).toEqual([
      [1, 'AB'],
      [2, 'ABC'],
      [3, 'ABCD'],
      [0, 'ABCD'],
    ]);
  });

  test('keeps what was typed into blanks', async () => {
    const { model, last } = popup(
      async () => ({ ...draftFound('We are here.'), recasts: [recast('A'), recast('B', true)] }) as Found,
    );
    await model.look();
    await model.tell({ do: 'pick', picks: { choice: 0, filled: { who: 'bakers' } } });
    await model.tell({ do: 'another' });
    expect(last().picks).toEqual({ choice: 1, filled: { who: 'bakers' } });
  });
});

describe('a page that takes its time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('shows nothing new for a glance, then that it is read, then that it is lost', async () => {
    const { model, view } = popup(() => new Promise(() => undefined));
    const looked = model.look();
    await vi.advanceTimersByTimeAsync(199);
    expect(view()).toEqual({ state: 'waiting' });
    await vi.advanceTimersByTimeAsync(1);
    expect(view()).toEqual({ state: 'loading' });
    await vi.advanceTimersByTimeAsync(patience);
    await looked;
    expect(view()).toEqual({ state: 'lost' });
  });
});

describe('a rewrite used from the popup', () => {
  const use = { do: 'use', text: 'You can.', recast: {} as never } as const;

  test('is put in place of the draft it was made for, and the new draft shows', async () => {
    let draft = 'We can.';
    const made = popup(async (ask) => {
      if (ask.ask !== 'use this rewrite') return draftFound(draft, draft === 'We can.' ? null : 20);
      draft = ask.text;
      return { state: 'used', draft };
    });
    await made.model.look();
    await made.model.tell(use);
    expect(made.asked[1]).toEqual({
      ask: 'use this rewrite',
      draft: 'We can.',
      start: 0,
      end: 7,
      text: 'You can.',
    });
    expect(made.view()).toMatchObject({ state: 'draft', before: 20, checked: { draft: 'You can.' } });
  });

  test('that the page refuses leaves what was typed, and says why', async () => {
    const picks = { choice: 1, filled: { when: 'noon' } };
    const made = popup(async (ask) =>
      ask.ask === 'use this rewrite'
        ? { state: 'refused', why: 'not taken', text: 'You can.' }
        : draftFound('We can.'),
    );
    await made.model.look();
    await made.model.tell({ do: 'pick', picks });
    await made.model.tell(use);
    expect(made.last()).toMatchObject({ notice: 'not taken', picks, view: { state: 'draft' } });
  });

  test('for a draft that changed meanwhile shows the new draft, and says so', async () => {
    let asked = 0;
    const made = popup(async (ask) =>
      ask.ask === 'use this rewrite'
        ? { state: 'refused', why: 'changed', text: '' }
        : draftFound(asked++ ? 'We can now.' : 'We can.'),
    );
    await made.model.look();
    await made.model.tell(use);
    expect(made.last()).toMatchObject({ notice: 'changed', view: { checked: { draft: 'We can now.' } } });
  });
});

describe('a site', () => {
  const sleeping = (ask: Ask) =>
    Promise.resolve(
      ask.ask === 'read here once' ? draftFound('We can.') : { state: 'off', host: 'x.com', until: null },
    );

  test('is switched off in the settings and rests at once', async () => {
    const made = popup(async () => draftFound('We can.'));
    await made.model.look();
    await made.model.tell({ do: 'switch site', host: 'x.com', on: false });
    expect(made.held().sitesOff).toEqual(['x.com']);
    expect(made.view()).toEqual({ state: 'resting', host: 'x.com', until: null });
  });

  test('is switched on again and read at once', async () => {
    const made = popup(sleeping);
    await made.model.look();
    expect(made.view()).toEqual({ state: 'resting', host: 'x.com', until: null });
    await made.model.tell({ do: 'switch site', host: 'x.com', on: true });
    expect(made.held().sitesOff).toEqual([]);
    expect(made.view()).toMatchObject({ state: 'draft' });
  });

  test('is read just this once without changing the settings', async () => {
    const made = popup(sleeping);
    await made.model.look();
    await made.model.tell({ do: 'read once', host: 'x.com' });
    expect(made.held()).toEqual(defaults);
    expect(made.view()).toMatchObject({ state: 'draft' });
  });
});

describe('a pasted text', () => {
  test('is checked here, can be changed, and a sample is at hand', async () => {
    const made = popup(nobody);
    await made.model.look();
    await made.model.tell({ do: 'type', text: 'We are proud.' });
    await made.model.tell({ do: 'check' });
    expect(made.view()).toMatchObject({ state: 'paste', checked: { draft: 'We are proud.', limit: null } });
    await made.model.tell({ do: 'write again' });
    expect(made.view()).toEqual({ state: 'paste', text: 'We are proud.', checked: null, place: null });
    await made.model.tell({ do: 'sample' });
    expect(made.view()).toMatchObject({ checked: { draft: 'A sample.' } });
  });

  test('is a way on when the page is lost, beside loading it again', async () => {
    const made = popup(async () => undefined);
    await made.model.look();
    await made.model.tell({ do: 'paste instead' });
    expect(made.view()).toEqual({ state: 'paste', text: '', checked: null, place: null });
    await made.model.tell({ do: 'reload' });
    expect(made.done()).toEqual({ closed: true, reloaded: true });
  });

  test('goes on when a pause is ended, and the pause is over everywhere', async () => {
    const until = Date.now() + 60_000;
    const made = popup(async (ask) =>
      ask.ask === 'read here once' ? draftFound('We can.') : { state: 'off', host: 'x.com', until },
    );
    await made.model.look();
    expect(made.view()).toEqual({ state: 'resting', host: 'x.com', until });
    await made.model.tell({ do: 'go on' });
    expect(made.held().pausedUntil).toBeNull();
    expect(made.view()).toMatchObject({ state: 'draft' });
  });
});
