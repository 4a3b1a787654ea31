import type { ComponentChildren } from 'preact';
import { say } from '../say';
import { sections } from './view';

type SectionProps = {
  readonly id: (typeof sections)[number]['id'];
  /** Beside the title: a count or a button. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One part of the settings, under its title. */
export function Section({ id, aside, children }: SectionProps) {
  const title = sections.find((section) => section.id === id)?.title;
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <div class="panel-head">
        <h2 id={`${id}-title`}>{title && say(title)}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
