import { addBusinessDays, addDays, dayOf, dayOfMoment, instantAt } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import { bankCalendar } from '../../settings/index.ts';
import { type IsoDay, type Money, moneyOf, type TimeZoneId } from '../../values/index.ts';
import type { Slots } from '../phrases/slots.ts';
import { cleanText } from './clean-text.ts';
import { moneyReader } from './money-at-hand.ts';

/** Slots about proof, parts, refunds, charges, customs and the bank. */
export function claimSlots(subject: Case, today: IsoDay): Slots {
  return {
    ...proofSlots(subject),
    ...partsSlots(subject),
    ...refundSlots(subject, today),
    ...customsSlots(subject),
    ...bankSlots(subject),
    ...interceptSlots(subject),
  };
}

function proofSlots(subject: Case): Slots {
  const proof = subject.order.record.evidence?.filter((each) => each.from === 'buyer') ?? [];
  const first = proof[0];
  const papers = subject.order.record.documents?.map((paper) => cleanText(paper.name)).filter((name) => name !== '');
  return {
    shown: proof.length === 1 ? cleanText(first?.shows) : undefined,
    proof: first === undefined ? undefined : `proof.${first.kind}`,
    proofs: proof.length === 0 ? undefined : [...new Set(proof.map((each) => `proof.${each.kind}`))],
    papers: papers === undefined || papers.length === 0 ? undefined : papers,
    serialSent: cleanText(subject.order.record.return?.serialSent),
    serialReceived: cleanText(subject.order.record.return?.serialReceived),
  };
}

function partsSlots(subject: Case): Slots {
  const parts = subject.order.record.spareParts ?? [];
  const names = parts.map((part) => cleanText(part.name).replace(/\s*\([^)]*\)$/, '')).filter((name) => name !== '');
  return {
    parts: names.length === 0 ? undefined : names,
    arrivesOn: parts
      .map((part) => part.arrivesOn)
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1),
  };
}

function refundSlots(subject: Case, today: IsoDay): Slots {
  const { refund, return: back } = subject.order.record;
  const [visibleMin, visibleMax] = subject.settings.refundVisibleBusinessDays ?? [];
  const zone: TimeZoneId = subject.zones.seller ?? subject.zones.buyer ?? 'UTC';
  const sentOn = refund?.sentAt ? dayOf(refund.sentAt, zone) : undefined;
  const banks = bankCalendar(subject.settings, subject.order.record.buyer?.country, today);
  return {
    refundAmount: moneyReader(subject)(refund?.amount),
    reference: cleanText(refund?.reference),
    sentOn,
    createdOn: refund?.createdAt === undefined ? undefined : dayOf(refund.createdAt, zone),
    receivedOn: back?.receivedAt === undefined ? undefined : dayOfMoment(back.receivedAt, zone),
    visibleMin,
    visibleMax,
    visibleBy: visibleMax === undefined ? undefined : addBusinessDays(sentOn ?? today, visibleMax, banks),
    paybackDays: subject.settings.returnRefundWithinBusinessDays,
    repairBy: subject.settings.repairDays === undefined ? undefined : addDays(today, subject.settings.repairDays),
  };
}

/** The charges in the money the buyer names them in, where the record has the number alone: customs asks in that of his country. */
const chargesNamed = (subject: Case, total: number | undefined): Money | undefined =>
  subject.facts
    .flatMap((fact) => (fact.kind === 'amount' && fact.value.currency !== null ? [fact.value] : []))
    .find(({ amountMinor, currency }) => total !== undefined && amountMinor === moneyOf(total, currency).amountMinor);

function customsSlots(subject: Case): Slots {
  const money = moneyReader(subject);
  const invoice = subject.order.record.customsInvoice;
  return {
    duty: money(invoice?.duty),
    vat: money(invoice?.importVat),
    storage: money(invoice?.storage),
    carrierFee: money(invoice?.carrierFee),
    charges: chargesNamed(subject, invoice?.total) ?? money(invoice?.total),
    document: cleanText(invoice?.document),
  };
}

function bankSlots(subject: Case): Slots {
  const money = moneyReader(subject);
  const { chargeback, payment, platformCase } = subject.order.record;
  const held = payment?.charges?.find((charge) => charge.status === 'authorised');
  const taken = payment?.charges?.find((charge) => charge.status === 'captured');
  return {
    held: money(chargeback?.amount ?? held?.amount),
    bankDue: chargeback?.evidenceDueBy,
    charge: money(taken?.amount),
    heldUntil: held?.expiresAt,
    closedOn: platformCase?.closedAt,
  };
}

/** Stopping a parcel: the carrier's fee, the buyer's part of it, and until when it can be asked for. */
function interceptSlots(subject: Case): Slots {
  const rule = subject.settings.intercept;
  const estimate = subject.order.record.estimatedDelivery;
  if (rule === undefined) return {};
  const money = moneyReader(subject);
  const share =
    rule.fee === undefined || rule.buyerSharePct === undefined ? undefined : (rule.fee * rule.buyerSharePct) / 100;
  const isTimed = estimate !== undefined && rule.cutoffDaysBeforeEstimate !== undefined;
  const day = isTimed ? addDays(estimate, -(rule.cutoffDaysBeforeEstimate ?? 0)) : undefined;
  const zone = subject.zones.seller;
  const cutoff =
    day === undefined || rule.cutoffAt === undefined || zone === undefined ? day : instantAt(day, rule.cutoffAt, zone);
  return { stopFee: money(rule.fee), share: money(share), cutoff };
}
