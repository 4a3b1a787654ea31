/** What a field is called when it is private or no writing at all, wherever it stands. */
export const NEVER_CALLED =
  /\b(search|passwor[dt]|passcode|pass ?phrase|log ?in\b|sign ?in\b|e-?mail|verification|recovery|card number|iban\b|buscar|rechercher|suche|cerca\b|zoeken)/i;

/** The same at the beginning: a field that its site's data knows is called for people too, "Reply to Search Party". */
export const NEVER_BEGINS = new RegExp(`^${NEVER_CALLED.source}`, 'im');

/** What a field is called that is written for one person, for the team, or beside the post; a site's own data knows better. */
export const BESIDE_A_POST =
  /message|chat|\bdm\b|direct|whisper|prompt|ask anything|alt text|(image|media|photo|picture) description|description of (the|your|this) |\bnote\b|first comment|poll|\boption\b|\btitle\b|\btags\b|primary text|\bbio\b|nachricht|mensaje|messaggio|bericht|^aa$/im;

/** What a field for a post says to whoever is to write in it. Beside such words a button that only goes on will do. */
export const LIKE_A_POST =
  /on your mind|happening|what.s (new|up)|talk about|say something|start a (post|thread)|caption|describe your (reel|video|post)|about your video|your post\b|detailed description|add a (comment|reply)|\breply to\b|was gibt.?s neues|quoi de neuf|qu[eé] (est[aá]s pensando|est[aá] pasando)|no que voc[eê] est[aá] pensando/i;

/** All that a page calls a field, to people and to scripts; a line each. */
export function labelOf(field: Element): string {
  const names = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'name', 'id', 'title'];
  const root = field.getRootNode() as Document | ShadowRoot;
  const labelled = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const said = labelled.map((id) => root.getElementById(id)?.textContent ?? '');
  return [...names.map((name) => field.getAttribute(name) ?? ''), ...said].join('\n');
}
