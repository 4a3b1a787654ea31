import type { Recast, Report } from '../engine/finding';
import { lengthOf } from '../engine/length';
import type { Found } from '../messages';
import type { SettingsStore } from '../settings';
import { awake } from '../settings/pause';
import type { NoticeKind } from '../ui/Notice';
import { type Ground, type ModelView, noModel, type OwnModelOptions, openOwnModel } from './own-model';
import { askFound, askUsed, type Reached, type Tab } from './reach';
import {
  anotherOne,
  firstPick,
  type Picks,
  type PopupEvent,
  type PopupView,
  parted,
  withRecast,
} from './view';

/** What the popup works with. */
export type Outside = {
  readonly tab: Tab;
  /** Checks a pasted text here, under the writer's settings. */
  readonly check: (text: string) => Promise<{ readonly report: Report; readonly recasts: readonly Recast[] }>;
  readonly settings: Pick<SettingsStore, 'change'>;
  /** The browser's own model, and how its text is checked. */
  readonly model: Omit<OwnModelOptions, 'show' | 'give'>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly openSettings: () => void;
  readonly close: () => void;
  /** A draft to try. */
  readonly sample: string;
};

/** All that is drawn. */
export type PopupState = {
  readonly view: PopupView;
  readonly picks: Picks;
  readonly notice: NoticeKind | null;
  readonly model: ModelView;
};

/** A popup at work: it draws itself anew whenever something changes. */
export type PopupModel = {
  /** Asks the tab what it found. */
  readonly look: () => Promise<void>;
  readonly tell: (event: PopupEvent) => Promise<void>;
  /** Nobody looks any more: what goes on is stopped. */
  readonly leave: () => void;
};

/** Nothing moves before this: most answers are there sooner, in milliseconds. */
const glance = 200;

/** Before anything is known. */
export const atFirst: PopupState = {
  view: { state: 'waiting' },
  picks: firstPick,
  notice: null,
  model: noModel,
};

/** Opens the popup's model. */
export function openPopup(outside: Outside, draw: (state: PopupState) => void): PopupModel {
  const { tab, settings } = outside;
  let state = atFirst;
  const set = (next: Partial<PopupState>) => {
    state = { ...state, ...next };
    draw(state);
  };
  const model = openOwnModel({
    ...outside.model,
    show: (view) => set({ model: view }),
    give: (recast) => set({ view: withRecast(state.view, recast) }),
  });
  /** With a `ground` there is a draft in view, which the browser's model may turn too. */
  const show = (view: PopupView, notice: NoticeKind | null = null, ground: Ground | null = null) => {
    model.stop();
    set({ view, notice, picks: firstPick, model: noModel });
    if (ground) void model.begin(ground);
  };

  async function look(ask: Parameters<typeof askFound>[1] = 'what did you find', notice?: NoticeKind) {
    const timer = setTimeout(() => {
      if (state.view.state === 'waiting') show({ state: 'loading' });
    }, glance);
    const found = await askFound(tab, ask);
    const view = viewOf(found) ?? { ...pasting, place: await place() };
    clearTimeout(timer);
    const draft = typeof found === 'object' && found.state === 'draft' ? found : null;
    show(view, notice, draft);
  }

  const place = () => tab.place().catch(() => null);

  async function startHere(host: string): Promise<void> {
    if (await tab.grant(host)) await look();
  }

  async function use(event: Extract<PopupEvent, { do: 'use' | 'undo' }>): Promise<void> {
    const { view } = state;
    if (view.state !== 'draft') return;
    const { draft } = view.checked;
    const used = await askUsed(
      tab,
      event.do === 'undo'
        ? { ask: 'undo' }
        : { ask: 'use this rewrite', draft, start: 0, end: draft.length, text: event.text },
    );
    if (used === 'lost' || used === 'nobody') return show({ state: 'lost' });
    if (used.state === 'used') return look();
    // The draft is as it was: keep what was typed into blanks, it can still be copied.
    if (used.why === 'changed') return look('what did you find', 'changed');
    set({ notice: used.why });
  }

  async function switchSite(host: string, on: boolean): Promise<void> {
    const saved = await settings.change((held) => ({
      ...held,
      sitesOff: [...held.sitesOff.filter((one) => one !== host), ...(on ? [] : [host])],
    }));
    const notice = saved.saved ? null : 'not saved';
    if (on) return look('read here once', notice ?? undefined);
    show({ state: 'resting', host, until: null }, notice);
    await askFound(tab, 'rest here');
  }

  async function check(text: string): Promise<void> {
    const { report, recasts } = await outside.check(text);
    const measure = (one: string) => one.length;
    const checked = { draft: text, report, ...parted(recasts), limit: null, measure };
    show({ ...pasting, text, checked }, null, checked);
  }

  async function tell(event: PopupEvent): Promise<void> {
    const { view } = state;
    switch (event.do) {
      case 'open settings':
        return outside.openSettings();
      case 'switch site':
        return switchSite(event.host, event.on);
      case 'read once':
        return look('read here once');
      case 'use here':
        return startHere(event.host);
      case 'go on': {
        const saved = await settings.change(awake);
        return look('read here once', saved.saved ? undefined : 'not saved');
      }
      case 'show':
        await askFoundPlace(tab, event.finding);
        return outside.close();
      case 'pick':
        return set({ picks: event.picks, notice: null });
      case 'another':
        return set({ ...anotherOne(state.view, state.picks), notice: null });
      case 'use':
      case 'undo':
        return use(event);
      case 'copy':
        return set({ notice: (await outside.copy(event.text)) ? 'copied' : 'not copied' });
      case 'download model':
        return model.agree();
      case 'reload':
        await tab.reload();
        return outside.close();
      case 'paste instead':
        return show(pasting);
      case 'type':
        return set({
          view: { ...pasting, ...(view.state === 'paste' ? view : {}), text: event.text, checked: null },
        });
      case 'check':
        return view.state === 'paste' ? check(view.text) : undefined;
      case 'sample':
        return check(outside.sample);
      case 'write again':
        return show({ ...pasting, text: view.state === 'paste' ? view.text : '' });
    }
  }

  draw(state);
  return { look: () => look(), tell, leave: model.stop };
}

/** A place to paste a text. */
const pasting = { state: 'paste', text: '', checked: null, place: null } as const satisfies PopupView;

/** What the popup shows for an answer; null when there is no draft to show. */
function viewOf(found: Reached<Found>): PopupView | null {
  if (found === 'lost') return { state: 'lost' };
  if (found === 'nobody' || found.state === 'no composer') return null;
  if (found.state === 'off') return { state: 'resting', host: found.host, until: found.until };
  const { draft, report, recasts, length, host, before } = found;
  const measure = (text: string) => lengthOf(text, length);
  const checked = { draft, report, ...parted(recasts), limit: length.limit, measure };
  return { state: 'draft', host, before, checked };
}

/** Has the page show a finding in its card. Whatever it answers, the popup is done. */
async function askFoundPlace(tab: Tab, { start, end }: { readonly start: number; readonly end: number }) {
  await tab.ask({ ask: 'show this finding', start, end }).catch(() => undefined);
}
