/** A verb's five forms: `give gives gave given giving`. */
export type VerbForms = {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly part: string;
  readonly ing: string;
};

/** Which form of its verb a word is; several when English writes them alike (`helped` is past and part). */
export type VerbForm = keyof VerbForms;

/** base past participle, where they are not made by rule. */
const irregular = `be was been|have had had|do did done|go went gone|say said said|get got got|make made made
know knew known|think thought thought|take took taken|see saw seen|come came come|give gave given|find found found
tell told told|become became become|show showed shown|leave left left|feel felt felt|put put put|bring brought brought
begin began begun|keep kept kept|hold held held|write wrote written|stand stood stood|hear heard heard|let let let
mean meant meant|set set set|meet met met|run ran run|pay paid paid|sit sat sat|speak spoke spoken|lie lay lain
lead led led|read read read|grow grew grown|lose lost lost|fall fell fallen|send sent sent|build built built
understand understood understood|draw drew drawn|break broke broken|spend spent spent|cut cut cut|rise rose risen
drive drove driven|buy bought bought|wear wore worn|choose chose chosen|win won won|teach taught taught
catch caught caught|deal dealt dealt|fight fought fought|throw threw thrown|fly flew flown|sell sold sold
shoot shot shot|sing sang sung|swim swam swum|ride rode ridden|sink sank sunk|feed fed fed|lend lent lent
light lit lit|beat beat beaten|bear bore borne|hit hit hit|hurt hurt hurt|spread spread spread|undergo underwent undergone
overcome overcame overcome|undertake undertook undertaken|rebuild rebuilt rebuilt|seek sought sought|shine shone shone
strive strove striven|weave wove woven|wake woke woken|forget forgot forgotten|eat ate eaten|drink drank drunk
sleep slept slept|split split split|upset upset upset|broadcast broadcast broadcast|cost cost cost|host hosted hosted`;

/** Regular verbs that posts use of themselves and of others. */
const regular = `accelerate accept access achieve acquire act activate adapt add address adopt advance advise advocate affect
agree aim air allow amplify analyze announce answer appear applaud apply appoint appreciate approach approve
arrive ask aspire assess assist attempt attend authenticate author automate award back backup bake balance base
battle believe belong benefit blend book bookmark boost borrow bridge broaden browse calculate call camp cancel
capture care carry cause celebrate challenge champion change charge chat check cheer claim clean climb close co-
found co-host coach coauthor code collaborate collect combat combine commemorate commend commit communicate
commute compare compete complete conclude conduct confirm congratulate connect consider construct contain
continue contribute convene convert cook coordinate copy cover craft create crop cross cultivate curate cure
customize cycle debug debut decide dedicate defeat defend define deliver demonstrate deploy deposit design
detect determine develop devote diagnose dictate discover discuss display distribute dodge donate double
download draft drop earn ease edit educate elevate eliminate embed embrace employ empower enable encourage end
endorse engage engineer enhance enjoy enlist enrich enrol enroll ensure enter equip establish estimate evolve
examine exceed exchange excite execute exhibit exist expand expect experience explain explore express extend
face facilitate feature file fill film filter finance finish fix focus follow form foster found fuel fulfil
fulfill fund gain gather generate graduate grant greet guide halt handle happen harness head help highlight hike
hire honor honour hope host identify imagine impact implement import improve include increase influence inform
initiate innovate inspire install insure integrate interview introduce invest invite involve issue join journey
juggle kick knit lace land last launch learn lessen leverage lift like link list listen live locate log look
love lower maintain manage manufacture march mark match measure mend mention mentor merge message miss mobilise
mobilize modernise modernize monitor motivate move mute name narrow navigate need negotiate nominate notch
notice nurture observe obtain offer open operate orchestrate order organise organize outline outperform own pack
paddle paint park participate partner pass paste pause pave perform photograph pick pilot pioneer pitch place
plan plant play pledge polish position post power practice practise praise pre-order predict premiere prepare
present preserve prevent print prioritise prioritize process procure produce promise promote propel protect
prove provide publish pull purchase push qualify query quote race raise rally rank reach react reaffirm realise
realize receive recognise recognize recommend record recruit recycle redefine redesign reduce reelect reflect
refresh refuel refund register reimagine reinforce reinvent reinvest rejoin relaunch relax release relocate
remain remember remind remodel remove rename renew renovate rent reopen repair replace report represent request
require rescue research reserve reshape resize resolve respond restock restore retain retire return reunite
reveal review revise revitalize reward ring roll rotate sail salute sample save scale scan schedule score screen
search season secure select serve settle sew shape share ship showcase sign simplify skip smile solve sort
source spark sponsor spotlight sprint staff stage star start stay step stick stop store stream streamline
strengthen study submit subscribe succeed supply support surpass surprise sustain swap switch sync tackle tailor
talk tap target taste team test thank tour track trade train transform transition translate transport travel
treat trial triple trust try tune turn tweet undo unify unite unlock unveil unwind update upgrade upload urge
use utilize vaccinate validate value verify view visit volunteer vote wait walk want warm wash watch water weigh
welcome wish withdraw wonder work worry wrap zoom`;

const doubled = new Set(
  'stop plan ship commit equip star step wrap knit pin plug shop snap spot tag trim drop chat submit admit refer prefer occur permit transfer program begin get put run sit swim win cut hit let set split forget beget rebut jog hop drag scan log'.split(
    ' ',
  ),
);
const vowel = /[aeiou]/;

function ing(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled.has(base) ? `${base + base.at(-1)}ing` : `${base}ing`;
}

function third(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return doubled.has(base) ? `${base + base.at(-1)}ed` : `${base}ed`;
}

const known = new Map<string, VerbForms>();
for (const entry of irregular.split(/[|\n]/)) {
  const [base = '', was = '', been = ''] = entry.trim().split(' ');
  known.set(base, { base, s: third(base), past: was, part: been, ing: ing(base) });
}
for (const base of regular.split(/\s+/))
  if (!known.has(base))
    known.set(base, { base, s: third(base), past: past(base), part: past(base), ing: ing(base) });

const byForm = new Map<string, { verb: VerbForms; forms: VerbForm[] }>();
for (const verb of known.values())
  for (const form of ['base', 's', 'past', 'part', 'ing'] as const) {
    const found = byForm.get(verb[form]);
    if (!found) byForm.set(verb[form], { verb, forms: [form] });
    else if (found.verb === verb) found.forms.push(form);
  }
for (const were of ['am', 'are', 'were', "'re", "'m"])
  byForm.set(were, { verb: known.get('be')!, forms: [were === 'were' ? 'past' : 's'] });

/** The verb that a lower-case word is a form of, with the forms it may be; undefined when it is no verb we know. */
export function verbOf(
  word: string,
): { readonly verb: VerbForms; readonly forms: readonly VerbForm[] } | undefined {
  return byForm.get(word);
}

/** The forms of a verb given by its base; a verb we do not know is taken as regular. */
export function conjugate(base: string): VerbForms {
  return known.get(base) ?? { base, s: third(base), past: past(base), part: past(base), ing: ing(base) };
}
