import { advise } from '../../../lib/advice/index.ts';
import { analyse } from '../../../lib/case/index.ts';
import { lintDraft } from '../../../lib/lint/index.ts';
import type { Thread } from '../../../lib/thread/index.ts';

const NOW = '2026-03-06T12:30:00-05:00';
const SETTINGS = {
  currency: 'USD',
  sellerCountry: 'US',
  sellerTimeZone: 'America/New_York',
  lostAfterDaysNoScan: 7,
  lateShippingRefund: 'premium_or_fee',
} as const;
const ORDER = {
  orderId: 'A-5531',
  price: 64,
  shippingPaid: 19.5,
  shippingStandard: 5.5,
  total: 83.5,
  dispatchedAt: '2026-03-02T16:00:00-05:00',
  carrier: 'UPS',
  lastScanAt: '2026-03-03T09:10:00-05:00',
  estimatedDelivery: '2026-03-05',
  buyer: { name: 'Ines', country: 'US' },
} as const;

const BUYER_LINES = [
  'Where is my order A-5531? The tracking has not moved since Tuesday and it was due yesterday.',
  'I paid 19.50 for express and still have NOTHING!! I need it for a wedding on 8 March.',
  'If I do not hear back by Friday I will open a dispute with my card company. This is the third time I write.',
  'Please tell me what you can do about it, a refund or a new one is fine with me.',
];
const SELLER_LINE =
  'Hello Ines, the last scan was on Tuesday at 9:10 am in Memphis. I check again on Thursday and write to you. Jo';

/** A conversation of the given length; about 1 KB a message when `long`. */
const threadOf = (count: number, long: boolean): Thread => ({
  key: `bench-${count}`,
  site: 'bench',
  messages: Array.from({ length: count }, (_, index) => ({
    from: index % 5 === 4 ? ('seller' as const) : ('buyer' as const),
    at: new Date(Date.parse('2026-03-03T12:00:00Z') + index * 60_000).toISOString(),
    text: index % 5 === 4 ? SELLER_LINE : (BUYER_LINES[index % 5] ?? '').concat('\n').repeat(long ? 10 : 1),
  })),
});

const times = (rounds: number, work: (round: number) => void): readonly number[] => {
  for (let round = 0; round < Math.min(10, rounds); round += 1) work(round);
  return Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    work(round);
    return performance.now() - started;
  });
};

/** What the engine takes outside a browser: per message, per ticket, and per keystroke of a 2 KB draft. */
export function measureEngine(): {
  readonly messageMs: readonly number[];
  readonly adviceMs: readonly number[];
  readonly coachMs: readonly number[];
} {
  const orders = [{ source: 'page', record: ORDER }] as const;
  const hundred = threadOf(100, true);
  const short = threadOf(6, false);
  const advice = advise({ thread: short, orders, settings: SETTINGS, now: NOW });
  const draft =
    'Hello Ines, thank you for waiting. I am checking the parcel with UPS and write again on Thursday 5 March. '
      .repeat(20)
      .slice(0, 2048);
  return {
    messageMs: times(20, () => analyse({ thread: hundred, orders, settings: SETTINGS, now: NOW })).map(
      (ms) => ms / hundred.messages.length,
    ),
    adviceMs: times(50, () => advise({ thread: short, orders, settings: SETTINGS, now: NOW })),
    coachMs: times(100, (round) =>
      lintDraft(`${draft}${'x'.repeat(round % 7)}`, {
        case: advice.case,
        report: advice.report,
        offers: advice.offers,
      }),
    ),
  };
}
