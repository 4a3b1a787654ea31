import { Marked } from './Marked';
import { Turned } from './Turned';
import type { RuleShown } from './view';

const shown = 3;

/** Why a rule is there, what it marks, what it leaves alone, and a draft turned. */
export function RuleDetails({ rule }: { readonly rule: RuleShown }) {
  const marks = Object.entries(rule.flags).slice(0, shown);
  const turned = marks.find(([, rewritten]) => rewritten !== '');
  return (
    <div class="rule-open">
      <p class="rule-spoken">{rule.says}</p>
      <p>
        {rule.why}{' '}
        {rule.link && (
          <a class="why" href={rule.link} target="_blank" rel="noreferrer noopener">
            Why?<span class="sr"> The source, in a new tab.</span>
          </a>
        )}
      </p>
      <div class="examples">
        <div>
          <h4>Marks</h4>
          <ul>
            {marks.map(([example]) => (
              <li key={example}>
                <Marked example={example} severity={rule.severity} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>Leaves alone</h4>
          <ul>
            {rule.allows.slice(0, shown).map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </div>
      </div>
      {turned && <Turned example={turned[0]} rewritten={turned[1]} />}
    </div>
  );
}
