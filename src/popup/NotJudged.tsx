import { say } from '../say';

/** There is nothing to judge: no words yet, or another language. */
export function NotJudged({ language }: { readonly language: 'other' | 'none' }) {
  const other = language === 'other';
  return (
    <div class="pop-rest">
      <span class="bubble rests" aria-hidden="true">
        <i />
      </span>
      <h2 class="says">{say(other ? 'reads_english' : 'nothing_to_read')}</h2>
      <p class="quiet">{say(other ? 'left_alone' : 'few_words_in')}</p>
    </div>
  );
}
