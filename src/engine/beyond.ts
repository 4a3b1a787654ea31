import { names } from './kept';
import type { Reading } from './reading';
import type { Token } from './token';
import { Who } from './who';

const normsOf = (tokens: readonly Token[]) => new Set(tokens.map(({ norm }) => norm));

/** Figures with the unit that is written on them: `$12m`, `9am`. */
function measures({ tokens }: Reading): readonly string[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const joined = token.kind === 'number' && next?.kind === 'word' && !next.space;
    return joined ? [token.norm + next.norm] : [];
  });
}

/** The author's names, wherever they stand. */
function ownNames({ tokens, who }: Reading): readonly string[] {
  return tokens.flatMap(({ norm }, at) => (who[at] === Who.name || who[at] === Who.product ? [norm] : []));
}

/** Words that only a name has at the start of a sentence: `NASA`, `iPhone`. */
function oddInitials({ tokens, sentences }: Reading): readonly string[] {
  return sentences.flatMap(({ first }) => {
    const token = tokens[first];
    const odd = token?.kind === 'word' && (token.shape === 'caps' || token.shape === 'mixed');
    return odd && token.norm.length > 1 ? [token.norm] : [];
  });
}

/**
 * What a text from outside says beyond its draft, or changes in it: names and emoji that are not the draft's, brackets
 * to be filled in, another unit on a figure, one of the author's names gone. A name that begins a sentence and is written
 * like any word (`Sarah says`) is not told from one.
 */
export function beyond(draft: Reading, made: Reading): readonly string[] {
  const had = normsOf(draft.tokens);
  const has = normsOf(made.tokens);
  const emoji = made.tokens.filter(({ kind }) => kind === 'emoji').map(({ norm }) => norm);
  const about = new Set(made.tokens.filter((_, at) => made.who[at] !== Who.nobody).map(({ norm }) => norm));
  const called = [...names(made), ...oddInitials(made)].filter((name) => !about.has(name));
  const [units, newUnits] = [measures(draft), measures(made)];
  return [
    ...[...called, ...emoji].filter((norm) => !had.has(norm)),
    ...ownNames(draft).filter((norm) => !has.has(norm)),
    ...units.filter((one) => !newUnits.includes(one)),
    ...newUnits.filter((one) => !units.includes(one)),
    ...(made.text.split('[').length > draft.text.split('[').length ? ['['] : []),
  ];
}
