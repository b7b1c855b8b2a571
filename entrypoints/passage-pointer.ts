import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPassagePointer, pointAtPassage } from '../lib/reader/index.ts';

/** Brought into a page by the panel when words are first pointed out there. */
export default defineUnlistedScript(() => offerPassagePointer(pointAtPassage));
