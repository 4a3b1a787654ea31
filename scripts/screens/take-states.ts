import path from 'node:path';
import { ensureBrowser } from '../ensure-browser.mjs';
import { takeStates } from './states';

// node scripts/run.mjs scripts/screens/take-states.ts: the extension is in dist/chrome.
await takeStates(await ensureBrowser(), path.resolve('dist/chrome'));
