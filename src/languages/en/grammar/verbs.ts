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
const regular = `rent graduate enlist register enroll pre-order order book swap bake ring rename debut appear praise applaud commend reelect reaffirm coauthor modernise realise prioritise organise mobilise weigh upload tweet transition target tap tailor stick sew search salute retire reshape request remove remind reinvest rally pull pioneer pick photograph outline orchestrate obtain observe negotiate motivate mention locate lace involve initiate gain file express enrich engineer eliminate diagnose determine define customize cultivate conclude communicate commemorate cheer attempt assess approach activate access author curate coordinate commute showcase navigate head decide happen require cause affect impact confirm capture conduct monitor premiere interview accelerate accept achieve acquire act adapt add address adopt advance advise advocate agree aim air allow
amplify analyze announce answer apply appoint appreciate approve arrive ask aspire assist attend award back balance base
battle believe belong benefit blend boost bridge broaden call care carry celebrate challenge champion change chat check
clean climb close co-host co-found coach collaborate collect combat combine commit compete complete congratulate connect
consider construct contain continue contribute convene convert cook cover craft create cross cure cycle dedicate
defeat defend deliver demonstrate deploy design develop devote discover discuss display distribute donate double drop
earn ease educate elevate embed embrace employ empower enable encourage end endorse engage enhance enjoy ensure enter
equip establish evolve examine exceed exchange excite execute exhibit exist expand expect experience explain explore
extend face facilitate feature fill film finance finish fix focus follow form foster found fuel fulfil fulfill fund gather
generate grant greet guide halt handle harness help highlight hike hire honor honour hope host identify imagine implement
improve include increase influence inform innovate inspire install integrate introduce invest invite issue join journey
kick knit land last launch learn lessen leverage lift like link list listen live look love lower maintain manage
manufacture march mark match measure mentor miss mobilize modernize move name narrow need nominate notch notice nurture
offer open operate organize outperform own pack paint participate partner pass pave perform pilot pitch place plan plant
play pledge polish position post power practice prepare present preserve prevent prioritize process procure produce
promise promote propel protect prove provide publish purchase push qualify quote race raise rank reach react realize
receive recognise recognize recommend record recruit recycle redefine redesign reduce reflect refresh reimagine reinforce
reinvent rejoin relaunch release relocate remain remember remodel renew renovate reopen repair replace report represent
rescue research reserve resolve respond restore restock retain return reunite reveal review revitalize reward roll sail
sample save scale schedule score screen secure select serve settle shape share ship sign simplify smile solve source
spark sponsor spotlight sprint staff stage star start stay step stop store strengthen stream streamline study submit
succeed supply support surpass surprise sustain switch tackle talk team test thank tour track trade train transform
translate transport travel treat trial triple trust try turn unify unite unlock unveil update upgrade urge use utilize
vaccinate validate value view visit volunteer vote wait walk want warm wash watch welcome wish wonder work worry wrap`;

const doubled = new Set(
  'stop plan ship commit equip star step wrap knit pin plug shop snap spot tag trim drop chat submit admit refer prefer occur permit transfer program begin get put run sit swim win cut hit let set split forget beget rebut jog hop drag scan'.split(
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
