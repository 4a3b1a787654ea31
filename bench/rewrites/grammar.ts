import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });

/** What an independent grammar checker finds in a text: the kind of each lint and the words it stands on. */
async function lints(text: string): Promise<string[]> {
  const found = await linter.lint(text, { language: 'plaintext' });
  return found.map((lint) => `${lint.lint_kind()}: ${lint.get_problem_text()}`);
}

/** Kinds that are about taste or names, on which posts and their recasts differ without either being wrong. */
const taste = /^(?:Spelling|WordChoice|Enhancement|Style|Readability|Redundancy)/;

/** Lints of a made text that its draft does not have; spelling and taste left out. */
export async function newLints(draft: string, made: string): Promise<readonly string[]> {
  const before = await lints(draft);
  return (await lints(made)).filter((lint) => !taste.test(lint) && !before.includes(lint));
}
