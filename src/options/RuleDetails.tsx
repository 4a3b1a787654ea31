import { RuleExamples } from './RuleExamples';
import { Turned } from './Turned';
import type { RuleShown } from './view';

/** Why a rule is there, what it marks, what it leaves alone, and a draft turned. */
export function RuleDetails({ rule }: { readonly rule: RuleShown }) {
  const { chain = [] } = rule;
  const marks = Object.entries(rule.flags);
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
      {marks.length > 0 && <RuleExamples rule={rule} />}
      {turned && <Turned example={turned[0]} rewritten={turned[1]} />}
      {chain.length > 0 && (
        <div class="chain">
          <h4>Why it is as it is</h4>
          <ol>
            {chain.map((step) => (
              <li key={step}>{step}.</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
