import type { Rule } from '../../engine/rule';

export default {
  category: 'announce',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | my | {name}] (brand | shiny)? (new | redesigned | refreshed | revamped | fresh) _0-2 [website | site | webpage | homepage | logo | look | brand | branding | name | identity | design]',
    "(my | our) (blog | website | site) 's new [design | look | home]",
    '[we | {name}] {have}? (just | officially | recently)? [rebranded | redesigned our _1-3 | changed our name | moved our website | refreshed our _1-2]',
    '[a | the] [new | fresh] [look | chapter | era | name | face] for [us | our | {name}]',
  ],
  unless: { in: 'near', match: ['{serves}', '{you}'] },
  says: 'A new coat of paint. What opens more easily now?',
  why: 'Readers use a site or a name to get somewhere; the look concerns them when it helps them find it.',
  rewrites: [
    { label: 'Say what got easier', text: 'You can now [[find or do what more easily]].', scope: 'before' },
  ],
  flags: {
    '[Our new website] is live!': 'You can now [[find or do what more easily]]. Our new website is live!',
    '[We have rebranded] after ten years.':
      'You can now [[find or do what more easily]]. We have rebranded after ten years.',
    'Spring at last, and [a new look for us] too.':
      'You can now [[find or do what more easily]]. Spring at last, and a new look for us too.',
  },
  allows: [
    'Our new website lets you book a bed in two taps.',
    'She has a new name and a new passport.',
    'Does the old logo still hang over your shop?',
  ],
} satisfies Rule;
