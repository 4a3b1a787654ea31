import { useRef } from 'preact/hooks';

type FileButtonProps = {
  /** What stands on the button. */
  readonly text: string;
  /** What kind of file it takes, as assistive technology says it. */
  readonly label: string;
  readonly main?: boolean;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly File[]) => void;
};

/** A button that asks for files. The same file can be taken twice, once it is mended. */
export function FileButton({ text, label, main = false, accept, multiple = false, take }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={main ? 'btn main' : 'btn side'} onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          take(files);
        }}
      />
    </>
  );
}
