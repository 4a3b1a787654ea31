import { useState } from 'preact/hooks';
import type { Finding, Recast } from '../../../src/engine/finding';
import { Card } from '../../../src/ui/Card';
import { Chip } from '../../../src/ui/Chip';
import type { CardEvent } from '../../../src/ui/card-events';
import { type CardState, openedAt } from '../../../src/ui/card-model';
import type { NoticeKind } from '../../../src/ui/Notice';
import { NudgeCard } from '../../../src/ui/NudgeCard';
import { WhyCard } from '../../../src/ui/WhyCard';
import { unanswered, type WhyEvent, type WhyState } from '../../../src/ui/why-events';
import { answered, draft, findings, recasts, report } from '../../ui/made-up';

export type Told = { readonly tell: (event: unknown) => void };

type LiveCardProps = Told & {
  readonly start: CardState;
  readonly limit?: number;
  readonly found?: readonly Finding[];
  readonly notice?: NoticeKind;
  readonly noReader?: boolean;
  readonly offers?: boolean;
};

const measure = (text: string) => text.length;

/** A card that keeps its own state, as the content script does. */
function LiveCard({
  tell,
  start,
  limit = 280,
  found = findings,
  notice,
  noReader = false,
  offers = false,
}: LiveCardProps) {
  const [state, turn] = useState(start);
  const hear = (event: CardEvent) => {
    tell(event);
    if (event.do === 'turn') turn(event.state);
  };
  const props = {
    draft,
    findings: found,
    state,
    limit,
    measure,
    noReader,
    offers,
    takesFocus: true,
    tell: hear,
  };
  return <Card {...props} notice={notice ?? null} />;
}

/** The two questions as the content script shows them; one answer makes a post with a blank. */
function LiveWhy({ tell, start }: Told & { readonly start: WhyState }) {
  const [state, turn] = useState(start);
  const hear = (event: WhyEvent) => {
    tell(event);
    if (event.do === 'turn') turn(event.state);
  };
  const both = state.who !== '' && state.gets !== '';
  const none = state.who === '' && state.gets === '';
  const recast: Recast | null = none ? null : both ? answered : (recasts[0] ?? null);
  const offers = ['people who write on trains', 'students', 'testers'];
  const focus = { before: 14, after: none ? null : both ? 88 : 70 };
  const props = { state, offers, recast, focus, limit: 280, measure, takesFocus: true, tell: hear };
  return <WhyCard {...props} />;
}

export const chips = ({ tell }: Told) => (
  <>
    <Chip state="findings" focus={14} count={3} open={false} tell={tell} />
    <Chip state="turned" focus={92} count={0} open={false} tell={null} />
    <Chip state="clear" focus={52} count={0} open={false} tell={null} />
    <Chip state="typing" focus={46} count={2} open={false} tell={tell} />
    <Chip state="off" focus={50} count={0} open={false} tell={null} />
    <Chip state="other" focus={50} count={0} open={false} tell={null} />
    <Chip state="findings" focus={14} count={3} open={true} tell={tell} />
  </>
);

const second = { ...openedAt(0), choice: 1 };
const bare: readonly Finding[] = findings.slice(0, 1).map((finding) => ({
  ...finding,
  severity: 'warn',
  rewrites: [],
  sources: ['Youward', 'Marlow voice'],
}));
const train = 'people who write on trains';

export const card = ({ tell }: Told) => <LiveCard tell={tell} start={second} />;
export const cardFilled = ({ tell }: Told) => (
  <LiveCard tell={tell} start={{ ...second, filled: { 'what they no longer lose': 'no word is lost' } }} />
);
export const cardStarter = ({ tell }: Told) => <LiveCard tell={tell} start={openedAt(1)} notice="copied" />;
export const cardNote = ({ tell }: Told) => <LiveCard tell={tell} start={openedAt(2)} noReader />;
export const cardLong = ({ tell }: Told) => (
  <LiveCard tell={tell} start={second} limit={120} notice="not taken" />
);
export const cardBare = ({ tell }: Told) => <LiveCard tell={tell} start={openedAt()} found={bare} />;
export const why = ({ tell }: Told) => <LiveWhy tell={tell} start={unanswered} />;
export const whyHalf = ({ tell }: Told) => <LiveWhy tell={tell} start={{ ...unanswered, who: train }} />;
export const whyBoth = ({ tell }: Told) => (
  <LiveWhy tell={tell} start={{ ...unanswered, who: train, gets: 'keep every word when the signal goes' }} />
);
export const cardOffer = ({ tell }: Told) => <LiveCard tell={tell} start={second} offers />;

/** The question before a post, with a version that has a blank and without one. */
const before = (recast: Recast | null) =>
  function BeforePost({ tell }: Told) {
    const props = { draft, report, recast, filled: {}, limit: 280, measure, tell };
    return <NudgeCard {...props} />;
  };
export const nudge = before(answered);
export const nudgeBare = before(null);
