import { say } from '../say';

const promises = [
  { never: 'never_send', says: 'never_send_says' },
  { never: 'never_block', says: 'never_block_says' },
  { never: 'never_invent', says: 'never_invent_says' },
] as const;

/** The three things that Youward never does, and the way out of the page. */
export function Never({ done }: { readonly done: () => void }) {
  return (
    <section class="never">
      <h2 class="title">{say('never_title')}</h2>
      <div>
        <ul>
          {promises.map(({ never, says }) => (
            <li key={never}>
              <b>{say(never)}</b> {say(says)}
            </li>
          ))}
        </ul>
        <div class="acts">
          <button type="button" class="btn main big" onClick={done}>
            {say('done_write')}
          </button>
        </div>
      </div>
    </section>
  );
}
