import { say } from '../say';
/** Says what is missing when something with an empty blank was to be used; a screen reader hears it when it appears. */
export function BlankAsked({ asked }: { readonly asked: boolean }) {
  return (
    <p class={asked ? 'spend' : 'sr'} role="status">
      {asked ? say('fill_blank') : ''}
    </p>
  );
}
