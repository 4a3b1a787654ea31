import { say } from '../say';
/** Offered once, after a week: to be asked before a draft like this one is posted. */
export function NudgeOffer({ answer }: { readonly answer: (yes: boolean) => void }) {
  return (
    <div class="offer">
      <p class="hint">{say('offer_to_ask')}</p>
      <div class="acts">
        <button type="button" class="btn side" onClick={() => answer(true)}>
          {say('yes_ask')}
        </button>
        <button type="button" class="btn bare" onClick={() => answer(false)}>
          {say('no_thanks')}
        </button>
      </div>
    </div>
  );
}
