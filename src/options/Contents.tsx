import { say } from '../say';
import { Logo } from '../ui/icons';
import { useCurrent } from './use-current';
import { sections } from './view';

const ids = sections.map(({ id }) => id);

/** The way to each part of the page. */
export function Contents() {
  const current = useCurrent(ids);
  return (
    <nav aria-label={say('settings')}>
      <div class="row brand">
        <Logo />
        <span class="word" translate={false}>
          Youward
        </span>
      </div>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {say(title)}
        </a>
      ))}
    </nav>
  );
}
