import { addHours } from '../../calendar/index.ts';
import type { OrderRecord } from '../../orders/index.ts';
import type { Approval } from '../../policy/index.ts';
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

const MOST_OWN = 3;

/** An order of each category, changed one's mind about, at home and where law gives a withdrawal. */
function categoryExamples({ categories = [], sellerCountry = 'US' }: SellerSettings): readonly Example[] {
  return categories.slice(0, MOST_OWN).flatMap(({ name, words, skuPrefixes }, index) =>
    [...new Set([sellerCountry, 'DE'])].map((country): Example => {
      const item = words?.[0]?.replace(/^\*/, '') ?? name;
      const sku = skuPrefixes?.[0];
      return {
        id: `category-${index}-${country}`,
        title: `${name}: changed their mind, buyer in ${country}, delivered five days ago`,
        words: `I do not like the ${item}. I want to return it.`,
        remedies: ['return_refund_buyer_pays', 'return_refund_seller_pays'],
        order: (daysAgo) => ({
          items: [{ name: item, ...(sku ? { sku } : {}) }],
          price: 80,
          shippingPaid: 8,
          total: 88,
          paidAt: daysAgo(9),
          dispatchedAt: daysAgo(8),
          deliveredAt: daysAgo(5),
          buyer: { country },
        }),
      };
    }),
  );
}

/** A parcel on each way, not scanned for eight days. */
function zoneExamples({ carrierZones = [] }: SellerSettings): readonly Example[] {
  return carrierZones.slice(0, MOST_OWN).map(({ carrier, countries }, index): Example => {
    const country = countries?.[0];
    return {
      id: `zone-${index}`,
      title: `${carrier ?? 'Any carrier'} to ${country ?? 'elsewhere'}: no scan for eight days`,
      words: 'My parcel has not moved for days. I want my money back.',
      remedies: ['refund_full_no_return', 'reship'],
      order: (daysAgo) => ({
        item: 'Lamp',
        price: 80,
        shippingPaid: 8,
        total: 88,
        paidAt: daysAgo(10),
        dispatchedAt: daysAgo(9),
        lastScanAt: daysAgo(8),
        ...(carrier ? { carrier } : {}),
        ...(country ? { buyer: { country } } : {}),
      }),
    };
  });
}

/** What the seller's rules, with law and platform, say of one remedy in an example. */
interface ExampleVerdict {
  readonly remedy: RemedyId;
  readonly verdict: Verdict;
  /** When a closed remedy opens, on the seller's clocks; '' where no date opens it. */
  readonly opens: string;
  /** Whom an agent asks before it is promised. */
  readonly approval?: Approval;
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
  const examples = [...EXAMPLES, ...categoryExamples(settings), ...zoneExamples(settings)];
  return examples.map(({ id, title, words, remedies, order }) => {
    const thread = {
      key: id,
      site: 'example-order',
      messages: [{ from: 'buyer' as const, at: daysAgo(0), text: words }],
    };
    const { report } = engine.advise({ thread, orders: [{ source: 'form', record: order(daysAgo) }], settings, now });
    const verdicts = remedies.flatMap((remedy) => {
      const found = report.remedies.find((each) => each.id === remedy);
      if (!found) return [];
      const { approval } = found;
      return [{ remedy, verdict: found.verdict, opens: until(found.opensAt), ...(approval ? { approval } : {}) }];
    });
    return { id, title, verdicts };
  });
}
