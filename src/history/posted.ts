/** What is kept of one post: counts, and its text only where the writer asked for that. */
export type Posted = {
  /** When it was posted, in milliseconds since 1970. */
  readonly at: number;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  /** The focus when the draft was first read, 0 (us) to 100 (you). */
  readonly first: number;
  /** The focus when it was posted. */
  readonly focus: number;
  /** Whether there was something in it for its reader. */
  readonly reason: boolean;
  /** The rules that still marked something when it was posted, each once. */
  readonly rules: readonly string[];
  /** How many rewrites were put in place. */
  readonly rewrites: number;
  readonly text: string | null;
};

/** Understands what was stored for one post; null for what is none. */
export function readPosted(stored: unknown): Posted | null {
  const one = stored as Partial<Record<keyof Posted, unknown>> | null | undefined;
  if (typeof one !== 'object' || one === null) return null;
  const { at, site, kind, first, focus, reason, rules, rewrites, text } = one;
  if (!isMoment(at) || !isFocus(focus) || !isFocus(first) || typeof site !== 'string') return null;
  if ((kind !== 'post' && kind !== 'reply') || typeof reason !== 'boolean') return null;
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'string')) return null;
  if (!Number.isInteger(rewrites) || (rewrites as number) < 0) return null;
  if (text !== null && typeof text !== 'string') return null;
  return { at, site, kind, first, focus, reason, rules, rewrites: rewrites as number, text };
}

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(new Date(value).getTime());
const isFocus = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
