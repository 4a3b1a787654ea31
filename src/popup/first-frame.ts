import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { english } from '../english';
import { speakWith } from '../say';
import { atFirst } from './model';
import { Page } from './Page';

/** The popup before anything is known, as HTML. The build puts it into the page: what it says, it says in English. */
export function firstFrame(): string {
  speakWith(english);
  return renderToString(h(Page, { ...atFirst, trouble: null, tell: () => undefined }));
}
