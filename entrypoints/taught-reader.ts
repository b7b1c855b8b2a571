import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTaughtReader } from '../lib/reader/index.ts';
import { taughtSite } from '../lib/sites/index.ts';

/** Brought into pages of those hosts only that the agent taught. */
export default defineUnlistedScript(() => offerTaughtReader(taughtSite));
