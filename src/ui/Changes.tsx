import type { ComponentChildren } from 'preact';
import { say } from '../say';
import type { Piece } from './pieces';

type ChangesProps = {
  readonly pieces: readonly Piece[];
  /** Draws the blank with this index. */
  readonly blank: (index: number) => ComponentChildren;
};

/** A rewrite with its new words tinted and the words it leaves out struck; both are said to screen readers too. */
export function Changes({ pieces, blank }: ChangesProps) {
  return <>{pieces.map((piece) => drawn(piece, blank))}</>;
}

function drawn(piece: Piece, blank: ChangesProps['blank']): ComponentChildren {
  switch (piece.kind) {
    case 'blank':
      return <span key={`blank ${piece.index}`}>{blank(piece.index)}</span>;
    case 'new':
      return (
        <ins>
          <span class="sr">{say('added')} </span>
          {piece.text}
        </ins>
      );
    case 'gone':
      return (
        <del>
          <span class="sr">{say('left_out')} </span>
          {piece.text}
        </del>
      );
    default:
      return piece.text;
  }
}
