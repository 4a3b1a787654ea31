import type { Settings, SettingsStore } from '../settings';
import { Segment } from './Segment';
import { WordsField } from './WordsField';

type QuestionsProps = { readonly chosen: Settings; readonly change: SettingsStore['change'] };

/** Who the writer is, whom they serve, and how gently to be told. Every answer holds at once, on every page. */
export function Questions({ chosen, change }: QuestionsProps) {
  return (
    <div class="questions">
      <WordsField
        label="What are you called?"
        hint="So we know when “Marlow” means us. Commas between."
        placeholder="Brand, products, your own name"
        words={chosen.names.names}
        tell={(names) => void change((held) => ({ ...held, names: { ...held.names, names } }))}
      />
      <WordsField
        label="Whom do you serve?"
        hint="So we know who “you” is."
        placeholder="Neighbours, students, cooks"
        words={chosen.you}
        tell={(you) => void change((held) => ({ ...held, you }))}
      />
      <Segment
        label="How gentle?"
        hint="You can change it any time."
        values={[
          ['gentle', 'Gentle'],
          ['normal', 'Balanced'],
          ['strict', 'Direct'],
        ]}
        value={chosen.strength}
        tell={(strength) => void change((held) => ({ ...held, strength }))}
      />
    </div>
  );
}
