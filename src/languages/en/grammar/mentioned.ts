import { clauseOf } from './clause';
import { doingWith, inside, isProduct, isUs, owned } from './offer';
import { outsiders } from './outsiders';
import { phraseAt } from './phrase';
import { verbOf } from './verbs';

/** What a post mentions that a question to its reader can hold on to, each as it stands inside a sentence. */
export type Mentioned = {
  /** Whom the author met, talked with or heard: `nurses at St Anne’s`. */
  readonly whom?: string;
  /** A place it is in: `Cork`. */
  readonly place?: string;
  /** What was or will be spoken of: `the future of farming`. */
  readonly about?: string;
  /** What the author works for: `net zero`, `helping families save`. */
  readonly aim?: string;
  /** A gathering with a name: `FleetCon`. */
  readonly event?: string;
  /** A group of people or places that gets something: `small theatres`. */
  readonly group?: string;
  /** A thing of the author's, and what people do with it: `our new app`, `use`. */
  readonly product?: string;
  readonly use?: string;
  /** A network or channel: `Instagram`. */
  readonly channel?: string;
  /** A partner by name. */
  readonly partner?: string;
};

const speech =
  /\b(?:discuss(?:es|ed|ing)?|(?:talk(?:s|ed|ing)?|spoke|speak(?:s|ing)?|testif\w+|interview(?:ed)?|quoted|panel|conversation|discussion|session|webinar|webcast|podcast|keynote|speech|remarks|op-?ed|column|chat|insights?|thoughts|perspectives?|article|commentary|presentation|presents?|presenting|hearing|forum|town hall|roundtable|Q&A|views?|report|study|paper|briefing|workshop|meeting) (?:about|on|regarding|re)|(?:to|and) talk|(?:speak|spoke|talk|sit|sat|interview|chat)\w*\b[^.,;!?\n]{0,45}? about|explains?|weigh(?:s|ed)? in on)\s+/i;
const striving =
  /\b(?:commit(?:ted|ment|ments|s|ting)? to|focus(?:ed|ing|es)? on|invest(?:ing|ment|ments|s|ed)? (?:[^.,;]{0,20}\b)?in|dedicated to|(?:the )?(?:future|importance|power) of|(?:improv\w+|expand\w*|increas\w+|provid\w+)? ?access to|progress (?:on|in|towards?)|(?:work(?:s|ing)?|committed) towards?|solutions for|approach to|leader(?:ship)? in|advances? in|expertise in|research (?:on|into|in)|passionate about|(?:fight|stand) (?:against|for)|role in|contribution to)\s+/i;
const meeting =
  /\b(?:met|meet|meetings?|spoke|sat down|talked|talking|chatted|chatting|visited|visit|visiting|conversation|discussion|lunch|breakfast|roundtable|chat) (?:with|w\/)\s+/i;
const gathering =
  /\b(?:at|attend(?:s|ed|ing)?|join(?:ing|s|ed)? (?:us|me)? ?(?:at|for)|from|in|of|visit|to)\s+((?:the |this year['’]s )?(?:[#@]?[\p{Lu}\d][\p{L}\p{N}’'&.-]*|of|on|for|the|&|and)(?: (?:[#@]?[\p{Lu}\d][\p{L}\p{N}’'&.-]*|of|on|for|the|&|and)){0,7}?(?: |(?<=\p{Ll}))(?:Conference|Conf|Summit|Forum|Expo|Fair|Festival|(?<!US )Congress|Symposium|Convention|Con|Meetup|(?:Tech|Fashion|Design|Climate|Food) Week)(?: 20\d\d)?)(?![\p{L}\p{N}])/u;
const groups =
  'families|students|veterans|children|kids|farmers|small businesses|workers|patients|teachers|schools|hospitals|charities|nonprofits|seniors|homeowners|homebuyers|entrepreneurs|refugees|residents|young people|artists|start-?ups|hospices|food banks|libraries|survivors|caregivers|nurses|doctors|first responders|girls|job ?seekers|apprentices|parents|mothers|neighbou?rs|households|theatres|theaters|museums|care homes|shelters|villages|athletes|graduates|migrants|growers|fishermen|musicians|clubs|firefighters|drivers|commuters|renters|tenants|developers|founders|educators|scientists|researchers';
const helping = new RegExp(
  `\\b(?:for|to|support(?:s|ed|ing)?|help(?:s|ed|ing)?|serv(?:e|es|ed|ing)|empower(?:s|ed|ing)?|benefit(?:s|ed|ing)?|reach(?:es|ed|ing)?|fund(?:s|ed|ing)?|feed(?:s|ing)?|protect(?:s|ing)?) (?:(?:the|all|many|more|other|some|most|our|nearly|over|about|more than|up to|hundreds of|thousands of|millions of|[\\d.,]+[mk+]?(?: million)?) )*((?:(?!the|our|and|or|of|in|with|to|help|support|serve|their|its|your|these|those|that|this)[\\p{Ll}’'-]+ ){0,2}(?:${groups}))(?![\\p{L}’'-])( (?:in|across|around) (?:the )?\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)?`,
  'u',
);
const networks =
  /\b(Instagram|Twitter|Facebook|LinkedIn|TikTok|YouTube|Snapchat|Threads|Bluesky|Mastodon|Pinterest|WhatsApp|Discord|Telegram|Twitch)\b/;
const together = new RegExp(
  `\\b(?:partner(?:s|ed|ing|ship)?|collaborat\\w+|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|work(?:s|ed|ing)?|alliance) (?:closely )?with (?:our (?:friends|partners?) (?:at )?)?${outsiders}`,
  'u',
);
const made = new Set(
  'launch introduce release unveil add ship publish debut build create open announce start share reveal'.split(
    ' ',
  ),
);
const shown =
  /^(?:introducing|meet|announcing|presenting|say hello to|check out|unveiling|launching) (?:our |the )?(?=.)/i;

/** The first thing with a use that a sentence makes known, and its use. */
function productOf(core: string, own: (name: string) => boolean): Pick<Mentioned, 'product' | 'use'> {
  const said = core.trim();
  const opened = shown.exec(said);
  const clause = opened ? null : clauseOf(said);
  const start = opened
    ? said.slice(opened[0].length - (/(?:our|the) $/i.exec(opened[0])?.[0].length ?? 0))
    : null;
  const named = start ? phraseAt(start.replace(/^our /i, 'the ')) : null;
  if (start && named) {
    const thing = /^our /i.test(start) ? `our ${named.replace(/^the /i, '')}` : named;
    const use = doingWith(thing);
    return use ? { product: owned(thing, null) ?? thing, use } : {};
  }
  if (!clause || clause.negative || clause.passive) return {};
  const { subject, verb, rest } = clause;
  if (isUs(subject, own) && made.has(verb.base)) {
    const object = phraseAt(rest.replace(/^(?:out|of) /, '').replace(/^(?:our|my|its) /i, 'the '));
    const mine = /^(?:out )?(?:our|my|its)\b/i.test(rest);
    const use = object ? doingWith(object) : null;
    if (!object || !use) return {};
    const bare = object.replace(/^(?:the|an?) /i, '');
    const we = /^we$/i.test(subject) ? 'our' : /^i$/i.test(subject) ? 'my' : `${subject}’s`;
    const named = /^(?:\p{Lu}\S* \p{Lu}\S*|\p{Lu}\S*$)/u.test(object);
    if (!mine && !named && !/^(?:an?|the) /.test(object)) return {};
    return { product: mine || /^an? /i.test(object) ? `${we} ${bare}` : object, use };
  }
  const out =
    /^(?:be|launch|open|premiere|drop|arrive|land|go|come|return|air|start|make|let|help|work|support|leverage|offer|give)$/.test(
      verb.base,
    );
  const use = out && isProduct(subject) && !/^an? |.\bour\b/i.test(subject) ? doingWith(subject) : null;
  return use ? { product: inside(subject), use } : {};
}

const saying = /^(?:speak|present|discuss|talk|explain|share|join|sit|address|testify|moderate|host)$/;

/** One of ours who is heard somewhere, or is introduced: `our CEO`, `Joe`. */
function speakerIn(text: string): string | undefined {
  const met = /^Meet (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[ ,.!:])/u.exec(text)?.[1];
  const clause = met ? null : clauseOf(text.split('\n')[0]?.trim() ?? '');
  const ours =
    clause && /^(?:our|my) (?:own )?(?!team)/i.test(clause.subject) && saying.test(clause.verb.base);
  return (
    met ??
    (ours && clause.subject.split(' ').length < 8 && !/[,;:]/.test(clause.subject)
      ? (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.exec(clause.subject)?.[0] ?? inside(clause.subject))
      : undefined)
  );
}

function after(sign: RegExp, text: string): string | undefined {
  const found = sign.exec(text);
  return (found && phraseAt(text.slice(found.index + found[0].length))) ?? undefined;
}

/** A gathering with its article: "at Harbour Forum" in a headline is "at the Harbour Forum". */
function eventOf(name: string | undefined): string | undefined {
  if (!name || /^(?:the|this)\b|^[@#]|['’]s?\b/i.test(name)) return name;
  return /\b(?:Conference|Summit|Forum|Fair|Festival|Congress|Symposium|Convention)\b/.test(name)
    ? `the ${name}`
    : name;
}

/** What nobody asks anything about: `the latest updates`. */
const vague =
  /^(?:(?:the|some|its|latest|recent|new|key|current|important|biggest) )*(?:updates?|news|advances|issues?|topics?|things?|benefits?|opportunit\w+|importance|challenges?|trends?|progress|plans?|priorities|work|topics of the day|results?)$/i;

function aboutOf(phrase: string | undefined): string | undefined {
  return phrase && (vague.test(phrase) || /^(?:any|each|all|one) of\b|(?:ed|ly|ful|ive|able)$/.test(phrase))
    ? undefined
    : phrase;
}

/** A word in -s that is no plural of a noun. */
function isVerbOnly(word: string): boolean {
  return /^(?:examines|says|explains|discusses|shares|joins|helps|makes|gives|takes|brings|shows|speaks|wins|receives|announces|launches|becomes|includes|provides|continues)$/.test(
    word,
  );
}

/** An aim that "when it comes to" can lead: no single thing or place with a name, no bare activity. */
function aimOf(phrase: string | undefined): string | undefined {
  if (!phrase || /^(?:an?|the) /.test(phrase) || (/^\p{Lu}/u.test(phrase) && !phrase.includes(' ')))
    return undefined;
  if (
    /\d|\b(?:our(?= \S+ \S+ \S)|my|us|together|forever|safer|better|accessible|out|up|on|candidate|excellence)\b/i.test(
      phrase,
    )
  )
    return undefined;
  const [, ...later] = phrase.split(' ');
  if (
    phrase.includes('/') ||
    later.some((word) => verbOf(word)?.forms[0] === 's' && /(?:es|[^s]s)$/.test(word) && isVerbOnly(word))
  )
    return undefined;
  const first = verbOf(phrase.split(' ')[0] ?? '');
  if (first?.forms.includes('base') || (first?.forms.includes('ing') && !phrase.includes(' ')))
    return undefined;
  return phrase.split(' ').length <= 6 ? phrase : undefined;
}

/** What the sentences of a post mention; `own` tells which names are the author's. */
export function mentionedIn(cores: readonly string[], own: (name: string) => boolean): Mentioned {
  const text = cores.join('\n');
  const [, people, place = ''] = helping.exec(text) ?? [];
  const partner = together.exec(text)?.[1];
  const found: Record<keyof Mentioned, string | undefined> = {
    whom: after(meeting, text) ?? speakerIn(text),
    place: /\b(?:in|to|at) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[ ,.!?\n]|$)/u.exec(text)?.[1],
    about: aboutOf(after(speech, text)),
    aim: aimOf(after(striving, text)),
    event: eventOf(gathering.exec(text)?.[1]),
    group:
      people && !verbOf(people.split(' ')[0] ?? '')?.forms.includes('base')
        ? `${people}${place}`.replace(/\.$/, '')
        : undefined,
    channel: networks.exec(text)?.[1],
    partner: partner && !/ for /.test(partner) && !own(partner) ? partner : undefined,
    product: undefined,
    use: undefined,
    ...(cores.map((core) => productOf(core, own)).find(({ product }) => product) ?? {}),
  };
  return Object.fromEntries(Object.entries(found).filter(([, said]) => said));
}
