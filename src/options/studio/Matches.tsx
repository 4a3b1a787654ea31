import { useState } from 'preact/hooks';
import { plainPosts } from '../../presets/plain-posts';
import type { Preset } from '../../presets/preset';
import { say, sayCount } from '../../say';
import { ruleFrom, unwritten } from './draft';
import { matchedIn } from './matched';

type MatchesProps = { readonly preset: Preset; readonly pattern: string; readonly sentence: string };
const shown = 5;

/** Where a pattern would fire: in the sentence, in posts of one's own, and in sample posts. */
export function Matches({ preset, pattern, sentence }: MatchesProps) {
  const [own, setOwn] = useState('');
  const posts = own.split('\n').filter((line) => line.trim() !== '');
  const found = matchedIn(preset, ruleFrom({ ...unwritten, sentence, says: '-', fine: '-' }, pattern), [
    sentence,
    ...posts,
  ]);
  return (
    <div>
      <label for="own-posts">{say('studio_try_on')}</label>
      <textarea
        id="own-posts"
        class="field"
        lang="en"
        value={own}
        onInput={({ currentTarget }) => setOwn(currentTarget.value)}
      />
      <p class="hint num" role="status">
        {sayCount('studio_tried', found.length, { posts: posts.length + 1 + plainPosts.length })}
      </p>
      <ul class="matches" lang="en">
        {found.slice(0, shown).map(({ text, start, end }) => (
          <li key={`${text} ${start}`}>
            {text.slice(0, start)}
            <span class="m-note">{text.slice(start, end)}</span>
            {text.slice(end)}
          </li>
        ))}
      </ul>
    </div>
  );
}
