import { say } from '../say';
import { Meter } from '../ui/Meter';

/** What Youward does, in a sentence and one moving picture; standing still, before and after are one under the other. */
export function Hero({ tryIt }: { readonly tryIt: () => void }) {
  return (
    <div class="opening">
      <div>
        <h1 class="hero">{say('motto')}</h1>
        <p class="lead">{say('lead')}</p>
        <div class="acts">
          <button type="button" class="btn main big" onClick={tryIt}>
            {say('try_below')}
          </button>
        </div>
      </div>
      <figure class="demo" aria-label={say('draft_turning')}>
        <div class="demo-text" lang="en">
          <p class="before">
            <span class="m-strong">We’re thrilled to announce</span> our new winter timetable, with trains
            until 1 a.m. on Fridays! <span class="m-warn">We’ve worked so hard on it</span>.
          </p>
          <p class="after">
            <ins>You can now take</ins> a train until 1 a.m. on Fridays<ins>:</ins> the new winter timetable{' '}
            <ins>is here</ins>.
          </p>
        </div>
        <Meter focus={90} before={12} />
      </figure>
    </div>
  );
}
