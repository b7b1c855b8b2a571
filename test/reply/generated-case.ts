import fc from 'fast-check';
import { DISPUTE_TYPES, FAULT_PARTIES, REMEDY_IDS, SIGNAL_IDS } from '../../lib/values/index.ts';
import { ORDER, SHOP, type Told } from './build-input.ts';

const order = fc.record(
  {
    ...Object.fromEntries(Object.entries(ORDER).map(([key, value]) => [key, fc.constant(value)])),
    shippingStandard: fc.constant(5),
    expeditePremium: fc.constant(7),
    dispatchedAt: fc.constantFrom('2026-02-20T10:00:00+00:00', null),
    lastScanAt: fc.constant('2026-02-25T18:20:00+00:00'),
    lastScan: fc.constant('Arrived at the depot in Leeds'),
    tracking: fc.constant('RN581209342GB'),
    estimatedDelivery: fc.constantFrom('2026-03-01', '2026-03-09'),
    deliveredAt: fc.constant('2026-03-01T10:00:00-06:00'),
    deliveredScanAt: fc.constant('2026-03-01T10:00:00-06:00'),
    dispatchBy: fc.constantFrom('2026-02-25', '2026-03-05'),
    realisticDispatchBy: fc.constant('2026-03-12'),
    backlogOrders: fc.constant(40),
    previousAgentName: fc.constant('Otto'),
    freeCollection: fc.boolean(),
    trace: fc.constant({ openedAt: '2026-03-02T09:00:00+00:00' }),
    chargeback: fc.constant({
      amount: 92,
      evidenceDueBy: '2026-03-10T18:00:00+00:00',
      status: 'needs_response' as const,
    }),
    refund: fc.record({
      status: fc.constantFrom('sent' as const, 'awaiting_approval' as const),
      amount: fc.constant(92),
    }),
    platformCase: fc.record({
      stage: fc.constantFrom('open' as const, 'arbitration' as const, 'closed' as const),
      lastOfferDeclined: fc.boolean(),
    }),
    evidence: fc.constant([{ from: 'buyer' as const, kind: 'photo' as const, shows: 'cracked glass' }]),
    spareParts: fc.constant([{ name: 'lid', inStock: true }]),
  },
  { requiredKeys: [] },
);

const settings = fc.record(
  {
    ...Object.fromEntries(Object.entries(SHOP).map(([key, value]) => [key, fc.constant(value)])),
    refundVisibleBusinessDays: fc.constant([5, 10] as [number, number]),
    returnRefundWithinBusinessDays: fc.constant(2),
    silenceMeans: fc.constantFrom('keep' as const, 'refund' as const),
    consentWithinDays: fc.constant(4),
    repairDays: fc.constant(14),
    promiseBufferDays: fc.constant(4),
    intercept: fc.constant({ fee: 15, buyerSharePct: 50, cutoffDaysBeforeEstimate: 1, cutoffAt: '17:00' }),
  },
  { requiredKeys: [] },
);

/** Any case: also combinations no ticket has, so that no line may count on another. */
export const told: fc.Arbitrary<Told> = fc.record({
  dispute: fc.constantFrom(...DISPUTE_TYPES),
  fault: fc.constantFrom(...FAULT_PARTIES),
  signals: fc.uniqueArray(fc.constantFrom(...SIGNAL_IDS), { maxLength: 10 }),
  order: order as unknown as fc.Arbitrary<Told['order'] & object>,
  settings: settings as fc.Arbitrary<Told['settings'] & object>,
  required: fc.uniqueArray(fc.constantFrom(...REMEDY_IDS), { maxLength: 3 }),
  allowed: fc.uniqueArray(fc.constantFrom(...REMEDY_IDS), { maxLength: 8 }),
  blocked: fc.array(
    fc.record({
      id: fc.constantFrom(...REMEDY_IDS),
      opensAt: fc.constantFrom('2026-03-04T18:20:00+00:00', '2026-03-06'),
    }),
    { maxLength: 4 },
  ),
  key: fc.string({ maxLength: 8 }),
  messages: fc.array(
    fc.constantFrom(
      {
        from: 'buyer' as const,
        at: '2026-03-02T09:00:00-06:00',
        text: 'My lantern is not here. My wedding is on Friday.',
      },
      { from: 'buyer' as const, text: 'I want my money back for the lantern, my son was hurt.' },
      { from: 'seller' as const, text: 'Hello Nora, the parcel is on its way. Otto' },
      { from: 'platform' as const, text: 'Please reply by 5 March.' },
    ),
    { maxLength: 5 },
  ),
});
