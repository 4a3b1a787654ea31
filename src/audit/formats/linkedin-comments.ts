import { tableFormat } from '../table-format';

/** `Comments.csv` of the data LinkedIn lets its people download. */
export default tableFormat(
  'LinkedIn comments',
  ['date', 'link', 'message'],
  'linkedin',
  (text) => text,
  'reply',
);
