import { fullRefundPath } from './paths/full-refund.ts';
import { hold } from './paths/hold.ts';
import { interceptPath } from './paths/intercept.ts';
import { replacementPath, reshipPath } from './paths/new-goods.ts';
import type { PathModel } from './paths/path-model.ts';
import { returnBuyerPays, returnSellerPays } from './paths/return-refund.ts';
import { settle } from './paths/settle.ts';
import { waitWithDate } from './paths/wait-with-date.ts';

/** Every way out of a case that has a price. */
export const PATH_MODELS: readonly PathModel[] = [
  hold,
  waitWithDate,
  settle,
  returnSellerPays,
  returnBuyerPays,
  replacementPath,
  reshipPath,
  interceptPath,
  fullRefundPath,
];
