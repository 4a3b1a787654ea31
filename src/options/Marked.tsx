import type { Severity } from '../engine/rule';
import { examplePieces } from './choices';

/** An example draft with what a rule fires at wearing its mark. */
export function Marked({ example, severity }: { readonly example: string; readonly severity: Severity }) {
  return (
    <>
      {examplePieces(example).map(({ text, marked }) =>
        marked ? (
          <span class={`m-${severity}`} key={text}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
