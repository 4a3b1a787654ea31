import { say } from '../say';
import type { Place } from './place';
import type { PopupEvent } from './view';

type PlaceLineProps = { readonly place: Place; readonly tell: (event: PopupEvent) => void };

/** What holds for the site of this tab: it is read, or its writer may ask for it here. */
export function PlaceLine({ place, tell }: PlaceLineProps) {
  if (place.state === 'on') return <p class="sec quiet">{say('place_on', { host: place.host })}</p>;
  const { host, name, frame } = place;
  return (
    <section class="sec place-asks">
      <h2 class="says">{frame ? say('place_frame_title') : titleFor(name)}</h2>
      <p class="quiet under">{frame ? say('place_frame', { host }) : say('place_asks', { host })}</p>
      <button type="button" class="btn main" onClick={() => tell({ do: 'use here', host })}>
        {say(frame ? 'use_in_frame' : 'use_on_site')}
      </button>
    </section>
  );
}

function titleFor(site: string | null): string {
  return site === null ? say('place_title_here') : say('place_title', { site });
}
