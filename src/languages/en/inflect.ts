/** Verbs whose past forms no spelling rule gives: base, then the past forms that differ from `-ed`. */
const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  go: ['goes', 'went', 'gone', 'going'],
  beat: ['beats', 'beat', 'beaten', 'beating'],
  become: ['becomes', 'became', 'becoming'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  buy: ['buys', 'bought', 'buying'],
  catch: ['catches', 'caught', 'catching'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'coming'],
  cut: ['cuts', 'cutting'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  drink: ['drinks', 'drank', 'drunk', 'drinking'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  eat: ['eats', 'ate', 'eaten', 'eating'],
  feed: ['feeds', 'fed', 'feeding'],
  feel: ['feels', 'felt', 'feeling'],
  fight: ['fights', 'fought', 'fighting'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  hear: ['hears', 'heard', 'hearing'],
  hit: ['hits', 'hitting'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  lead: ['leads', 'led', 'leading'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'letting'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  mean: ['means', 'meant', 'meaning'],
  meet: ['meets', 'met', 'meeting'],
  outdo: ['outdoes', 'outdid', 'outdone', 'outdoing'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  quit: ['quits', 'quitting'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  read: ['reads', 'reading'],
  ride: ['rides', 'rode', 'ridden', 'riding'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  sell: ['sells', 'sold', 'selling'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'setting'],
  shake: ['shakes', 'shook', 'shaken', 'shaking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  sit: ['sits', 'sat', 'sitting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spending'],
  stand: ['stands', 'stood', 'standing'],
  swim: ['swims', 'swam', 'swum', 'swimming'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'teaching'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  understand: ['understands', 'understood', 'understanding'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  win: ['wins', 'won', 'winning'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

/** Nouns whose plural no spelling rule gives. */
const irregularNouns: Readonly<Record<string, readonly string[]>> = {
  child: ['children'],
  foot: ['feet'],
  half: ['halves'],
  life: ['lives'],
  man: ['men'],
  person: ['people', 'persons'],
  shelf: ['shelves'],
  wife: ['wives'],
  woman: ['women'],
};

/** Verbs of two syllables or more whose last consonant doubles because the stress falls on it. */
const stressedAtTheEnd = new Set(
  'admit commit compel control equip forget occur omit permit prefer program propel rebel refer regret submit transfer upset'.split(
    ' ',
  ),
);

/** Verbs that double in British spelling only; both spellings are given. */
const doubledInBritain = new Set(
  'cancel counsel equal excel fuel label level model signal total travel unravel'.split(' '),
);

const vowels = /[aeiou]/g;

/** A word of one syllable that ends in consonant, vowel, consonant: `ship`, `plan`, `drop` (not `fix`, `show`, `play`). */
function isShort(word: string): boolean {
  return (
    /[^aeiou][aeiou][^aeiouwxy]$|^[aeiou][^aeiouwxy]$|qu[aeiou][^aeiouwxy]$/.test(word) &&
    (word.replace('qu', 'q').match(vowels) ?? []).length === 1
  );
}

/** The form in `-s`: a verb's third person and a noun's plural. */
function withS(word: string): string {
  if (/([sxz]|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]o$/.test(word)) return `${word}${/(phot|vide|dem|prom|log|pian)o$/.test(word) ? 's' : 'es'}`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** The forms in `-ed` and `-ing`, in each spelling in use. */
function withEdAndIng(word: string): readonly string[] {
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`];
  if (/(ee|oe|ye)$/.test(word)) return [`${word}d`, `${word}ing`];
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  if (/[aeiou]c$/.test(word)) return [`${word}ked`, `${word}king`];
  const doubled = word + word.slice(-1);
  if (doubledInBritain.has(word)) {
    return [`${word}ed`, `${word}ing`, `${doubled}ed`, `${doubled}ing`];
  }
  const stem = isShort(word) || stressedAtTheEnd.has(word) ? doubled : word;
  return [`${stem}ed`, `${stem}ing`];
}

/**
 * Every form of a word, itself first: `announce` gives announce, announces, announced, announcing. A word is taken as
 * a verb and as a noun at once, since a pattern's `word~` does not say which; forms nobody writes cost nothing.
 * Expects lower case. A word with anything but letters in it (`re-open`) is inflected at its end.
 */
export function inflect(word: string): readonly string[] {
  const verb = irregularVerbs[word];
  if (verb) return [...new Set([word, ...verb])];
  const noun = irregularNouns[word];
  if (noun) return [word, ...noun];
  const cut = word.lastIndexOf('-') + 1;
  const tail = word.slice(cut);
  if (cut > 0 && tail) return inflect(tail).map((form) => word.slice(0, cut) + form);
  if (!/[a-z]$/.test(word)) return [word];
  return [word, withS(word), ...withEdAndIng(word)];
}
