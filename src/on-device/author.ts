import type { Availability, LanguageModelApi, Monitor, RewriterApi } from './api';
import { brief, examples } from './brief';

/** What may be heard while a model is made ready: the share of its download that is there, 0 to 1. */
export type Ready = { readonly signal: AbortSignal; readonly downloaded: (share: number) => void };

/** The browser's own model, ready to write. */
export type Pen = {
  /** The draft as the model would have it. Rejects when it fails, or when the signal is aborted. */
  readonly write: (draft: string, signal: AbortSignal) => Promise<string>;
  readonly close: () => void;
};

/** The browser's own model, whichever of its interfaces is there. */
export type Author = {
  readonly availability: () => Promise<Availability>;
  /** Makes it ready, with a download where one is needed: ask the writer before. */
  readonly open: (ready: Ready) => Promise<Pen>;
};

type Globals = { readonly LanguageModel?: LanguageModelApi; readonly Rewriter?: RewriterApi };

const english = [{ type: 'text', languages: ['en'] }] as const;
const prompting = { expectedInputs: english, expectedOutputs: english };
const rewriting = {
  tone: 'as-is',
  format: 'plain-text',
  length: 'as-is',
  expectedInputLanguages: ['en'],
  outputLanguage: 'en',
} as const;

/** The shape of an answer: without it models greet us, explain, and quote. */
const answer = {
  type: 'object',
  properties: { post: { type: 'string' } },
  required: ['post'],
  additionalProperties: false,
};

/** Whether this browser has a model of its own that this page may ask. It may still be unable to run it. */
export function hasModel(globals: object): boolean {
  return authorOf(globals) !== null;
}

/** The browser's model, or null where a page's globals have none. */
export function authorOf(globals: object): Author | null {
  const { LanguageModel, Rewriter } = globals as Globals;
  if (LanguageModel) return prompted(LanguageModel);
  return Rewriter ? rewriter(Rewriter) : null;
}

function monitorFor(downloaded: Ready['downloaded']) {
  return (monitor: Monitor) =>
    monitor.addEventListener('downloadprogress', ({ loaded }) => downloaded(loaded));
}

function prompted(api: LanguageModelApi): Author {
  return {
    availability: () => api.availability(prompting),
    async open({ signal, downloaded }) {
      const session = await api.create({
        ...prompting,
        signal,
        monitor: monitorFor(downloaded),
        initialPrompts: [
          { role: 'system', content: brief },
          ...examples.flatMap(([draft, post]) => [
            { role: 'user' as const, content: draft },
            { role: 'assistant' as const, content: JSON.stringify({ post }) },
          ]),
        ],
      });
      return {
        write: async (draft, stop) =>
          postIn(await session.prompt(draft, { signal: stop, responseConstraint: answer })),
        close: () => session.destroy(),
      };
    },
  };
}

function rewriter(api: RewriterApi): Author {
  return {
    availability: () => api.availability(rewriting),
    async open({ signal, downloaded }) {
      const session = await api.create({
        ...rewriting,
        signal,
        monitor: monitorFor(downloaded),
        sharedContext: brief,
      });
      return {
        write: async (draft, stop) => (await session.rewrite(draft, { signal: stop })).trim(),
        close: () => session.destroy(),
      };
    },
  };
}

/** The post in a model's answer. Throws when the answer has not the shape that was asked for. */
function postIn(said: string): string {
  const { post } = JSON.parse(said) as { readonly post?: unknown };
  if (typeof post !== 'string') throw new Error('The model gave no post.');
  return post.trim();
}
