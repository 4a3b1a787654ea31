import { say } from '../say';
import type { Settings, SettingsStore } from '../settings';
import { Segment } from './Segment';
import { WordsField } from './WordsField';

export type QuestionsProps = { readonly chosen: Settings; readonly change: SettingsStore['change'] };

/** Who the writer is, whom they serve, and how gently to be told. Every answer holds at once, on every page. */
export function Questions({ chosen, change }: QuestionsProps) {
  return (
    <div class="questions">
      <WordsField
        label={say('called_ask')}
        hint={say('called_hint')}
        placeholder={say('called_place')}
        words={chosen.names.names}
        tell={(names) => void change((held) => ({ ...held, names: { ...held.names, names } }))}
      />
      <WordsField
        label={say('serve_ask')}
        hint={say('serve_hint')}
        placeholder={say('serve_place')}
        words={chosen.you}
        tell={(you) => void change((held) => ({ ...held, you }))}
      />
      <Segment
        label={say('how_gentle')}
        hint={say('change_any_time')}
        values={[
          ['gentle', say('gentle')],
          ['normal', say('balanced')],
          ['strict', say('direct')],
        ]}
        value={chosen.strength}
        tell={(strength) => void change((held) => ({ ...held, strength }))}
      />
    </div>
  );
}
