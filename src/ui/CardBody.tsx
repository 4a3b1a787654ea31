import type { Finding } from '../engine/finding';
import { say } from '../say';
import { listed } from './listed';
import { Rewrites, type RewritesProps } from './Rewrites';

/** What readers hear at this place, why it matters to them, and the ways out. `id` names the dialog. */
export function CardBody(props: RewritesProps & { readonly id: string }) {
  const { finding, id } = props;
  return (
    <div class="card-body">
      <h2 class="says" id={id} lang="en">
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
        <span lang="en">{finding.why}</span>{' '}
        {finding.link && (
          <a class="why" href={finding.link} target="_blank" rel="noreferrer noopener">
            {say('why_link')}
            <span class="sr"> {say('why_link_opens')}</span>
          </a>
        )}
      </p>
      {others.length > 0 && <p class="from hint">{say('asked_by', { sources: listed(others) })}</p>}
    </>
  );
}
