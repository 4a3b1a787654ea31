import { blank, type Move } from '../../../engine/move';
import { type Draft, led } from '../draft';

/** Opens with the one sentence that serves the reader, which only the writer knows; then the news. */
const move: Move<Draft> = {
  kind: 'reader',
  label: 'What they get first',
  make(draft) {
    const { topic, shape } = draft;
    const tip = topic && shape.tipAbout ? shape.tipAbout.replace('{about}', topic.about) : shape.tip;
    const lead = topic && !draft.news[0]?.core.endsWith('?') ? `${topic.you} ${blank(tip)}` : blank(tip);
    return [
      { text: led(draft, lead), dropped: draft.dropped, worth: topic ? 0.5 : 0.3 },
      { text: led(draft, blank(tip)), dropped: draft.dropped, worth: 0.3 },
    ];
  },
  turns: {
    'Delighted to announce that Acme has a new webinar about retirement.':
      'Saving for retirement? [[The one point about saving for retirement to take away.]] Acme has a new webinar about retirement.',
  },
  leaves: [],
};
export default move;
