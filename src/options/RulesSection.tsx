import { useState } from 'preact/hooks';
import { say } from '../say';
import type { Settings } from '../settings';
import { foundRules, isOn, switched } from './choices';
import { Finder } from './Finder';
import { RuleGroup } from './RuleGroup';
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
  const found = foundRules(rules, words);
  const off = rules.filter((rule) => !isOn(rule, settings.rulesOff)).length;
  const turn = (id: string, on: boolean) =>
    change((now) => ({ ...now, rulesOff: switched(now.rulesOff, [id], on) }));
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  return (
    <Section
      id="rules"
      aside={<span class="hint num">{say('rules_on_off', { on: rules.length - off, off })}</span>}
    >
      <p class="quiet">{say('rules_in_english')}</p>
      <Finder label={say('find_rule')} words={words} look={look} />
      {categories.map((category) => {
        const own = found.filter((rule) => rule.category === category);
        if (own.length === 0) return null;
        const open = words.trim() !== '' || rules.length <= 12;
        return (
          <RuleGroup
            key={category}
            category={category}
            rules={own}
            settings={settings}
            open={open}
            turn={turn}
            change={change}
          />
        );
      })}
      <p class="hint" role="status">
        {found.length === 0 && say('no_rule')}
      </p>
    </Section>
  );
}
