import { say } from '../say';

const promises = [
  { never: 'never_send', says: 'never_send_says' },
  { never: 'never_block', says: 'never_block_says' },
  { never: 'never_invent', says: 'never_invent_says' },
] as const;

/** The three things that Youward never does. */
export function Never() {
  return (
    <section class="never">
      <h2 class="title">{say('never_title')}</h2>
      <ul>
        {promises.map(({ never, says }) => (
          <li key={never}>
            <b>{say(never)}</b> {say(says)}
          </li>
        ))}
      </ul>
    </section>
  );
}
