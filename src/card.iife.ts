import { recast } from './languages/en/recast';
import { createCard } from './story/card';
import { later } from './story/later';
import { tellingOf } from './tellings';
import css from './ui/card-surface.css?inline';

// A page gets this file only when its writer opens the card or the popup; see background.ts.
later.putWayOut({ createCard: (world) => createCard(world, css), recast, tellingOf });
