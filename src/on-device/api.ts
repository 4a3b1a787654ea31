/*
 * The parts that we use of two interfaces of Chrome: the Prompt API (`LanguageModel`; in extension pages since Chrome 138,
 * https://developer.chrome.com/docs/ai/prompt-api) and the Rewriter API (`Rewriter`, an origin trial,
 * https://developer.chrome.com/docs/ai/rewriter-api).
 */

/** Whether a model can be used: at once, after a download, while one goes on, or not on this computer. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Tells how much of a model's download is there; `loaded` runs from 0 to 1. */
export type Monitor = {
  addEventListener(type: 'downloadprogress', hear: (event: { readonly loaded: number }) => void): void;
};

export type Opening = { readonly signal: AbortSignal; readonly monitor: (monitor: Monitor) => void };

type Said = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };
type Expected = readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
type PromptOptions = { readonly expectedInputs: Expected; readonly expectedOutputs: Expected };

export type LanguageModelApi = {
  availability(options: PromptOptions): Promise<Availability>;
  create(options: PromptOptions & Opening & { readonly initialPrompts: readonly Said[] }): Promise<{
    prompt(
      text: string,
      options: { readonly signal: AbortSignal; readonly responseConstraint: object },
    ): Promise<string>;
    destroy(): void;
  }>;
};

type RewriterOptions = {
  readonly tone: 'as-is';
  readonly format: 'plain-text';
  readonly length: 'as-is';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
};

export type RewriterApi = {
  availability(options: RewriterOptions): Promise<Availability>;
  create(options: RewriterOptions & Opening & { readonly sharedContext: string }): Promise<{
    rewrite(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
};
