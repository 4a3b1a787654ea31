import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A textarea whose value React holds, with a counter that depends on it. */
export function mount(box, lines, props = {}) {
  let value = lines.join('\n');
  let set;
  function App() {
    const [current, setCurrent] = useState(value);
    set = setCurrent;
    value = current;
    return (
      <>
        <textarea
          value={current}
          aria-label={props.label ?? 'What would you like to say?'}
          onChange={(event) => {
            setCurrent(event.target.value);
            props.onChange?.(event.target.value);
          }}
        />
        <output>{current.length}</output>
      </>
    );
  }
  const root = createRoot(box);
  root.render(<App />);
  return {
    field: () => box.querySelector('textarea'),
    model: () => value,
    reset: () => set(''),
    unmount: () => root.unmount(),
  };
}
