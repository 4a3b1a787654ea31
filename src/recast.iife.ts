import { recast } from './languages/en/recast';
import { later } from './story/later';

// A page gets this file only when its writer opens the card or the popup; see background.ts.
later.putRecast(recast);
