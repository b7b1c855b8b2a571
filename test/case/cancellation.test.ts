import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/case/index.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { ticket } from './input.ts';

const typeOf = (cancelledAt: string, order: OrderRecord): string =>
  analyse(ticket([['buyer', cancelledAt, 'Please cancel my order 4711.']], { orderId: '4711', ...order })).dispute.type;

describe('a cancellation against the moment the parcel left', () => {
  it.each([
    ['across the date line', '2025-12-31T01:00:00-11:00', '2026-01-01T00:30:00+12:45', 'after'],
    ['across the date line', '2025-12-31T00:40:00-11:00', '2026-01-01T01:30:00+12:45', 'before'],
    ['in the night that skips an hour', '2026-03-29T01:59:00+01:00', '2026-03-29T03:00:00+02:00', 'before'],
    ['in the night that skips an hour', '2026-03-29T03:01:00+02:00', '2026-03-29T01:59:30+01:00', 'after'],
    ['in the hour that comes twice', '2025-10-26T02:10:00+01:00', '2025-10-26T02:40:00+02:00', 'after'],
    ['in the hour that comes twice', '2025-10-26T02:40:00+02:00', '2025-10-26T02:10:00+01:00', 'before'],
    ['on a leap day', '2024-02-29T23:30:00-11:00', '2024-03-01T10:00:00Z', 'after'],
    ['at the same instant', '2026-01-01T00:00:00Z', '2025-12-31T13:00:00-11:00', 'after'],
  ])('%s: %s, sent %s', (_, cancelledAt, sentAt, order) => {
    expect(typeOf(cancelledAt, { dispatchedAt: sentAt })).toBe(`cancel_${order}_dispatch`);
    expect(typeOf(cancelledAt, { acceptanceScanAt: sentAt }), 'by the first scan').toBe(`cancel_${order}_dispatch`);
  });
});
