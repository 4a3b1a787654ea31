import { Popup } from './Popup';
import type { PopupProps } from './view';

/** The popup with what is wrong with stored settings under it, if anything is. */
export function Page(props: PopupProps & { readonly trouble: string | null }) {
  return (
    <>
      <Popup {...props} />
      {props.trouble && (
        <p class="notice" role="status">
          {props.trouble}
        </p>
      )}
    </>
  );
}
