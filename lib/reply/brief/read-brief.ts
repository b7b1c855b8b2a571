import { closeOfBusiness, dayOf, isTimeZone, startOfBusiness } from '../../calendar/index.ts';
import type { Case, DemandKind } from '../../case/index.ts';
import type { IsoDay, SignalId, TimeZoneId } from '../../values/index.ts';
import type { ReplyInput } from '../draft.ts';
import { SLOT_KINDS, type SlotName, type Slots } from '../phrases/slots.ts';
import { addresseeOf } from './addressee.ts';
import { usualAmountOf } from './amount-of-remedy.ts';
import type { Anger, Brief, Tone } from './brief.ts';
import { chooseRemedies } from './choose-remedies.ts';
import { readChosenSum } from './chosen-sum.ts';
import { claimSlots } from './claim-slots.ts';
import { withoutPast } from './future-slots.ts';
import { isJest } from './is-jest.ts';
import { itemLabelOf } from './item-label.ts';
import { dispatchDayOf, nextContactAfter } from './next-contact.ts';
import { parcelSlots } from './parcel-slots.ts';
import { readNeededFor } from './read-event.ts';
import { readLimit } from './read-limit.ts';
import { readOpenings } from './read-openings.ts';
import { readReplyMode } from './reply-mode.ts';
import { reportSlots } from './report-slots.ts';
import { saleSlots } from './sale-slots.ts';
import { senderOf } from './sender.ts';

const PRESSING: readonly DemandKind[] = [
  'refund',
  'partial_refund',
  'cancel',
  'compensation',
  'return',
  'reship',
  'replacement',
];

function angerOf(signals: ReadonlySet<SignalId>): Anger {
  if (signals.has('anger_high')) return 'high';
  if (signals.has('anger_medium')) return 'medium';
  return signals.has('anger_low') ? 'low' : 'none';
}

function toneOf(input: ReplyInput, signals: ReadonlySet<SignalId>, anger: Anger): Tone {
  if (input.choice?.tone !== undefined) return input.choice.tone;
  if (signals.has('legal_threat_polite')) return 'formal';
  const isGrave = anger === 'medium' || anger === 'high' || input.case.fault.party === 'safety';
  return isGrave || signals.has('b2b') || signals.has('vulnerable_customer') ? 'plain' : 'warm';
}

/** What the buyer wrote since the seller last wrote, in lower case. */
function spokenSince(subject: Case): string {
  const { messages } = subject.thread;
  const last = messages.findLastIndex((message) => message.from === 'seller');
  return messages
    .slice(last + 1)
    .filter((message) => message.from === 'buyer')
    .map((message) => message.text.slice(0, 20_000).toLowerCase())
    .join('\n');
}

/** What the buyer calls the thing he bought. */
const productOf = (subject: Case): string | undefined =>
  subject.facts.flatMap((fact) => (fact.kind === 'product' && fact.from === 'buyer' ? [fact.value] : [])).at(-1);

/** Language of the buyer's last message. */
const languageOfBuyer = (subject: Case): string | undefined =>
  subject.messages.findLast((reading) => subject.thread.messages[reading.message]?.from === 'buyer')?.language;

/** Zone the reply speaks in: the buyer's, else the seller's, else the offset `now` came with. */
function zoneOf(subject: Case): TimeZoneId {
  const candidates = [subject.zones.buyer, subject.zones.seller, subject.now.slice(-6)];
  return candidates.find((zone) => zone !== undefined && isTimeZone(zone)) ?? 'UTC';
}

function demandsOf(subject: Case): ReadonlySet<DemandKind> {
  return new Set(
    subject.facts.flatMap((fact) => (fact.kind === 'demand' && fact.from === 'buyer' ? [fact.value.want] : [])),
  );
}

/** Whether a message after the seller's last one asks for a remedy. */
function hasFreshDemand(subject: Case): boolean {
  const last = subject.thread.messages.findLastIndex((message) => message.from === 'seller');
  return subject.facts.some(
    (fact) => fact.kind === 'demand' && PRESSING.includes(fact.value.want) && (fact.evidence[0]?.message ?? -1) > last,
  );
}

function contactDays(subject: Case, zone: TimeZoneId) {
  const sellerZone =
    subject.zones.seller !== undefined && isTimeZone(subject.zones.seller) ? subject.zones.seller : undefined;
  const today: IsoDay = dayOf(subject.now, sellerZone ?? zone);
  const needs = { now: subject.now, sellerZone, buyerZone: zone, today, calendar: subject.settings };
  const hours = sellerZone === undefined || subject.settings.officeHours === undefined ? undefined : sellerZone;
  return {
    today,
    leavesOn: dispatchDayOf(needs),
    next: nextContactAfter(needs),
    officeFrom: hours && startOfBusiness(today, hours, subject.settings),
    officeTo: hours && closeOfBusiness(today, hours, subject.settings),
  };
}

/** The slots, without any sum where the writer is not the one who paid. */
function withoutMoney(isHidden: boolean, slots: Slots): Slots {
  if (!isHidden) return slots;
  return Object.fromEntries(Object.entries(slots).filter(([name]) => SLOT_KINDS[name as SlotName] !== 'money'));
}

/** Reads all that the acts decide on. Total: what is missing stays missing and leaves lines out. */
export function readBrief(input: ReplyInput): Brief {
  const { case: subject, report, offers, choice } = input;
  const signals: ReadonlySet<SignalId> = new Set(subject.signals.map((signal) => signal.id));
  const anger = angerOf(signals);
  const demands = demandsOf(subject);
  const zone = zoneOf(subject);
  const { today, leavesOn, next, officeFrom, officeTo } = contactDays(subject, zone);
  const mode = readReplyMode(subject, report);
  const spoken = spokenSince(subject);
  const addressee = addresseeOf(subject);
  const sender = senderOf(subject, choice?.agentName);
  // What was asked decides, never how: the same facts in calm and in furious words are offered the same.
  const isPressed = PRESSING.some((demand) => demands.has(demand));
  const offered = chooseRemedies(report, {
    subject,
    mode,
    demands,
    isPressed,
    isJest: isJest(subject, demands, report),
    isShort: choice?.length === 'short',
    chosen: choice?.remedies,
  });
  const chosenSum = readChosenSum({
    choice,
    offers,
    offered,
    isAlone: mode === 'hearing',
    usualOf: (remedy) => usualAmountOf(remedy, subject, offers),
  });
  const threadText = subject.thread.messages.map((message) => message.text.slice(0, 5000)).join('\n');
  const language = languageOfBuyer(subject);
  const label = itemLabelOf(subject.order.record, { spoken, thread: threadText, language, named: productOf(subject) });
  const isRecipient = report.situation['buyer.isGiftRecipient'];
  const hidesMoney = isRecipient?.known === true && isRecipient.value === true;
  const openings = readOpenings(report);
  const isStuck = offered.length === 0 && openings.length === 0 && (mode === 'solve' || mode === 'ordinary');
  const limit = isStuck ? readLimit(report) : undefined;
  const needed = readNeededFor(subject);
  return {
    case: subject,
    report,
    offers,
    order: subject.order.record,
    mode,
    anger,
    tone: toneOf(input, signals, anger),
    length: choice?.length ?? 'normal',
    signals,
    demands,
    hasFreshDemand: hasFreshDemand(subject),
    spoken,
    threadText,
    addressee,
    sender,
    zone,
    isBuyerZone: zone === subject.zones.buyer,
    today,
    leavesOn,
    next,
    offered,
    ...(chosenSum && { chosenSum }),
    openings,
    ...(limit && { limit }),
    hidesMoney,
    slots: withoutPast(
      withoutMoney(hidesMoney, {
        ...saleSlots(subject),
        ...claimSlots(subject, today),
        ...parcelSlots(subject, leavesOn),
        ...reportSlots(report),
        buyer: addressee.name,
        fullName: addressee.fullName,
        agent: sender.agent,
        previous: sender.previous,
        item: label?.item,
        thing: label?.thing,
        event: needed?.event,
        eventAt: needed?.at,
        next,
        officeFrom,
        officeTo,
      }),
      { now: subject.now, zone },
    ),
  };
}
