import type { Rule } from '../../engine/rule';

export default {
  category: 'brag',
  severity: 'warn',
  kind: 'post',
  match: [
    '^ {name} (also | now | proudly | today)? {deeds}',
    '^ {name} [has | have] (also | just | already)? [helped | supported | provided | joined | sponsored | invested | committed | donated | signed | earned | received | raised | partnered | made | been]',
    '^ {name} {be} [helping | supporting | hosting | sponsoring | celebrating | joining | leading | working | investing | building | changing | pleased | excited | honored | honoured | thrilled | delighted | making | giving | taking]',
    '^ {name} to [acquire | open | invest | host | sponsor | launch | present | join | build | expand | create | provide | support | webcast | announce]',
  ],
  unless: { in: 'post', match: ['{serves}', '{you}'] },
  says: 'The sentence opens with our name. Where is the reader?',
  why: 'Readers look for themselves in a first sentence; a company’s deed is a headline about others.',
  rewrites: [
    { label: 'Open with the reader', text: 'You can now [[do, get or use what]].', scope: 'before' },
  ],
  flags: {
    '[Ferndale supports] rowing in Ulster.':
      'You can now [[do, get or use what]]. Ferndale supports rowing in Ulster.',
    '[Ferndale is hosting] the spring regatta.':
      'You can now [[do, get or use what]]. Ferndale is hosting the spring regatta.',
    '[Ferndale to open] a yard in Larne':
      'You can now [[do, get or use what]]. Ferndale to open a yard in Larne',
  },
  allows: [
    'Ferndale opens at seven, and you can park in the yard.',
    'The council supports rowing in Ulster.',
    'Does Ferndale mend oars?',
  ],
} satisfies Rule;
