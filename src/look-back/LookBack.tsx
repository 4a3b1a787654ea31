import { Files } from '../audit/report/Files';
import { Report } from '../audit/report/Report';
import { say } from '../say';
import { Logo } from '../ui/icons';
import { Chooser } from './Chooser';
import { Filters } from './Filters';
import { Going } from './Going';
import type { Filter } from './talk';
import type { Hear, View } from './view';

type LookBackProps = { readonly view: View; readonly filter: Filter; readonly hear: Hear };

/** Past posts, read on this computer: what they were like, month by month, and what can be done about it. */
export function LookBack({ view, filter, hear }: LookBackProps) {
  const { progress, files, shown, broken } = view;
  const turned = new Map(shown?.summary.worst.map((judged, index) => [judged, shown.turned[index] ?? null]));
  return (
    <main class="report">
      <div class="row brand">
        <Logo />
        <span class="word" translate={false}>
          Youward
        </span>
      </div>
      <h1 class="page">{say('look_back')}</h1>
      <p class="quiet">{say('look_back_says')}</p>
      {broken && (
        <p class="says" role="alert">
          {say('look_back_broke')}
        </p>
      )}
      {progress ? (
        <Going progress={progress} stop={hear.stop} />
      ) : (
        <Chooser again={files.length > 0} read={hear.read} />
      )}
      {shown && shown.summary.posts === 0 && files.length > 0 && <Files files={files} />}
      {shown && files.length > 0 && (
        <>
          <Filters shown={shown} filter={filter} narrow={hear.narrow} save={hear.save} />
          <Report summary={shown.summary} files={files} turned={(judged) => turned.get(judged) ?? null} />
        </>
      )}
    </main>
  );
}
