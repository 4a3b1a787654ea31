import type { Names } from '../engine/finding';
import { say } from '../say';
import { Tags } from './Tags';

const lists = [
  { list: 'names', title: 'names_title', hint: 'names_hint', ask: 'names_ask' },
  { list: 'products', title: 'products_title', hint: 'products_hint', ask: 'products_ask' },
  { list: 'handles', title: 'handles_title', hint: 'handles_hint', ask: 'handles_ask' },
  { list: 'people', title: 'people_title', hint: 'people_hint', ask: 'people_ask' },
] as const;

type NameListsProps = {
  readonly names: Names;
  readonly you: readonly string[];
  readonly setNames: (list: keyof Names, words: readonly string[]) => void;
  readonly setYou: (words: readonly string[]) => void;
};

/** Who counts as us, and who as the reader, a list each. */
export function NameLists({ names, you, setNames, setYou }: NameListsProps) {
  return (
    <>
      {lists.map(({ list, title, hint, ask }) => (
        <Tags
          key={list}
          title={say(title)}
          hint={say(hint)}
          ask={say(ask)}
          words={names[list] ?? []}
          set={(words) => setNames(list, words)}
        />
      ))}
      <Tags
        title={say('readers_title')}
        hint={say('readers_hint')}
        ask={say('readers_ask')}
        words={you}
        set={setYou}
      />
    </>
  );
}
