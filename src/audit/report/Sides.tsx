import type { Recast } from '../../engine/finding';
import { say } from '../../say';
import type { Judged } from '../tally';
import { PostShown } from './PostShown';

type SidesProps = {
  readonly best: readonly Judged[];
  readonly worst: readonly Judged[];
  /** A post turned to its reader; null when there is no honest way. */
  readonly turned: (judged: Judged) => Recast | null;
};

/** The posts that are most for their reader beside those most about their author, these with a way out. */
export function Sides({ best, worst, turned }: SidesProps) {
  return (
    <div class="sides">
      <Side title={say('most_for_reader')} posts={best} turned={() => null} />
      <Side title={say('most_about_us')} posts={worst} turned={turned} />
    </div>
  );
}

type SideProps = {
  readonly title: string;
  readonly posts: readonly Judged[];
  readonly turned: SidesProps['turned'];
};

function Side({ title, posts, turned }: SideProps) {
  if (posts.length === 0) return null;
  return (
    <section>
      <h2 class="title">{title}</h2>
      {posts.map((judged) => (
        <PostShown key={judged.past.text} judged={judged} recast={turned(judged)} />
      ))}
    </section>
  );
}
