import type { Advice, AdviceRequest } from '../../lib/advice/index.ts';
import type { Case } from '../../lib/case/index.ts';
import type { Because, PolicyReport } from '../../lib/policy/index.ts';
import { moneyOf } from '../../lib/values/index.ts';
import { guidanceByHand, sellerRule } from './hand-made-guidance.ts';

const usd = (amount: number) => moneyOf(amount, 'USD');

const paidForSpeed: Because = {
  rule: 'carrier.late-express',
  pack: 'carriers/ups',
  authority: 'carrier',
  text: 'Express was paid and the parcel is late; weather usually ends the carrier’s guarantee.',
  source: { title: 'Service guarantee', url: 'https://www.ups.com/terms', class: 'official', seenOn: '2026-01-12' },
  asOf: '2025-01-01',
  certain: false,
  facts: [
    { text: 'the order has left: yes', sources: ['page'] },
    { text: 'the parcel is late: yes', evidence: [{ message: 0, start: 0, end: 18 }] },
  ],
};

function caseOf(request: AdviceRequest): Case {
  const { thread, settings, now, corrections = {} } = request;
  // The panel lists its readings strongest first.
  const record = Object.assign({}, ...request.orders.map((order) => order.record).toReversed());
  const dismissed = new Set(corrections.dismissedSignals);
  const roles = corrections.roles ?? {};
  const signals: Case['signals'] = [
    { id: 'anger_medium', strength: 0.6, because: [] },
    { id: 'expedite_paid', strength: 1, because: [{ text: '18.00 USD premium for express' }] },
    {
      id: 'legal_threat',
      strength: 0.8,
      because: [{ text: 'Names a lawyer', evidence: [{ message: 2, start: 0, end: 24 }] }],
    },
    { id: 'repeat_contact', parameter: '2', strength: 1, because: [] },
    { id: 'high_value', strength: 0.4, because: [{ text: 'Order above 100.00 USD' }] },
  ];
  return {
    thread: {
      ...thread,
      messages: thread.messages.map((message, index) => ({ ...message, from: roles[index] ?? message.from })),
    },
    messages: thread.messages.map((message, index) => ({
      message: index,
      language: 'en',
      anger: message.from === 'buyer' ? 0.2 + index * 0.2 : 0,
    })),
    order: {
      record,
      origins: Object.fromEntries(
        Object.keys(record).map((key) => [
          key,
          request.orders
            .filter((order) => key in order.record)
            .map((order) => ({ source: order.source, value: Reflect.get(order.record, key) })),
        ]),
      ),
      conflicts: Object.keys(record).filter(
        (key) =>
          new Set(request.orders.flatMap((order) => JSON.stringify(Reflect.get(order.record, key)) ?? [])).size > 1,
      ),
      currency: settings.currency ?? 'USD',
    },
    settings,
    now,
    zones: { seller: settings.sellerTimeZone ?? 'America/Chicago', buyer: 'America/New_York' },
    facts: [
      { kind: 'demand', from: 'buyer', value: { want: 'refund', sum: usd(131.9) }, evidence: [] },
      { kind: 'expedited', from: 'platform', value: true, evidence: [] },
    ],
    signals: signals.filter((signal) => !dismissed.has(signal.id)),
    trend: 'rising',
    dispute: {
      type: corrections.dispute ?? 'not_received_in_transit',
      confidence: 0.82,
      alternatives: [{ type: 'late_delivery', confidence: 0.4 }],
      because: [{ text: 'Asks where the parcel is; no delivery scan.' }],
    },
    fault: { party: corrections.fault ?? 'carrier', because: [{ text: 'The carrier reports a winter storm.' }] },
    timeline: [
      { at: '2026-02-20T09:00:00-06:00', what: 'Handed to UPS', source: 'order' },
      { at: '2026-02-24T18:20:00-06:00', what: 'Last scan', source: 'order' },
    ],
  };
}

const reportOf = (): PolicyReport => ({
  remedies: [
    { id: 'wait_with_date', verdict: 'allowed', because: [sellerRule] },
    { id: 'refund_shipping_expedite', verdict: 'allowed', because: [paidForSpeed], amount: usd(18) },
    { id: 'tracking_investigation', verdict: 'allowed', because: [sellerRule] },
    {
      id: 'refund_full_no_return',
      verdict: 'blocked',
      because: [sellerRule],
      opensAt: '2026-03-03T18:20:00-06:00',
      instead: ['refund_shipping_expedite', 'wait_with_date'],
    },
    { id: 'reship', verdict: 'blocked', because: [sellerRule], opensAt: '2026-03-03T18:20:00-06:00' },
    { id: 'cancel_order', verdict: 'blocked', because: [sellerRule] },
  ],
  deadlines: [
    {
      id: 'opens:refund_full_no_return',
      what: 'Your 7-day rule opens full refund or a new parcel',
      at: '2026-03-03T18:20:00-06:00',
      kind: 'opens',
      certain: true,
    },
    {
      id: 'answer',
      what: 'Answer the buyer',
      at: '2026-02-27T22:00:00-06:00',
      kind: 'due',
      certain: true,
      because: { ...sellerRule, rule: 'answer-1', text: 'Two days to answer.' },
      expiry: 'auto_granted',
    },
  ],
  questions: [
    {
      fact: 'event.at',
      text: 'Is there a day the buyer needs it for?',
      ask: 'buyer',
      decides: ['wait_with_date', 'refund_full_no_return'],
    },
  ],
  guidance: guidanceByHand,
  contradictions: [],
  situation: {},
});

const SENTENCES = [
  ['acknowledge', 'Hi Mark, thank you for writing again. You paid for speed, and it is not there yet.', true],
  ['account', 'The parcel was last scanned on 24 February; a storm holds carriers up in that area.', true],
  ['offer', 'I can refund the express fee of 18.00 USD today while you wait.', false],
  ['next_step', 'If nothing moves by Tuesday, 3 March, 6:20 pm, you choose a full refund or a new parcel.', false],
  ['close', 'I check again tomorrow at noon and write to you. Ana', true],
] as const;

/** What the engine might say about the winter-storm ticket; follows tone, drafts and corrections just enough to be seen. */
export function adviseByHand(request: AdviceRequest): Advice {
  const formal = request.choice?.tone === 'formal' ? 'Dear Mark, ' : '';
  const parts = SENTENCES.map(([act, text, paragraph], index) => ({
    act,
    phrase: `${act}/plain`,
    text: index === 0 ? formal + text : text,
    paragraph,
    because: [{ text: `Because a reply needs to ${act.replace('_', ' ')}.` }],
  }));
  const text = parts.reduce(
    (whole, part) => whole + (whole === '' ? '' : part.paragraph ? '\n\n' : ' ') + part.text,
    '',
  );
  return {
    case: caseOf(request),
    report: reportOf(),
    offers: {
      currency: 'USD',
      min: usd(0),
      max: usd(32.9),
      floor: usd(0),
      walkAway: usd(32.9),
      ladder: [
        {
          amount: usd(18),
          remedy: 'refund_shipping_expedite',
          reason: 'What express cost more than standard.',
          expectedCost: usd(24.1),
          worstCase: usd(131.9),
          acceptance: 0.55,
        },
        {
          amount: usd(24.9),
          remedy: 'refund_shipping_all',
          reason: 'The whole shipping fee.',
          expectedCost: usd(29.4),
          worstCase: usd(138.8),
          acceptance: 0.72,
        },
      ],
      packages: [
        {
          id: 'a',
          title: 'Fee back and wait',
          remedies: ['refund_shipping_expedite', 'wait_with_date'],
          value: usd(18),
          expectedCost: usd(24),
        },
        {
          id: 'b',
          title: 'Free return on arrival',
          remedies: ['return_refund_seller_pays'],
          value: usd(107),
          expectedCost: usd(26),
        },
      ],
      paths: [
        {
          id: 'wait',
          title: 'Wait, fee back',
          remedies: ['wait_with_date'],
          expected: usd(24.1),
          best: usd(18),
          worst: usd(131.9),
          mainAssumption: '90 % of such parcels arrive',
        },
        {
          id: 'refund',
          title: 'Refund now',
          remedies: ['refund_full_no_return'],
          expected: usd(113.9),
          best: usd(107),
          worst: usd(160),
          mainAssumption: 'few buyers pay back when it arrives',
        },
      ],
      inputs: [
        {
          id: 'arrives',
          label: 'Parcel still arrives',
          value: 0.9,
          unit: 'share',
          why: 'usual in storms',
          assumed: true,
        },
        { id: 'orderValue', label: 'Order value', value: 131.9, unit: 'money', why: 'order', assumed: false },
      ],
      risk: { text: 'A chargeback would cost the order and a fee.', handOver: true },
    },
    draft: { language: 'en', text, parts },
    findings: [],
    reminders: [],
  };
}
