import type { Advice } from '../../advice/index.ts';
import { clockTimeOf, dayOf } from '../../calendar/index.ts';
import type { Fact, WrittenSum } from '../../case/index.ts';
import { amountOf } from '../../values/index.ts';
import type { Ink } from './ink.ts';
import { toSignal } from './to-output.ts';
import { wrap } from './wrap.ts';

const BAR_CELLS = 10;

/** Temperature, dispute, fault, clocks, signals and facts of a case. */
export function printCase({ case: theCase }: Advice, ink: Ink): string {
  // Where nobody is known as the buyer, messages of unknown writers carry the tone.
  const writers = theCase.thread.messages.map(({ from }) => from);
  const buyer = writers.includes('buyer') ? 'buyer' : 'unknown';
  const anger = theCase.messages.findLast(({ message }) => writers[message] === buyer)?.anger ?? 0;
  const filled = Math.round(anger * BAR_CELLS);
  const colour = anger > 0.66 ? ink.bad : anger > 0.33 ? ink.warn : ink.good;
  const { type, confidence, isUnsure, because, alternatives } = theCase.dispute;
  const others = alternatives
    .slice(0, 2)
    .map((each) => `${words(each.type)} ${percent(each.confidence)}`)
    .join(', ');
  return [
    `Temperature  ${colour('█'.repeat(filled))}${ink.faint('░'.repeat(BAR_CELLS - filled))} ${percent(anger)}, ${theCase.trend}`,
    `Dispute      ${ink.strong(words(type))} ${isUnsure ? 'not sure, ' : ''}${percent(confidence)}${others ? ink.faint(`  or ${others}`) : ''}`,
    ...because.slice(0, 2).map((reason) => `             ${ink.faint(wrap(reason.text, ' '.repeat(13)))}`),
    `Fault        ${ink.strong(theCase.fault.party)}`,
    ...theCase.fault.because
      .slice(0, 2)
      .map((reason) => `             ${ink.faint(wrap(reason.text, ' '.repeat(13)))}`),
    `Time         ${printClocks(theCase)}`,
    `Signals      ${wrap(theCase.signals.map(toSignal).join(' · ') || 'none', ' '.repeat(13))}`,
    `Facts        ${wrap([...new Set(theCase.facts.map(printFact))].join(' · ') || 'none', ' '.repeat(13))}`,
  ].join('\n');
}

function printClocks({ now, zones }: Advice['case']): string {
  const clock = (who: string, zone: string | undefined): string =>
    zone === undefined ? '' : `${dayOf(now, zone)} ${clockTimeOf(now, zone)} at the ${who} (${zone})`;
  return [clock('buyer', zones.buyer), clock('seller', zones.seller)].filter((text) => text !== '').join(' · ') || now;
}

/** A fact in one word and its value. */
function printFact(fact: Fact): string {
  switch (fact.kind) {
    case 'amount':
      return `amount ${printSum(fact.value)}`;
    case 'demand':
      return `asks for ${words(fact.value.want)}${fact.value.sum ? ` of ${printSum(fact.value.sum)}` : ''}`;
    case 'promise':
      return `promise: ${fact.value.what}${fact.value.by ? ` by ${fact.value.by}` : ''}`;
    case 'duration':
      return `${fact.value.count} ${words(fact.value.unit)}s`;
    case 'tracking':
      return `tracking ${fact.value.number}${fact.value.carrier ? ` (${fact.value.carrier})` : ''}`;
    case 'expedited':
      return 'faster shipping was paid';
    default:
      return `${words(fact.kind)} ${fact.value}`;
  }
}

const printSum = (sum: WrittenSum): string => {
  const amount = amountOf({ amountMinor: sum.amountMinor, currency: sum.currency ?? '' });
  return `${amount} ${sum.currency ?? `(${sum.possible.join(' or ')}?)`}`;
};

/** An id as words. */
export const words = (id: string): string => id.replaceAll('_', ' ');

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
