import { Char, classOf, isWord } from './chars';

/** Endings by which `acme.com` without a scheme is read as a link. */
const endings = new Set(
  'com org net io co ai app dev ly gg tv uk de fr eu us info biz xyz shop store edu gov ca au nl jp ch es blog tech cloud online site live news page link world design agency studio media health software email social events bio inc llc nyc vc fm'.split(
    ' ',
  ),
);
/** Endings that are words too: a link only with a path behind them (`t.co/x`, `youtu.be/x`, `lnkd.in/x`). */
const wordEndings = new Set(
  'me in it be so to is at am my no do as us page live news link world design'.split(' '),
);

/** A host name is at most 253 characters (RFC 1035); an address a little more. Keeps the scan linear. */
const longestHost = 300;

const stops = new Set([...'<>"“”«»`{}|\\^']);
const trailing = new Set([...".,!?;:'’‘*_~…)]"]);

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** How many more opening than closing signs there are; below 0 when closing ones have no partner. */
function unclosed(text: string, from: number, end: number, open: string, close: string): number {
  let count = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === open) count++;
    else if (text[at] === close) count--;
  }
  return count;
}

/** The end of whatever a link may hold, from `from` on: to white space, less the punctuation that follows it. */
function tail(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    const kind = classOf(point);
    if (kind === Char.space || kind === Char.break || kind === Char.surrogate || kind === Char.pictograph)
      break;
    if (stops.has(text[end]!)) break;
    end += point > 0xffff ? 2 : 1;
  }
  let round = unclosed(text, from, end, '(', ')');
  let square = unclosed(text, from, end, '[', ']');
  while (end > from && trailing.has(text[end - 1]!)) {
    const closing = text[end - 1]!;
    if (closing === ')' && round++ >= 0) break;
    if (closing === ']' && square++ >= 0) break;
    end--;
  }
  while (end > from && classOf(text.charCodeAt(end - 1)) === Char.invisible) end--;
  return end;
}

/** The end of a link that begins at `at` with a scheme or `www.`, or -1. */
export function schemeLink(text: string, at: number): number {
  const head = text.slice(at, at + 8).toLowerCase();
  const length = head.startsWith('https://')
    ? 8
    : head.startsWith('http://')
      ? 7
      : head.startsWith('www.')
        ? 4
        : 0;
  if (length === 0) return -1;
  const next = at + length < text.length ? text.codePointAt(at + length)! : -1;
  return isWord(next) ? tail(text, at + length) : -1;
}

/** The end of a bare host name (`acme.com/x`) or an e-mail address that begins at `at`, or -1. */
export function bareLink(text: string, at: number): number {
  let end = at;
  let dot = -1;
  let sign = -1;
  const most = Math.min(text.length, at + longestHost);
  while (end < most) {
    const code = text.charCodeAt(end);
    if (isAlphanumeric(code)) end++;
    else if (
      (code === 45 || code === 46 || code === 95 || code === 43) &&
      isAlphanumeric(text.charCodeAt(end + 1))
    ) {
      if (code === 46) dot = end;
      end++;
    } else if (code === 64 && sign < 0 && isAlphanumeric(text.charCodeAt(end + 1))) {
      sign = end;
      dot = -1;
      end++;
    } else break;
  }
  if (dot < 0) return -1;
  if (isWord(end < text.length ? text.codePointAt(end)! : -1)) return -1;
  const ending = text.slice(dot + 1, end).toLowerCase();
  if (sign >= 0) return /^[a-z]{2,}$/.test(ending) ? end : -1;
  const path = text.charCodeAt(end) === 47 && isWord(text.codePointAt(end + 1) ?? -1);
  if (wordEndings.has(ending)) return path ? tail(text, end) : -1;
  if (!endings.has(ending)) return -1;
  const next = text.charCodeAt(end);
  return next === 47 || next === 63 || next === 35 || next === 58 ? Math.max(end, tail(text, end)) : end;
}
