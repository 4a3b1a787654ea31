import { useState } from 'preact/hooks';
import type { Settings } from '../settings';
import { foundRules, switched } from './choices';
import { RuleFilter } from './RuleFilter';
import { RuleRow } from './RuleRow';
import { Section } from './Section';
import type { Change, RuleShown } from './view';

type RulesSectionProps = {
  readonly settings: Settings;
  readonly rules: readonly RuleShown[];
  readonly change: Change;
};

/** Every rule, by its signal: what it hears, why it matters, and whether it is on. */
export function RulesSection({ settings, rules, change }: RulesSectionProps) {
  const [words, look] = useState('');
  const [category, choose] = useState<string | null>(null);
  const found = foundRules(rules, { words, category });
  const off = rules.filter(({ id }) => settings.rulesOff.includes(id)).length;
  const turn = (id: string, on: boolean) =>
    change((now) => ({ ...now, rulesOff: switched(now.rulesOff, [id], on) }));
  const count = <span class="hint num">{`${rules.length - off} on, ${off} off`}</span>;
  return (
    <Section id="rules" aside={count}>
      <RuleFilter
        categories={[...new Set(rules.map((rule) => rule.category))]}
        category={category}
        choose={choose}
        words={words}
        look={look}
      />
      <ul class="rules">
        {found.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            on={!settings.rulesOff.includes(rule.id)}
            turn={(on) => turn(rule.id, on)}
          />
        ))}
      </ul>
      <p class="hint" role="status">
        {found.length === 0 && 'No rule speaks of that.'}
      </p>
    </Section>
  );
}
