import { useState } from 'preact/hooks';
import { Logo } from '../ui/icons';
import { sections } from './view';

/** The way to each part of the page. */
export function Contents() {
  const [current, go] = useState<string>(sections[0].id);
  return (
    <nav aria-label="Settings">
      <div class="row brand">
        <Logo />
        <span class="word">Youward</span>
      </div>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined} onClick={() => go(id)}>
          {title}
        </a>
      ))}
    </nav>
  );
}
