import { tableFormat } from '../table-format';

/** The posts that Hootsuite Analytics saves as a table: the network is one of its columns. */
export default tableFormat('Hootsuite posts', ['post message', 'social network'], '');
