import type { CaseInput } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import type { Role } from '../../lib/thread/index.ts';

type Line = readonly [from: Role, at: string, text: string];

/** Moment of the advice in these tests: a Wednesday noon in New York. */
export const NOW = '2026-05-20T12:00:00-04:00';

/** A ticket of a few lines. Times are given in full so that a test can say what came before what. */
export function ticket(lines: readonly Line[], order: OrderRecord = {}, settings: SellerSettings = {}): CaseInput {
  return {
    thread: { key: 'test', site: 'test', messages: lines.map(([from, at, text]) => ({ from, at, text })) },
    orders: [{ source: 'form', record: order }],
    settings,
    now: NOW,
  };
}

/** A ticket of one message of the buyer, written this morning. */
export const oneMail = (text: string, order: OrderRecord = {}, settings: SellerSettings = {}): CaseInput =>
  ticket([['buyer', '2026-05-20T08:00:00-04:00', text]], order, settings);
