import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PresetActs } from '../presets/acts';
import { begun, changed, fileOf, type Making, mistakesIn } from './draft';
import { Identity } from './Identity';
import { OwnRules } from './OwnRules';
import { Problems } from './Problems';
import { Replacements } from './Replacements';
import { RuleSwitches } from './RuleSwitches';
import { StudioActs } from './StudioActs';
import { Versions } from './Versions';

type StudioProps = { readonly text: string | null; readonly acts: PresetActs; readonly close: () => void };

/** A preset made and changed without writing a file: names first, then words, then rules. */
export function Studio({ text, acts, close }: StudioProps) {
  const [making, setMaking] = useState<Making>(() => begun(text));
  const [says, say] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  // It may open far from the button that was pressed.
  useLayoutEffect(() => box.current?.focus(), []);
  const { now } = making;
  const mistakes = mistakesIn(now);
  const wrong = mistakes.some(({ code }) => code.startsWith('E-'));
  const parts = {
    preset: now,
    mistakes,
    change: (next: Partial<typeof now>) => setMaking(changed(making, next)),
  };
  const keep = async () => {
    const newer = { ...now, revision: now.revision + (text === null ? 0 : 1) };
    const trouble = await acts.own(fileOf(newer));
    say(trouble ?? 'In force.');
    if (!trouble) close();
  };
  return (
    <section class="coming studio" lang="en" aria-label="Preset studio" tabIndex={-1} ref={box}>
      <h3 class="says">{now.name}</h3>
      <Identity {...parts} />
      <Replacements {...parts} />
      <RuleSwitches {...parts} />
      <OwnRules {...parts} />
      <Versions now={now} then={text} />
      <Problems mistakes={mistakes} />
      <StudioActs making={making} set={setMaking} wrong={wrong} keep={() => void keep()} close={close}>
        <span class="hint" role="status">
          {says}
        </span>
      </StudioActs>
    </section>
  );
}
