import { say } from '../../say';
import { Opener } from './Opener';

type WaysProps = { readonly adds: boolean; readonly make: () => void; readonly add: () => void };

/** The two ways to come by a preset: to make one, or to add what somebody else made. */
export function Ways({ adds, make, add }: WaysProps) {
  return (
    <div class="row">
      <button type="button" class="btn bare" onClick={make}>
        {say('make_one')}
      </button>
      <Opener kind="side" open={adds} toggle={add}>
        {say('add_preset')}
      </Opener>
    </div>
  );
}
