import { describe, expect, test } from 'vitest';
import { readOrderFromThread } from '../../lib/orders/index.ts';
import type { Message } from '../../lib/thread/index.ts';

const threadOf = (...messages: readonly Message[]) => ({ key: 't', site: 'test', messages });
const PAPER =
  'Thank you for your order.\n\nOrder #BK-5521\n1 x Field recorder  $140.00\nShipping: FedEx Overnight $31.00\nStandard shipping: $7.50\nTotal: $171.00';

describe('a confirmation that opens the thread', () => {
  const reading = readOrderFromThread(
    threadOf(
      { from: 'seller', at: '2026-05-04T10:00:00-04:00', text: PAPER },
      { from: 'buyer', at: '2026-05-07T18:00:00-04:00', text: 'Where is it? It said yesterday.' },
    ),
  );

  test('gives the fast shipping nobody has mentioned, to the cent', () => {
    expect(reading?.record).toMatchObject({
      shippingPaid: 31,
      shippingStandard: 7.5,
      expeditePremium: 23.5,
      shippingService: 'FedEx Overnight',
    });
  });

  test('names the words', () => {
    const [span] = reading?.evidence?.shippingPaid ?? [];
    expect(span?.message).toBe(0);
    expect(PAPER.slice(span?.start, span?.end)).toBe('$31.00');
    expect(reading?.evidence?.estimatedDelivery?.[0]?.message).toBe(1);
    expect(reading?.record.estimatedDelivery).toBe('2026-05-06');
  });
});

test('a confirmation quoted below the buyer’s mail counts, without a place in the messages', () => {
  const reading = readOrderFromThread(threadOf({ from: 'buyer', text: 'Where is this?', quoted: PAPER }));
  expect(reading?.record).toMatchObject({ orderId: 'BK-5521', total: 171, expeditePremium: 23.5 });
  expect(reading?.evidence?.total).toEqual([]);
});

describe('what people state', () => {
  test('the latest statement wins', () => {
    const reading = readOrderFromThread(
      threadOf(
        {
          from: 'seller',
          at: '2026-02-24T20:00:00-05:00',
          text: 'The last scan was in Columbus on Tuesday at 6:20 pm.',
        },
        { from: 'seller', at: '2026-02-26T20:00:00-05:00', text: 'The last scan was in Albany today at 7:05 am.' },
      ),
    );
    expect(reading?.record).toMatchObject({ lastScanAt: '2026-02-26T07:05:00-05:00', lastScan: 'Albany' });
  });

  test('clock times are those of the writer’s own message, through a change of the clocks', () => {
    const reading = readOrderFromThread(
      threadOf({
        from: 'seller',
        at: '2026-03-10T12:00:00-04:00',
        text: 'The last scan was in Albany on 3 March at 6:20 pm.',
      }),
      { buyerZone: 'America/New_York' },
    );
    expect(reading?.record.lastScanAt).toBe('2026-03-03T18:20:00-05:00');
  });

  test('"your time" is the buyer’s', () => {
    const reading = readOrderFromThread(
      threadOf({
        from: 'seller',
        at: '2026-06-19T09:20:00+10:00',
        text: 'Your parcel left on 18 June at 6:40 pm your time.',
      }),
      { buyerZone: 'America/Chicago', sellerZone: 'Australia/Brisbane' },
    );
    expect(reading?.record.dispatchedAt).toBe('2026-06-18T18:40:00-05:00');
  });

  test('a mail stamped in plain UTC gives days, and times once the zone is known', () => {
    const thread = threadOf({
      from: 'seller',
      at: '2026-06-19T09:20:00Z',
      text: 'Your parcel left on 18 June at 6:40 pm.',
    });
    expect(readOrderFromThread(thread)?.record).toEqual({ dispatchedOn: '2026-06-18' });
    expect(readOrderFromThread(thread, { sellerZone: 'Europe/Lisbon' })?.record).toEqual({
      dispatchedAt: '2026-06-18T18:40:00+01:00',
    });
  });

  test('relative days are not read from a message without a moment', () => {
    const { record } = readOrderFromThread(threadOf({ from: 'seller', text: 'We shipped it yesterday.' })) ?? {};
    expect(record).toEqual({ hasLeft: true });
  });

  test('a scan is the seller’s or the carrier’s to state, not the buyer’s', () => {
    const text = 'The last scan was in Columbus on Tuesday at 6:20 pm.';
    expect(readOrderFromThread(threadOf({ from: 'buyer', at: '2026-02-25T20:40:00-05:00', text }))).toBeNull();
  });

  test('a buyer’s mistyped order number does not replace the one the shop wrote', () => {
    const reading = readOrderFromThread(
      threadOf({ from: 'seller', text: PAPER }, { from: 'buyer', text: 'Cancel order BK-5512 please.' }),
    );
    expect(reading?.record.orderId).toBe('BK-5521');
  });
});

test('small talk states no order', () => {
  expect(
    readOrderFromThread(
      threadOf({
        from: 'buyer',
        at: '2026-04-12T10:05:00-04:00',
        text: 'I am a dog. My human shared your turkey sandwich with me on Saturday.',
      }),
    ),
  ).toBeNull();
  expect(readOrderFromThread(threadOf())).toBeNull();
});
