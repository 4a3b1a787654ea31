import { recast } from './languages/en/recast';
import { lateRecasts } from './story/late-recasts';

// A page gets this file only when its writer opens the card or the popup; see background.ts.
lateRecasts.put(recast);
