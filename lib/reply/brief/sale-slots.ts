import type { Case } from '../../case/index.ts';
import { moneyOf } from '../../values/index.ts';
import type { Slots } from '../phrases/slots.ts';
import { cleanText } from './clean-text.ts';
import { currencyOf, moneyReader, totalPaidOf } from './money-at-hand.ts';

/** Payment services buyers know by name; of a card the sentence says "the way you paid", which every language has. */
const PROVIDERS: Readonly<Record<string, string>> = {
  paypal: 'PayPal',
  klarna: 'Klarna',
};

/** Slots about what was sold and paid. Costs of the seller are not read here or anywhere in this room. */
export function saleSlots(subject: Case): Slots {
  const { record } = subject.order;
  const money = moneyReader(subject);
  const { shippingPaid, shippingStandard } = record;
  const isFaster = shippingPaid !== undefined && shippingStandard !== undefined && shippingPaid > shippingStandard;
  const premium = record.expeditePremium ?? (isFaster ? shippingPaid - shippingStandard : undefined);
  const spec = record.specs?.find((each) =>
    subject.thread.messages.some((message) => mentions(message.text, each.name)),
  );
  return {
    orderId: cleanText(record.orderId),
    total: money(totalPaidOf(subject)),
    price: money(record.price),
    shipping: money(shippingPaid),
    standardShipping: isFaster ? money(shippingStandard) : undefined,
    premium: premium !== undefined && premium > 0 ? money(premium) : undefined,
    fee: premium !== undefined && premium > 0 ? money(shippingPaid) : undefined,
    provider: PROVIDERS[record.payment?.provider ?? ''],
    batch: cleanText(record.batch),
    spec: cleanText(spec?.name),
    specValue:
      spec === undefined ? undefined : cleanText(`${spec.value}${spec.unit === undefined ? '' : ` ${spec.unit}`}`),
    videoSeconds: record.helpVideoSeconds,
    units: record.reportedDefectiveUnits,
    claim: misleadingClaim(subject),
    pauseReason: cleanText(record.listing?.pauseReason),
    path: cleanText(record.digital?.path),
    formats: record.digital?.formats,
    device: cleanText(record.digital?.activations?.at(-1)?.device),
    customText: cleanText(record.customMade?.text),
    approvedOn: record.customMade?.proofApprovedOn,
    term: record.incoterm ?? undefined,
    otherOrder: cleanText(record.otherOrders?.[0]?.orderId),
    otherItem: cleanText(record.otherOrders?.[0]?.item),
    ...listPrices(subject),
    ...countedBytes(subject),
  };
}

/** What on the page misled: a picture says more than words, and a single claim is the one. */
function misleadingClaim(subject: Case): string {
  const claims = subject.order.record.listing?.claims ?? [];
  return cleanText(
    (claims.find((claim) => claim.where === 'photo') ?? (claims.length === 1 ? claims[0] : undefined))?.text,
  );
}

const mentions = (text: string, name: string): boolean => {
  const said = text.toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => said.includes(word));
};

/** A capacity as the package counts it (powers of 1000) and as many computers show it (powers of 1024). */
function countedBytes(subject: Case): Slots {
  const bytes = subject.order.record.specs?.find((spec) => spec.unit === 'byte')?.value;
  if (typeof bytes !== 'number' || bytes < 1e9) return {};
  return { stated: Math.round(bytes / 1e9), counted: Math.floor(bytes / 1024 ** 3) };
}

/** What the page shows now: a price in the order's own currency, or else the first one in another. */
function listPrices(subject: Case): Slots {
  const currency = currencyOf(subject);
  const shown = subject.order.record.currentListPrices ?? [];
  const same = shown.find((price) => price.currency === currency);
  const other = shown.find((price) => price.currency !== currency);
  return {
    newPrice: same && moneyOf(same.amount, same.currency),
    otherPrice: same === undefined && other !== undefined ? moneyOf(other.amount, other.currency) : undefined,
  };
}
