export type { Composer, WriteOptions } from './composer';
export type { Draft } from './draft';
export type { Scheme } from './highlights';
export type { Mark } from './marks';
export { type Watch, watchComposers } from './watch';
export type { Refusal, Written } from './write';
