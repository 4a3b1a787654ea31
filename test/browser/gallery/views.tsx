import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../src/engine/finding';
import { Card } from '../../../src/ui/Card';
import { Chip } from '../../../src/ui/Chip';
import type { CardEvent } from '../../../src/ui/card-events';
import { type CardState, openedAt } from '../../../src/ui/card-model';
import { draft, findings } from '../../ui/made-up';

type Told = { readonly tell: (event: unknown) => void };

function Chips({ tell }: Told) {
  return (
    <>
      <Chip state="findings" focus={14} count={3} open={false} tell={tell} />
      <Chip state="turned" focus={92} count={0} open={false} tell={tell} />
      <Chip state="clear" focus={52} count={0} open={false} tell={tell} />
      <Chip state="typing" focus={46} count={2} open={false} tell={tell} />
      <Chip state="off" focus={50} count={0} open={false} tell={tell} />
      <Chip state="other" focus={50} count={0} open={false} tell={tell} />
      <Chip state="findings" focus={14} count={3} open={true} tell={tell} />
    </>
  );
}

type LiveCardProps = Told & {
  readonly start: CardState;
  readonly limit?: number;
  readonly found?: readonly Finding[];
};

/** A card that keeps its own state, as the content script does. */
function LiveCard({ tell, start, limit = 280, found = findings }: LiveCardProps) {
  const [state, turn] = useState(start);
  const hear = (event: CardEvent) => {
    tell(event);
    if (event.do === 'turn') turn(event.state);
  };
  const measure = (text: string) => text.length;
  return (
    <Card
      draft={draft}
      findings={found}
      state={state}
      limit={limit}
      measure={measure}
      takesFocus
      tell={hear}
    />
  );
}

/** Everything there is to look at. */
export const views: Readonly<Record<string, ComponentType<Told>>> = {
  chips: Chips,
  card: ({ tell }) => <LiveCard tell={tell} start={{ ...openedAt(0), choice: 1 }} />,
  'card-starter': ({ tell }) => <LiveCard tell={tell} start={openedAt(1)} />,
  'card-note': ({ tell }) => <LiveCard tell={tell} start={openedAt(2)} />,
  'card-long': ({ tell }) => <LiveCard tell={tell} start={{ ...openedAt(0), choice: 1 }} limit={120} />,
};
