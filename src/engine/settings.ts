import type { Context } from './finding';
import type { Language } from './language';
import type { LoadedRule } from './load';
import { peopleOf } from './names';
import type { Reading } from './reading';
import { Rereader } from './rereader';

/** How many contexts are remembered: one tab checks its drafts under one or two. */
const most = 8;

/** Puts a new entry into a small table; the oldest one leaves when it is full. */
function remember<T>(table: Map<string, T>, sign: string, value: T): T {
  if (table.size >= most) table.delete(table.keys().next().value!);
  table.set(sign, value);
  return value;
}

/** A context that cannot be written down has no names. */
function signOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** Readers for the last few contexts, so that a keystroke neither looks names up anew nor reads a long draft again. */
export class Readers {
  private readonly known = new Map<string, Rereader>();
  constructor(private readonly language: Pick<Language, 'us' | 'you'>) {}

  /** The reader of drafts under a context. */
  of(context: Context): Rereader {
    const kind = context.kind === 'reply' ? 'reply' : 'post';
    const sign = signOf([context.names, context.you, context.severities, kind]);
    const before = this.known.get(sign);
    if (before) return before;
    return remember(this.known, sign, new Rereader({ people: peopleOf(this.language, context), kind }));
  }
}

/** The same rule, louder or less so; a copy would make at once what is made when it is first asked for. */
function asLoud(rule: LoadedRule, severity: LoadedRule['severity']): LoadedRule {
  return severity === rule.severity ? rule : Object.create(rule, { severity: { value: severity } });
}

const severities: readonly unknown[] = ['note', 'warn', 'strong'];

/** The rules as loud as the writer wants their findings, under the last few settings. */
export class Loudness {
  private readonly known = new Map<string, readonly LoadedRule[]>();
  constructor(private readonly rules: readonly LoadedRule[]) {}

  /** The same rules, in the same order. */
  of({ severities: wanted }: Context): readonly LoadedRule[] {
    if (!wanted) return this.rules;
    const sign = signOf(wanted);
    const before = this.known.get(sign);
    if (before) return before;
    const chosen = new Map(Object.entries(wanted).filter(([, severity]) => severities.includes(severity)));
    const rules = this.rules.map((one) => asLoud(one, chosen.get(one.id) ?? one.severity));
    return remember(this.known, sign, rules);
  }
}

/** Which rules are not looked for, under the last few settings. */
export class Idle {
  private readonly known = new Map<string, Uint8Array>();
  constructor(private readonly rules: readonly LoadedRule[]) {}

  /** 1 for rules that are switched off or meant for the other kind of draft. */
  of(kind: Reading['kind'], context: Context): Uint8Array {
    const off: readonly unknown[] = Array.isArray(context.off) ? context.off : [];
    const sign = `${kind} ${off.join(' ')}`;
    const before = this.known.get(sign);
    if (before) return before;
    const switchedOff = new Set(off);
    const idle = Uint8Array.from(this.rules, ({ id, rule }) =>
      switchedOff.has(id) || (rule.kind ?? kind) !== kind ? 1 : 0,
    );
    return remember(this.known, sign, idle);
  }
}
