import type { Finding } from '../engine/finding';
import { Rewrites, type RewritesProps } from './Rewrites';

/** What readers hear at this place, why it matters to them, and the ways out. `id` names the dialog. */
export function CardBody(props: RewritesProps & { readonly id: string }) {
  const { finding, id } = props;
  return (
    <div class="card-body">
      <h2 class="says" id={id}>
        {finding.says}
      </h2>
      <Why finding={finding} />
      <Rewrites {...props} key={`${finding.rule} ${finding.start}`} />
    </div>
  );
}

function Why({ finding }: { readonly finding: Finding }) {
  const others = finding.sources.filter((source) => source !== 'Youward');
  return (
    <>
      <p class="reason">
        {finding.why}{' '}
        {finding.link && (
          <a class="why" href={finding.link} target="_blank" rel="noreferrer noopener">
            Why?<span class="sr"> The source, in a new tab.</span>
          </a>
        )}
      </p>
      {others.length > 0 && <p class="from hint">Asked for by {others.join(', ')}.</p>}
    </>
  );
}
