/** Offered once, after a week: to be asked before a draft like this one is posted. */
export function NudgeOffer({ answer }: { readonly answer: (yes: boolean) => void }) {
  return (
    <div class="offer">
      <p class="hint">
        Shall Youward ask you before a draft like this is posted? Posting stays one key away.
      </p>
      <div class="acts">
        <button type="button" class="btn side" onClick={() => answer(true)}>
          Yes, ask me
        </button>
        <button type="button" class="btn bare" onClick={() => answer(false)}>
          No, thanks
        </button>
      </div>
    </div>
  );
}
