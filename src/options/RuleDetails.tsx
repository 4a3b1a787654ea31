import type { ComponentChildren } from 'preact';
import { say } from '../say';
import { RuleExamples } from './RuleExamples';
import { Turned } from './Turned';
import type { RuleShown } from './view';

type RuleDetailsProps = {
  readonly rule: RuleShown;
  /** What can be changed about it. */
  readonly children?: ComponentChildren;
};

/** Why a rule is there, what it marks, what it leaves alone, and a draft turned. */
export function RuleDetails({ rule, children }: RuleDetailsProps) {
  const { chain = [] } = rule;
  const marks = Object.entries(rule.flags);
  const turned = marks.find(([, rewritten]) => rewritten !== '');
  return (
    <div class="rule-open">
      <p class="rule-spoken" lang="en">
        {rule.says}
      </p>
      <p>
        <span lang="en">{rule.why}</span>{' '}
        {rule.link && (
          <a class="why" href={rule.link} target="_blank" rel="noreferrer noopener">
            {say('why_link')}
            <span class="sr"> {say('why_link_opens')}</span>
          </a>
        )}
      </p>
      {marks.length > 0 && <RuleExamples rule={rule} />}
      {turned && <Turned example={turned[0]} rewritten={turned[1]} />}
      {children}
      {chain.length > 0 && (
        <div class="chain">
          <h4>{say('why_it_is')}</h4>
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
