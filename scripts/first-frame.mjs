// A Vite plugin: the popup's page holds its first frame as it is drawn before anything is known, so that it is painted
// before any code has come. The component draws it; what the page's code draws next takes its place, element by element.
import { runnerImport } from 'vite';

const frame = 'src/popup/first-frame.ts';
const place = '<div id="popup"></div>';

/** @returns {import('vite').Plugin} */
export function firstFrame() {
  return {
    name: 'first-frame',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (!path.endsWith('/popup/index.html')) return html;
        if (!html.includes(place))
          throw new Error(`The popup's page has no ${place} to put its first frame into.`);
        const { module } = await runnerImport(frame, { configFile: false, logLevel: 'warn' });
        return html.replace(place, () => place.replace('></', `>${module.firstFrame()}</`));
      },
    },
  };
}
