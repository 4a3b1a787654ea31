import type { Preset } from '../../presets/preset';
import { say } from '../../say';
import { presetIn, presetOf } from '../../shelf/lay';
import type { Version } from '../../shelf/shape';
import { saveFile } from '../../ui/save-file';
import type { PresetRowProps } from './PresetRow';
import { Share } from './Share';
import { Subscription } from './Subscription';

/** What can be done with a preset: share it, look for news, go back, change it, take it away. */
export function PresetDetails({ held, acts, after, edit }: PresetRowProps) {
  const { id, now, origin } = held;
  const fileName = `${id.split('/').at(-1)}.youward.json`;
  return (
    <div class="preset-open">
      {origin.way === 'url' && <Subscription held={held} acts={acts} after={after} />}
      {now && <Share text={now.text} name={presetOf(held).name} />}
      <div class="acts">
        {now && (
          <button
            type="button"
            class="btn side"
            onClick={() => saveFile(fileName, 'application/json', now.text)}
          >
            {say('save_file')}
          </button>
        )}
        {now && (
          <button type="button" class="btn side" onClick={() => edit(now.text)}>
            {say('open_in_studio')}
          </button>
        )}
        {held.before && (
          <button type="button" class="btn side" onClick={() => after(acts.rollBack(id))}>
            {wayBack(held.before, presetOf(held))}
          </button>
        )}
        {origin.way !== 'managed' && (
          <button type="button" class="btn bare" onClick={() => after(acts.remove(id))}>
            {say('remove')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The other version in words: back to an older one, or to a newer one that was left. */
function wayBack(other: Version, now: Preset): string {
  const { version, revision } = presetIn(other);
  return say(revision > now.revision ? 'take_again' : 'go_back_to', { version });
}
