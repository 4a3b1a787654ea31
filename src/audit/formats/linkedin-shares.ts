import { tableFormat } from '../table-format';

/** `Shares.csv` of the data LinkedIn lets its people download. It puts quotes around each line of a post. */
export default tableFormat('LinkedIn shares', ['sharecommentary'], 'linkedin', (text) =>
  text.replace(/"\s*\n\s*"/g, '\n').replace(/^"|"$/g, ''),
);
