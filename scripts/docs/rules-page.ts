import type { Rule } from '../../src/engine/rule';
import { categories } from '../../src/engine/rule';
import { aboutSignal } from '../../src/options/signals';
import { ruleName } from '../../src/ui/verdict';

const loudness = { note: 'note', warn: 'warning', strong: 'strong' } as const;

/**
 * The page of all rules, by signal: each with what it says, its reason, its source and its examples.
 * `rules` by their ids. Markdown; the same rules give the same page.
 */
export function rulesPage(rules: Readonly<Record<string, Rule>>): string {
  const all = Object.entries(rules).sort(([one], [other]) => one.localeCompare(other, 'en'));
  const known = categories.filter((category) => all.some(([, rule]) => rule.category === category));
  const chapters = known.map((category) => {
    const mine = all.filter(([, rule]) => rule.category === category);
    return `## ${ruleName(category)}\n\n${aboutSignal(category)}\n\n${mine.map(entry).join('\n\n')}`;
  });
  return `${[
    '# Rules',
    `${all.length} rules, by what they are about. What a rule marks stands in **bold**; behind the arrow, what its first rewrite makes of it, with [blanks] for what only the writer knows. Each can be switched off on the options page. Written by \`npm run docs\` from \`src/rules/en\`.`,
    known.map((category) => `[${ruleName(category)}](#${category})`).join(' · '),
    ...chapters,
  ].join('\n\n')}\n`;
}

function entry([id, rule]: readonly [string, Rule]): string {
  const flags = Object.entries(rule.flags).map(([draft, turned]) => {
    const marked = oneLine(draft).replace(/\[(.+?)\]/g, '**$1**');
    return turned ? `- ${marked} → ${oneLine(turned).replace(/\[\[(.+?)\]\]/g, '[$1]')}` : `- ${marked}`;
  });
  const source = rule.link ? ` ([more](${rule.link}))` : '';
  return [
    `### ${ruleName(id)}`,
    `*${rule.says}* ${rule.why}${source} \`${id}\`, ${loudness[rule.severity]}.`,
    flags.join('\n'),
    `Passes: ${rule.allows.map((draft) => `“${oneLine(draft)}”`).join(' ')}`,
  ].join('\n\n');
}

/** An example on one line of Markdown, with the signs that would mean something there made plain. */
const oneLine = (text: string) => text.replace(/\s*\n+\s*/g, ' / ').replace(/([*_<>|\\`#])/g, '\\$1');
