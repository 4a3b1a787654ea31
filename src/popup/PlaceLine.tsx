import type { Place } from './place';
import type { PopupEvent } from './view';

type PlaceLineProps = { readonly place: Place; readonly tell: (event: PopupEvent) => void };

/** What holds for the site of this tab: it is read, or its writer may ask for it here. */
export function PlaceLine({ place, tell }: PlaceLineProps) {
  if (place.state === 'on')
    return <p class="sec quiet">On for {place.host}. Open a composer there, and Youward reads along.</p>;
  const { host, name, frame } = place;
  return (
    <section class="sec place-asks">
      <h2 class="says">{frame ? 'Writing in a frame?' : `Write on ${name ?? 'this site'}, too?`}</h2>
      <p class="quiet under">
        {frame
          ? `Part of this page comes from ${host}. Youward reads there only if you ask it to.`
          : `Youward isn’t on for ${host}. Your browser will ask you once; take it back in the settings.`}
      </p>
      <button type="button" class="btn main" onClick={() => tell({ do: 'use here', host })}>
        {frame ? 'Use Youward in this frame' : 'Use Youward on this site'}
      </button>
    </section>
  );
}
