import type { DisputeType } from '../../values/index.ts';
import { hasMainMatter } from '../asides.ts';
import type { Reason } from '../case.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { type CaseReading, hitsOf, spanOf } from '../reading.ts';
import { meaningOf } from './cue-meanings.ts';

/** Something that speaks for (weight above 0) or against a dispute type. About 3 is what one plain sentence weighs. */
export interface Ground extends Reason {
  readonly weight: number;
}

/** How one dispute type is recognised: from words, from the record, from both. */
export interface DisputeRule {
  readonly type: DisputeType;
  /** Grounds for and against; none at all where nothing speaks of it. */
  weigh(reading: CaseReading): readonly Ground[];
}

/** What an older message of the thread still weighs: a matter that was settled since should not win. */
const OLDER_MESSAGE = 0.7;

/** What is said in passing weighs beside a matter that is told in full. */
const IN_PASSING = 0.4;

const isInPassing = (reading: CaseReading, hit: CueHit): boolean =>
  reading.messages[hit.message]?.asides.has(hit.sentence) === true;

/** Whether the buyer says it in passing alone, beside another matter. */
export const isSaidInPassing = (reading: CaseReading, cue: string): boolean => {
  const hits = hitsOf(reading.buyer, [cue], { quoted: true });
  return hits.length > 0 && hits.every((hit) => isInPassing(reading, hit)) && hasMainMatter(reading.buyer);
};

/** Grounds from phrases the buyer wrote, each kind of phrase once. */
export function said(reading: CaseReading, weights: Readonly<Record<string, number>>): readonly Ground[] {
  const freshest = reading.buyer.at(-1)?.index ?? -1;
  return Object.entries(weights).flatMap(([cue, weight]) => {
    const hits = hitsOf(reading.buyer, [cue], { quoted: true });
    if (hits.length === 0) return [];
    const isFresh = hits.some(
      (hit) => hit.message === freshest || reading.fresh.some(({ index }) => index === hit.message),
    );
    const share = (isFresh ? 1 : OLDER_MESSAGE) * (isSaidInPassing(reading, cue) ? IN_PASSING : 1);
    const evidence = hits.slice(-3).map(spanOf);
    return [{ weight: weight * share, text: meaningOf(cue), evidence }];
  });
}

/** A ground from the record, where the condition is known to hold. */
export const shown = (condition: boolean | undefined, weight: number, text: string): readonly Ground[] =>
  condition === true ? [{ weight, text }] : [];

/** A ground from phrases the buyer wrote, worth something only where the rest of the condition holds. */
export function saidWhile(
  { buyer }: CaseReading,
  cues: readonly string[],
  ground: { readonly when: boolean; readonly weight: number; readonly text: string },
): readonly Ground[] {
  const evidence = hitsOf(buyer, cues).slice(-3).map(spanOf);
  const { when, weight, text } = ground;
  return when && evidence.length > 0 ? [{ weight, text, evidence }] : [];
}

/** The buyer waits for money, and what he says of something not there is said of it: nothing tells that a parcel is missing too. */
export function isAboutRefund({ buyer, state }: CaseReading): boolean {
  const refund = hitsOf(buyer, ['m_refund_waiting']);
  if (refund.length === 0 || state.isDelivered === false) return false;
  const missing = hitsOf(buyer, ['m_not_arrived', 'm_tracking_stuck', 'm_where']);
  return missing.every((hit) =>
    refund.some((other) => other.message === hit.message && hit.start < other.end && hit.end > other.start),
  );
}
