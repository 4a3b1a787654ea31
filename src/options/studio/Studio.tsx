import { useState } from 'preact/hooks';
import { say } from '../../say';
import type { PresetActs } from '../presets/acts';
import { begun, changed, fileOf, type Making, mistakesIn } from './draft';
import { Identity } from './Identity';
import { OwnRules } from './OwnRules';
import { Problems } from './Problems';
import { Replacements } from './Replacements';
import { RuleSwitches } from './RuleSwitches';
import { StudioActs } from './StudioActs';
import { useVisit } from './use-visit';
import { Versions } from './Versions';

type StudioProps = {
  readonly text: string | null;
  readonly acts: PresetActs;
  readonly close: () => void;
  /** What was made is in force. */
  readonly kept: () => void;
};

/** A preset made and changed without writing a file: names first, then words, then rules. */
export function Studio({ text, acts, close, kept }: StudioProps) {
  const [making, setMaking] = useState<Making>(() => begun(text));
  const [trouble, tell] = useState<string | null>(null);
  const box = useVisit<HTMLElement>();
  const { now } = making;
  const mistakes = mistakesIn(now);
  const parts = {
    preset: now,
    mistakes,
    change: (next: Partial<typeof now>) => setMaking(changed(making, next)),
  };
  const keep = async () => {
    const newer = { ...now, revision: now.revision + (text === null ? 0 : 1) };
    const says = await acts.own(fileOf(newer));
    tell(says);
    if (says !== null) return;
    kept();
    close();
  };
  const acting = { making, set: setMaking, mistakes, trouble };
  return (
    <section class="coming studio" aria-label={say('studio')} tabIndex={-1} ref={box}>
      <h3 class="says" translate={false}>
        {now.name}
      </h3>
      <Identity {...parts} />
      <Replacements {...parts} />
      <RuleSwitches {...parts} />
      <OwnRules {...parts} />
      <Versions now={now} then={text} />
      <Problems mistakes={mistakes} />
      <StudioActs {...acting} keep={() => void keep()} close={close} />
    </section>
  );
}
