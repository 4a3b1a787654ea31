import { tableFormat } from '../table-format';

/** Any other table with a header: its text column is found by name. */
export default tableFormat('Table', [], '');
