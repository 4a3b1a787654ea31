import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../say';
import { Icon, Logo } from '../ui/icons';
import { Composer } from './Composer';
import { Hero } from './Hero';
import { Legend } from './Legend';
import { Never } from './Never';
import { type Post, Posted } from './Posted';
import { Questions, type QuestionsProps } from './Questions';
import { samples } from './samples';

type PlaygroundProps = QuestionsProps & {
  /** The text of the field, as the story reads it. */
  readonly read: (field: HTMLElement) => string;
  /** The writer has seen enough. */
  readonly done: () => void;
};

/** The first page a writer sees, and one to come back to: what Youward does, and a place to try it. */
export function Playground({ chosen, change, read, done }: PlaygroundProps) {
  const field = useRef<HTMLDivElement>(null);
  const [posts, setPosts] = useState<readonly Post[]>([]);
  useEffect(() => {
    if (field.current) field.current.textContent = samples[0]?.draft ?? '';
  }, []);
  const post = () => {
    const text = field.current ? read(field.current).trim() : '';
    if (text) setPosts([{ number: posts.length, text }, ...posts]);
  };
  return (
    <main class="play">
      <header class="row">
        <Logo />
        <span class="word grow" translate={false}>
          Youward
        </span>
        <span class="pin">
          <Icon name="pin" /> {say('pin_hint')}
        </span>
      </header>
      <Hero tryIt={() => field.current?.focus()} />
      <section>
        <h2 class="title">{say('your_turn')}</h2>
        <p class="quiet">
          {say('your_turn_says')} {say('judged_in_english')}
        </p>
        <Composer field={field} post={post} />
        <Posted posts={posts} />
      </section>
      <Legend />
      <section>
        <h2 class="title">{say('three_questions')}</h2>
        <Questions chosen={chosen} change={change} />
      </section>
      <Never done={done} />
    </main>
  );
}
