import { useOwnId } from './use-own-id';

type QuestionProps = {
  readonly ask: string;
  readonly hint: string;
  readonly value: string;
  readonly offers: readonly string[];
  readonly type: (text: string) => void;
  readonly enter: () => void;
};

/** One question with its field, and answers that were given before. */
export function Question({ ask, hint, value, offers, type, enter }: QuestionProps) {
  const id = useOwnId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    enter();
  };
  return (
    <div class="ask-one">
      <label for={id}>{ask}</label>
      <input
        id={id}
        class="field"
        type="text"
        data-question=""
        placeholder={hint}
        value={value}
        autocomplete="off"
        spellcheck
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {offers.length > 0 && (
        <div class="offers">
          {offers.map((offer) => (
            <button
              type="button"
              translate={false}
              key={offer}
              aria-pressed={offer === value}
              onClick={() => type(offer)}
            >
              {offer}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
