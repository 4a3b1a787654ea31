import type { FaultCode } from '../engine/fault';

/** What can be wrong with a preset. `W-` are warnings: the preset loads, and the sentence is shown. */
export type Code =
  | FaultCode
  | 'E-JSON'
  | 'E-KEY'
  | 'E-EXTENDS'
  | 'E-NEEDS'
  | 'E-SIG'
  | 'E-ROLLBACK'
  | 'E-ORIGIN'
  | 'E-NET'
  | 'W-UNKNOWN'
  | 'W-CYCLE'
  | 'W-COMMON'
  | 'W-STALE'
  | 'W-STARTER';

/** One thing that is wrong with a preset: where (`rules[2].match[0]`), what, and how to mend it. */
export type Mistake = { readonly code: Code; readonly path: string; readonly says: string };

/** A mistake on one line: `E-SET rules[2].match[0]: There is no word list {ravi}. …` */
export const line = ({ code, path, says }: Mistake) => `${code}${path ? ` ${path}` : ''}: ${says}`;

/** Refuses with one mistake. */
export function refused(code: Code, says: string, path = ''): PresetRefused {
  return new PresetRefused([{ code, path, says }]);
}

/** A preset that can't be loaded, with everything that is wrong with it. Nothing of it is in force. */
export class PresetRefused extends Error {
  override readonly name = 'PresetRefused';
  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(line).join('\n'));
  }
}
