import type { Reading } from '../../engine/reading';
import { enter } from '../../engine/vocabulary';

/** Whose a word is. */
const Whose = { ours: 1, theirs: 2, both: 4 } as const;

/** Whose word each is, by its number in the vocabulary. */
const whose: number[] = [];

function belong(to: number, words: string): void {
  for (const word of words.trim().split(/\s+/)) {
    const id = enter(word);
    while (whose.length <= id) whose.push(0);
    whose[id]! |= to;
  }
}

/** Words that English sentences are held together by, and no other common language writes alike. */
belong(
  Whose.ours,
  `
  the and of to with for is are was were be been it its this that these those they their we our us you your my his her
  he she as at by from not n't 's 're 've 'll 'm have has had do does did can will would should could just if what how who
  why when where which new all more out up about than then there here so but or i get got now one some any over after into
  make made see know like love need want today people time day year great good best first thank thanks please happy good
  join learn read watch check find help free work team world week next live an too very really still every because been back
  let go going day night game life home big never only most other much many well right think say said look way even
  through before between being while off down own last same off lol yes hey hi oh u im dont cant`,
);

/** Words that hold sentences of other languages together and that English does not write. */
belong(
  Whose.theirs,
  `
  el los las una unos unas del al que y en es por para con se su sus lo más pero como está están muy nos nuestro nuestra hoy
  este esta esto ser hay sin sobre también todo todos ya cuando desde hasta porque gracias años día mi tu ti te le les
  der die das und ist nicht ein eine einen einem einer den dem des mit von zu zum zur auf für im wir ihr sie sich auch wird
  werden sind war haben hat bei nach aus wie über oder aber noch nur kann uns unser unsere heute mehr
  le la les des un une du et est dans pour qui sur avec pas ce cette ces nous vous ils elle il au aux plus sont ont notre nos
  votre leur par mais ou où être fait merci aujourd'hui
  il lo gli uno di che e è per non sono della dei delle nel nella alla anche più questo questa noi oggi ci si dal
  o os um uma do da dos das em no na nos não é são mais com como mas foi ao pelo pela também hoje muito nosso nossa você
  het een en van ik je niet dat die op te zijn voor met als maar ook naar bij nog wordt onze
  och att det som på är för av till inte den med har vi ett om jag men
  og det er på til som ikke av jeg vi har med der ikke kan
  ja on ei se että olen hän mutta kun
  i w na nie się z do jest że to jak ale po za od przez dla oraz
  ve bir bu için ile çok daha ne gibi olarak ama ben biz
  yang dan di ini itu untuk dengan tidak dari akan pada ke kami kita adalah juga saya
  ang ng sa mga na ay ko mo ka si ako hindi para naman po
  của và là có không được cho một những trong với các người này
  și în este pe cu nu din la de care pentru mai sau`,
);

/** Where both write the word, it tells nothing: it is left out of both counts. */
belong(
  Whose.both,
  'me no a in on is as so an or i do to was die den war hat had of am will one her of all man got',
);

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const otherLetters = /[ñßãõøåæœłğşıčřžěůőűąęćńśźżđțșăéèêçàáíóúöüä]/;

/** What one sentence says of its language, in words. */
type Signs = {
  readonly words: number;
  readonly ours: number;
  readonly theirs: number;
  /** In another script than Latin; with letters that English does not use; long enough and in small letters. */
  readonly script: number;
  readonly letters: number;
  readonly plain: number;
};
const asked = {};

/**
 * Whether a draft is in English; `none` when there are no words to tell it by. A short draft is taken for English
 * unless something in it says otherwise: other letters, or more of another language's small words than of ours.
 */
export function detect(reading: Reading): 'yes' | 'other' | 'none' {
  let words = 0;
  let ours = 0;
  let theirs = 0;
  let script = 0;
  let letters = 0;
  let plain = 0;
  for (let index = 0; index < reading.sentences.length; index++) {
    const signs = reading.keep(index, asked, () => signsOf(reading, index));
    words += signs.words;
    ours += signs.ours;
    theirs += signs.theirs;
    script += signs.script;
    letters += signs.letters;
    plain += signs.plain;
  }
  if (words === 0) return 'none';
  if (script * 2 > words) return 'other';
  const against = theirs + letters * 0.5;
  if (against >= 2 && against > ours * 1.2) return 'other';
  if (theirs + letters >= 1 && ours === 0 && words >= 3 && against * 4 >= words) return 'other';
  return plain >= 15 && ours * 25 < plain ? 'other' : 'yes';
}

function signsOf({ tokens, sentences }: Reading, index: number): Signs {
  const { first, last } = sentences[index]!;
  let words = 0;
  let ours = 0;
  let theirs = 0;
  let script = 0;
  let letters = 0;
  let plain = 0;
  for (let at = first; at < last; at++) {
    const { kind, norm, shape, id } = tokens[at]!;
    if (kind !== 'word') continue;
    words++;
    if (!isAscii(norm)) {
      if (otherScript.test(norm)) {
        script++;
        continue;
      }
      if (otherLetters.test(norm)) letters++;
    }
    if (shape === 'lower' && norm.length > 1) plain++;
    const of = id < whose.length ? whose[id]! : 0;
    if ((of & Whose.both) !== 0) continue;
    if ((of & Whose.ours) !== 0) ours++;
    else if ((of & Whose.theirs) !== 0) theirs++;
  }
  return { words, ours, theirs, script, letters, plain };
}

/** Most words are, and need no closer look. */
function isAscii(norm: string): boolean {
  for (let at = 0; at < norm.length; at++) if (norm.charCodeAt(at) > 126) return false;
  return true;
}
