import { useEffect, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { toLink } from '../../presets/link';
import { PresetRefused } from '../../presets/mistake';
import { say } from '../../say';

/** The most signs that a code still shows to a phone across a room. */
const longestCode = 1200;

/** A preset as a link to copy, and as a code for a room when it is short enough. */
export function Share({ text, name }: { readonly text: string; readonly name: string }) {
  const [link, setLink] = useState<string | null>(null);
  const [says, tell] = useState('');
  const [shows, show] = useState(false);
  useEffect(() => {
    toLink(text).then(setLink, (thrown: unknown) => {
      if (thrown instanceof PresetRefused) tell(thrown.mistakes[0]?.says ?? '');
    });
  }, [text]);
  if (!link) return <p class="hint">{says}</p>;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => tell(say('copied_short')),
      () => tell(say('not_copied_save')),
    );
  return (
    <div class="acts">
      <button type="button" class="btn side" onClick={() => void copy()}>
        {say('copy_link')}
      </button>
      {link.length <= longestCode && (
        <button type="button" class="btn side" aria-expanded={shows} onClick={() => show(!shows)}>
          {say('show_code')}
        </button>
      )}
      <span class="hint" role="status">
        {says}
      </span>
      {shows && <Code link={link} name={name} />}
    </div>
  );
}

function Code({ link, name }: { readonly link: string; readonly name: string }) {
  const { data, size } = encode(link, { ecc: 'L', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('code_of', { name })}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
