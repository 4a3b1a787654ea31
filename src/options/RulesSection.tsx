import { useState } from 'preact/hooks';
import type { Settings } from '../settings';
import { foundRules, isOn, switched } from './choices';
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
    <Section id="rules" aside={<span class="hint num">{`${rules.length - off} on, ${off} off`}</span>}>
      <input
        class="field finder"
        type="search"
        placeholder="Find a rule or a phrase"
        aria-label="Find a rule or a phrase"
        value={words}
        onInput={(event) => look(event.currentTarget.value)}
      />
      {categories.map((category) => {
        const own = found.filter((rule) => rule.category === category);
        if (own.length === 0) return null;
        const open = words.trim() !== '' || rules.length <= 12;
        return (
          <RuleGroup
            key={category}
            category={category}
            rules={own}
            off={settings.rulesOff}
            open={open}
            turn={turn}
          />
        );
      })}
      <p class="hint" role="status">
        {found.length === 0 && 'No rule speaks of that.'}
      </p>
    </Section>
  );
}
