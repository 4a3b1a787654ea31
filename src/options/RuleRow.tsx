import { useState } from 'preact/hooks';
import type { Severity } from '../engine/rule';
import { say } from '../say';
import { Icon } from '../ui/icons';
import { Switch } from '../ui/Switch';
import { useOwnId } from '../ui/use-own-id';
import { ruleName } from '../ui/verdict';
import { Loudness } from './Loudness';
import { RuleDetails } from './RuleDetails';
import type { RuleShown } from './view';

type RuleRowProps = {
  readonly rule: RuleShown;
  readonly on: boolean;
  /** How loud its findings are by now. */
  readonly severity: Severity;
  readonly turn: (on: boolean) => void;
  readonly choose: (severity: Severity) => void;
};

const settledSays = { on: 'locked_on', off: 'off_by_preset' } as const;

/** One rule on one line, its name wearing its mark; it opens to say why, with examples. */
export function RuleRow({ rule, on, severity, turn, choose }: RuleRowProps) {
  const [open, setOpen] = useState(false);
  const id = useOwnId();
  const name = ruleName(rule.id);
  const loudness = !rule.settled && <Loudness own={rule.severity} now={severity} choose={choose} />;
  return (
    <li>
      <div class="rule">
        <button
          type="button"
          class="btn icon"
          aria-expanded={open}
          aria-controls={id}
          aria-label={say(open ? 'close_rule' : 'open_rule', { rule: name })}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'next'} />
        </button>
        <span class="rule-name" lang="en">
          <span class={`m-${severity}`}>{name}</span>
        </span>
        <span class="quiet grow rule-says" lang="en">
          {rule.says}
        </span>
        {rule.settled ? (
          <span class="hint">{say(settledSays[rule.settled])}</span>
        ) : (
          <Switch on={on} label={name} lang="en" turn={turn} />
        )}
      </div>
      <div id={id} hidden={!open}>
        {open && <RuleDetails rule={{ ...rule, severity }}>{loudness}</RuleDetails>}
      </div>
    </li>
  );
}
