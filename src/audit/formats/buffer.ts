import { tableFormat } from '../table-format';

/** The posts that Buffer saves as a table: its channel is one of its columns. */
export default tableFormat('Buffer posts', ['post text', 'channel'], '');
