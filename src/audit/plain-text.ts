import { Parser } from 'htmlparser2';

const breaks = new Set(['br', 'p', 'div', 'li', 'blockquote', 'h1', 'h2', 'h3']);

/** The words of a piece of HTML as people see them: paragraphs and breaks are line breaks, everything else is text. */
export function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (words) => {
      text += words;
    },
    onopentag: (name) => {
      if (breaks.has(name) && text !== '') text += name === 'p' ? '\n\n' : '\n';
    },
  });
  parser.end(html);
  return text.trim();
}

/**
 * Text of Facebook's and Instagram's downloads, in which each byte of UTF-8 stands as a character of its own
 * (`Ã©` for `é`), put right; text that is right already stays.
 */
export function mended(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
