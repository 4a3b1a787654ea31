import { say } from '../say';
import { Marked } from './Marked';
import type { RuleShown } from './view';

const shown = 3;

/** What a rule marks, and what it leaves alone. */
export function RuleExamples({ rule }: { readonly rule: RuleShown }) {
  return (
    <div class="examples">
      <div>
        <h4>{say('rule_marks')}</h4>
        <ul lang="en">
          {Object.keys(rule.flags)
            .slice(0, shown)
            .map((example) => (
              <li key={example}>
                <Marked example={example} severity={rule.severity} />
              </li>
            ))}
        </ul>
      </div>
      <div>
        <h4>{say('rule_leaves')}</h4>
        <ul lang="en">
          {rule.allows.slice(0, shown).map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
