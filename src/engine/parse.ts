import { Fault } from './fault';
import { builtIns, type Pattern, patternLimits } from './pattern';
import { tokenize } from './token';

/**
 * Parses one pattern:
 *
 *     alt   = seq *("|" seq)                   item  = [name "="] atom ["?"]
 *     seq   = 1*item                           gap   = "_" | "_" lo "-" hi      ; words, hi <= 8
 *     atom  = word ["~"] | '"a phrase"' | punct | "(" alt ")" | "[" alt "]" | "{set}" | gap | "!" one | "^" | "^^" | "$"
 *
 * `word~` is every form of the word; in a group of words (`roll~ out`) the form is the word's it follows. `^` is the
 * start of a sentence (emoji, quotes and list marks before it do not count), `^^` of the post, `$` a sentence's end
 * (stops and emoji behind it do not count). A match never leaves its sentence. `?` and `!` as signs stand in quotes,
 * or alone between spaces. Throws a `Fault` (E-PATTERN, E-EMPTY) with the column.
 */
export function parsePattern(source: string): Pattern {
  if (source.length > patternLimits.characters)
    throw fault(
      patternLimits.characters,
      `The pattern is ${source.length} characters long; at most ${patternLimits.characters} are read. Cut it in two.`,
    );
  const parser = new Parser(source);
  const pattern = parser.alternatives(0);
  parser.expectEnd();
  if (parser.gaps > patternLimits.gaps)
    throw fault(
      1,
      `The gaps of this pattern span ${parser.gaps} words; at most ${patternLimits.gaps} are allowed. Make them shorter.`,
    );
  return pattern;
}

function fault(column: number, says: string): Fault {
  return new Fault('E-PATTERN', says, '', column);
}

const capture = /([a-z][a-z0-9]*)=(?=\S)/y;
const listName = /\{([a-z][a-z0-9-]*)\}/iy;
const gap = /_(?:(\d+)-(\d+))?(?=$|[\s?|)\]])/y;
const plain = /^[a-z]+$/;

function isSpace(code: number): boolean {
  return (
    code === 32 || (code > 126 || (code > 8 && code < 14) ? /\s/.test(String.fromCharCode(code)) : false)
  );
}

const special = new Set([...'()[]{}|"^$!?~ \t\n']);
const clitic = /^(?:'(?:s|re|ve|ll|d|m)|n't)$/;

class Parser {
  private at = 0;
  gaps = 0;
  constructor(private readonly source: string) {}

  alternatives(depth: number): Pattern {
    if (depth > patternLimits.nesting)
      throw fault(
        this.at + 1,
        `Groups are nested more than ${patternLimits.nesting} deep. Make the inner ones a word list.`,
      );
    const options = [this.sequence(depth)];
    while (this.peek() === '|') {
      this.at++;
      options.push(this.sequence(depth));
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  expectEnd(): void {
    if (this.at < this.source.length)
      throw fault(this.at + 1, `“${this.source[this.at]}” closes nothing. Take it out, or open it before.`);
  }

  private peek(): string {
    while (isSpace(this.source.charCodeAt(this.at))) this.at++;
    return this.source[this.at] ?? '';
  }

  /** What a pattern of letters finds here, and nowhere else. `sticky` has the flag `y`. */
  private here(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    return sticky.exec(this.source);
  }

  private sequence(depth: number): Pattern {
    const start = this.at;
    const items: Pattern[] = [];
    for (let next = this.peek(); next !== '' && !'|)]'.includes(next); next = this.peek())
      items.push(this.item(depth));
    if (items.length === 0)
      throw new Fault(
        'E-EMPTY',
        'There is nothing here. Write at least one word between the signs.',
        '',
        start + 1,
      );
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  private item(depth: number): Pattern {
    const named = this.here(capture);
    if (named) this.at += named[0].length;
    let atom = this.atom(depth);
    if (named) atom = { kind: 'capture', name: named[1]!, of: atom };
    if (this.source[this.at] !== '?') return atom;
    this.at++;
    if (atom.kind === 'anchor') throw fault(this.at, 'An anchor cannot be optional. Take the “?” away.');
    return { kind: 'optional', of: atom };
  }

  private atom(depth: number): Pattern {
    const column = this.at + 1;
    switch (this.source[this.at]) {
      case '(':
        return this.group(depth, ')');
      case '[':
        return this.group(depth, ']');
      case '{':
        return this.list();
      case '"':
        return this.phrase();
      case '_':
        return this.gap();
      case '^':
        this.at += this.source[this.at + 1] === '^' ? 2 : 1;
        return { kind: 'anchor', at: this.at - column + 1 === 2 ? 'post' : 'sentence' };
      case '$':
        if (/\d/.test(this.source[this.at + 1] ?? '')) return this.words();
        this.at++;
        return { kind: 'anchor', at: 'end' };
      case '!':
        if (/^(?:$|[\s|)\]])/.test(this.source.slice(this.at + 1))) return this.sign();
        this.at++;
        return this.not(depth, column);
      case '?':
        return this.sign();
      case '}':
      case '~':
        throw fault(
          column,
          `“${this.source[this.at]}” stands alone. A form is written word~, a list {name}.`,
        );
      default:
        return this.words();
    }
  }

  private group(depth: number, close: ')' | ']'): Pattern {
    const column = this.at + 1;
    this.at++;
    const inner = this.alternatives(depth + 1);
    if (this.peek() !== close) throw fault(column, `This group is not closed. Write “${close}” at its end.`);
    this.at++;
    return inner;
  }

  private list(): Pattern {
    const found = this.here(listName);
    const column = this.at + 1;
    if (!found) throw fault(column, 'A word list is written {name}, in letters, figures and hyphens.');
    this.at += found[0].length;
    const name = found[1]!.toLowerCase();
    const builtIn = builtIns.find((known) => known === name);
    return builtIn ? { kind: 'built-in', name: builtIn } : { kind: 'list', name, column };
  }

  private phrase(): Pattern {
    const column = this.at + 1;
    const end = this.source.indexOf('"', this.at + 1);
    if (end < 0) throw fault(column, 'This phrase is not closed. Write a quotation mark at its end.');
    const inside = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return literals(inside, column);
  }

  private gap(): Pattern {
    const column = this.at + 1;
    const found = this.here(gap);
    if (!found) throw fault(column, 'A gap is written _ for one word, or _0-3 for so many to so many.');
    this.at += found[0].length;
    const least = found[1] === undefined ? 1 : Number(found[1]);
    const most = found[2] === undefined ? 1 : Number(found[2]);
    if (most > patternLimits.gap)
      throw fault(
        column,
        `A gap spans at most ${patternLimits.gap} words; this one says ${most}. Write _${least}-${patternLimits.gap}.`,
      );
    if (least > most || most === 0)
      throw fault(column, `A gap goes from the smaller to the greater: _${most}-${least}.`);
    this.gaps += most;
    return { kind: 'gap', least, most };
  }

  private not(depth: number, column: number): Pattern {
    const of = this.atom(depth);
    if (of.kind === 'gap' || of.kind === 'anchor' || of.kind === 'not')
      throw fault(
        column,
        '“!” stands before one word, one list or one group of words: !our, !{us}, ![a | an].',
      );
    return { kind: 'not', of, column };
  }

  private sign(): Pattern {
    return { kind: 'word', norm: this.source[this.at++]!, forms: false };
  }

  private words(): Pattern {
    const column = this.at + 1;
    let end = this.at + 1;
    while (end < this.source.length && !special.has(this.source[end]!)) end++;
    const run = this.source.slice(this.at, end);
    this.at = end;
    const found = literals(run, column);
    if (this.source[this.at] !== '~') return found;
    this.at++;
    const items = found.kind === 'sequence' ? found.items : [found];
    const last = items.at(-1)!;
    if (last.kind !== 'word' || !/\p{L}/u.test(last.norm))
      throw fault(column, `“${run}” has no forms. Only a word is followed by “~”.`);
    const forms: Pattern = { ...last, forms: true };
    return items.length === 1 ? forms : { kind: 'sequence', items: [...items.slice(0, -1), forms] };
  }
}

/** Words as the tokenizer reads them: `we're` is `we` `'re`. */
function literals(text: string, column: number): Pattern {
  if (plain.test(text)) return { kind: 'word', norm: text, forms: false };
  if (clitic.test(text.toLowerCase().replace('’', "'")))
    return { kind: 'word', norm: text.toLowerCase().replace('’', "'"), forms: false };
  const tokens = tokenize(text).filter((token) => token.kind !== 'break');
  if (tokens.length === 0)
    throw new Fault('E-EMPTY', 'This phrase is empty. Write the words it stands for.', '', column);
  const items = tokens.map((token): Pattern => ({ kind: 'word', norm: token.norm, forms: false }));
  return items.length === 1 ? items[0]! : { kind: 'sequence', items };
}
