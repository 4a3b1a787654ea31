import type { Rule } from '../../engine/rule';

export default {
  category: 'jargon',
  severity: 'warn',
  kind: 'post',
  match: [
    '[our | {name}] (core | global | shared | long-term | bold)? [mission | vision | purpose | ambition] [of | is | to | for | as | and | at | by | in]',
    '[our | {name}] (core | corporate | shared)? values',
    '[our | {name}] {word}? journey [of | to | towards | toward | is | in | as | with | began | started]',
    '[we | {name} | i] {be} on a [mission | journey]',
    '[accelerate~ | advance~ | advancing | achieve~ | achieving | deliver on | realize~ | living] [our | its] [mission | vision | purpose | goals]',
  ],
  except: [
    'our journey home',
    '[american | national | mars | space | moon | rescue] [values | mission]',
    'mission control',
    'mission to [mars | saturn | the moon | jupiter]',
  ],
  unless: { in: 'near', match: ['{serves}', '[country | nation | orbit | spacecraft | faith]'] },
  says: 'Our mission fills the line. Where is the reader in it?',
  why: 'A mission speaks of what we want to be; readers look for what they want to do.',
  rewrites: [
    { label: 'From mission to Monday', text: 'Today you can [[do what because of it]].', scope: 'before' },
  ],
  flags: {
    '[Our mission is] warm homes in Fife.':
      'Today you can [[do what because of it]]. Our mission is warm homes in Fife.',
    'New year: [our vision for] better soap.':
      'Today you can [[do what because of it]]. New year: our vision for better soap.',
    '[We are on a mission] to mend every zip.':
      'Today you can [[do what because of it]]. We are on a mission to mend every zip.',
  },
  allows: [
    'Thank you for ten years of our journey together, Ines.',
    'What is your mission this week?',
    'The Apollo mission took eight days.',
  ],
} satisfies Rule;
