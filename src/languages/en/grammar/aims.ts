import { verbOf } from './verbs';
import { wordsIn } from './words';

/** What the author says it works towards, within one sentence. */
export type Aim = {
  /** In the base form, with what it is done to: `cut waste in schools`. */
  readonly doing: string;
  /** Who is helped to do it: `young people`. Empty where the author itself does. */
  readonly whom: string;
  /** The sentence with `it` for the aim; null where it reads on only with the aim in it. */
  readonly short: string | null;
};

/** Aims that anybody can have a thought about; an offer (`provide`, `launch`) is none. */
const open = new Set(
  'build make create improve reduce fight protect end promote increase close feed tackle prevent strengthen save cut address transform encourage raise eliminate eradicate stop combat restore fix change keep foster advance accelerate teach empower inspire lower grow reach reinvent rebuild revitalize boost bridge break overcome spark clean plant ensure expand enable drive find secure simplify modernize diversify'.split(
    ' ',
  ),
);
const joints: readonly (readonly [RegExp, string | null])[] = [
  [/\b(?:is|are|['’]re|remains?|been) (?:all )?(?:deeply |fully |strongly |still )?committed to /i, 'it'],
  [/\bwork(?:s|ing)?(?: (?:together|closely|hard|every day))?( with [^.,;:!?]{2,60}?)? to /i, 'on it'],
  [
    /\b(?:partner(?:s|ed|ing)?|team(?:s|ed|ing)? up|collaborat(?:es?|ed|ing)|join(?:s|ed|ing)? forces) with [^.,;:!?]{2,60}? to /i,
    'on it',
  ],
  [
    /\b(?:dedicated|(?<!who (?:is|are) )helping|continues?|continuing|pledg(?:es?|ed|ing)|striv(?:es?|ed|ing)) to /i,
    null,
  ],
  [
    /\b(?:mission|goal|aim|ambition|efforts?|initiatives?|programme|program|campaign|legislation|bill|project|pledge|commitment|plan|fund)(?: is)? to /i,
    null,
  ],
  [/\bto help /i, null],
  [/\bhow (?:we|they|our (?:team|teams|people)|\p{Lu}\p{L}+)(?:['’]re| are| is) (?=\p{Ll}+ing\b)/iu, null],
];
/** Where an aim ends and how, when or with whom it is pursued begins. */
const further =
  / (?:through|via|by|as part of|during|with (?:our|@|the help)|while|so that|because|when|where|if|at|on (?=[@#\p{Lu}\d])|in (?=\d)|this|next|today|tonight|tomorrow|now|since|until|for (?=\d)|and (?=(?:we|our|to|make|help|support)\b))/u;
/** Matters on which nobody is asked for a plan. */
const grave =
  /\b(?:cancer|cur(?:e|es|ing)|patients?|diseases?|treatments?|vaccines?|medicines?|drugs?|therap\w+|covid\S*|coronavirus|pandemic|diabetes|hiv|aids|suicide|terror\w*|war|outperform|shareholders?|revenue|sales|margin)\b/i;
const unclear =
  /\b(?:it|its|them|they|these|those|this|that|who|which|you|your|such|part|sure|forward|up|even more|difference|impact|possible|me|him|his|her|their)\b|\d|[@"“]/i;
const group = /^(?:\p{Ll}[\p{L}-]* ){0,2}(?:people|children|women|men|\p{Ll}[\p{L}-]*s)$/u;
/** What may follow an aim that is named elsewhere: its end, or words that go on about the author. */
const ends =
  /^(?:\s*$|\s*[.!:;–—]|,? (?:\p{Ll}+ing|through|via|by|as|during|with|while|so|because|when|where|if|at|on|in|this|next|to|today|tonight|now|since|until|for|from|which|but)\b)/u;
const longest = 9;

function base(text: string): string | null {
  const [first] = wordsIn(text);
  const known = first && verbOf(first.norm);
  if (!first || !known || first.start > 0) return null;
  if (!known.forms.includes('base') && !known.forms.includes('ing')) return null;
  return open.has(known.verb.base) ? known.verb.base + text.slice(first.end) : null;
}

/** Somebody and what they do, as in `young people develop skills`. */
function helped(said: string): { readonly whom: string; readonly doing: string } | null {
  for (const { end } of wordsIn(said).slice(0, 3)) {
    const whom = said.slice(0, end);
    const doing = group.test(whom) ? base(said.slice(end).trimStart()) : null;
    if (doing) return { whom, doing };
  }
  return null;
}

/** The first aim in a sentence that others could have an answer to, or null. */
export function aimIn(sentence: string): Aim | null {
  for (const [joint, pointing] of joints) {
    const found = joint.exec(sentence);
    if (!found) continue;
    const start = found.index + found[0].length;
    const rest = /^[^.,;:!?()“”"–—\n]+/u.exec(sentence.slice(start))?.[0] ?? '';
    const said = rest.slice(0, further.exec(rest)?.index ?? rest.length).trimEnd();
    const direct = base(said.replace(/^help(?:ing)? (?=\p{Ll}+ )/u, ''));
    const theirs = direct ? null : helped(said.replace(/^help(?:ing)? /, ''));
    const doing = direct ?? theirs?.doing;
    if (!doing || unclear.test(doing) || grave.test(doing)) continue;
    const count = wordsIn(doing).length;
    if (count < 2 || count > longest || / (?:and|or|the|a|of|in|for|to|our)$/.test(doing)) continue;
    const after = sentence.slice(start + said.length);
    const to = found[0].replace(/ (?:committed )?to $/i, (end) =>
      /committed/i.test(end) ? end.trimEnd() : '',
    );
    return {
      doing,
      whom: theirs?.whom ?? '',
      short:
        pointing && !theirs && ends.test(after)
          ? `${sentence.slice(0, found.index)}${to} ${pointing}${after}`
          : null,
    };
  }
  return null;
}
