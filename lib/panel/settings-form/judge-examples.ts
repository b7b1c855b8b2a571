import { addHours } from '../../calendar/index.ts';
import type { OrderRecord } from '../../orders/index.ts';
import type { SellerSettings } from '../../settings/index.ts';
import type { IsoInstant, IsoMoment, RemedyId, Verdict } from '../../values/index.ts';
import type { PanelEngine } from '../engine.ts';
import { formatMoment } from '../view/format-time.ts';

/** An invented order with what its buyer writes, days counted back from now. */
interface Example {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly remedies: readonly RemedyId[];
  readonly order: (daysAgo: (days: number) => IsoInstant) => OrderRecord;
}

const EXAMPLES: readonly Example[] = [
  {
    id: 'stuck',
    title: 'Late, no scan for five days, express was paid',
    words: 'My parcel has not moved for days. I want my money back.',
    remedies: ['refund_full_no_return', 'reship', 'refund_shipping_expedite', 'refund_shipping_all'],
    order: (daysAgo) => ({
      item: 'Lamp',
      price: 80,
      shippingPaid: 20,
      shippingStandard: 8,
      total: 100,
      paidAt: daysAgo(8),
      dispatchedAt: daysAgo(7),
      lastScanAt: daysAgo(5),
      promisedDelivery: daysAgo(3).slice(0, 10),
    }),
  },
  {
    id: 'cancelled',
    title: 'Cancelled after it was shipped',
    words: 'Please cancel my order, I do not want it any more.',
    remedies: ['cancel_order', 'intercept_parcel', 'return_refund_buyer_pays'],
    order: (daysAgo) => ({
      item: 'Lamp',
      price: 80,
      shippingPaid: 8,
      total: 88,
      paidAt: daysAgo(2),
      dispatchedAt: daysAgo(1),
    }),
  },
  {
    id: 'broken',
    title: 'Arrived broken ten days ago',
    words: 'The lamp arrived with a broken base. I want a refund.',
    remedies: ['return_refund_seller_pays', 'refund_full_no_return', 'replacement', 'refund_partial'],
    order: (daysAgo) => ({
      item: 'Lamp',
      price: 80,
      shippingPaid: 8,
      total: 88,
      paidAt: daysAgo(16),
      dispatchedAt: daysAgo(14),
      deliveredAt: daysAgo(10),
    }),
  },
];

/** What the seller's rules, with law and platform, say of one remedy in an example. */
interface ExampleVerdict {
  readonly remedy: RemedyId;
  readonly verdict: Verdict;
  /** When a closed remedy opens, on the seller's clocks; '' where no date opens it. */
  readonly opens: string;
}

/** An example as judged. */
export interface ExampleOutcome {
  readonly id: string;
  readonly title: string;
  readonly verdicts: readonly ExampleVerdict[];
}

/** Judges the examples by given settings. */
export type JudgeExamples = (settings: SellerSettings) => Promise<readonly ExampleOutcome[]>;

/** Judges each example at a moment; a remedy of which nothing is said is left out. */
export function judgeExamples(
  engine: PanelEngine,
  settings: SellerSettings,
  now: IsoInstant,
): readonly ExampleOutcome[] {
  const daysAgo = (days: number): IsoInstant => addHours(now, -24 * days);
  const zone = settings.sellerTimeZone ?? 'UTC';
  const until = (moment: IsoMoment | undefined): string =>
    moment === undefined ? '' : formatMoment(moment, zone, now);
  return EXAMPLES.map(({ id, title, words, remedies, order }) => {
    const thread = {
      key: id,
      site: 'example-order',
      messages: [{ from: 'buyer' as const, at: daysAgo(0), text: words }],
    };
    const { report } = engine.advise({ thread, orders: [{ source: 'form', record: order(daysAgo) }], settings, now });
    const verdicts = remedies.flatMap((remedy) => {
      const found = report.remedies.find((each) => each.id === remedy);
      return found ? [{ remedy, verdict: found.verdict, opens: until(found.opensAt) }] : [];
    });
    return { id, title, verdicts };
  });
}
