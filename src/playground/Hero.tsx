import { Meter } from '../ui/Meter';

/** What Youward does, in a sentence and one moving picture; standing still, before and after are one under the other. */
export function Hero({ tryIt }: { readonly tryIt: () => void }) {
  return (
    <div class="opening">
      <div>
        <h1 class="hero">Don’t engage in social media. Engage the people who use it.</h1>
        <p class="lead">
          Youward reads your draft where you write it, shows where it talks about you and leaves your reader
          out, and offers the same post turned to them.
        </p>
        <div class="acts">
          <button type="button" class="btn main big" onClick={tryIt}>
            Try it below
          </button>
        </div>
      </div>
      <figure class="demo" aria-label="A draft turning to its reader">
        <div class="demo-text">
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
