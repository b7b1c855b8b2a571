import type { DisputeType } from '../../../lib/values/index.ts';

/** A mail with what should be left of it once quotes (and, in one of the two suites, the signature) are gone. */
export interface MailPair {
  readonly suite: string;
  readonly body: string;
  readonly expected: string;
}

/** A test number of a carrier; `carrier` is null where the format belongs to every post of the world. */
export interface TrackingCase {
  readonly carrier: string | null;
  /** The carrier as people write it. */
  readonly name: string;
  readonly number: string;
  readonly isValid: boolean;
}

/** A piece of a text, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** A sentence with every sum in it; `amount` is null where the data gives none. */
export interface SumCase {
  readonly language: string;
  readonly text: string;
  readonly sums: readonly (GoldSpan & { readonly amount: number | null; readonly currency: string | null })[];
}

/** A sentence written on a day, with the days it names; any of `days` is right. */
export interface DayCase {
  readonly language: string;
  readonly text: string;
  readonly at: string;
  readonly mentions: readonly (GoldSpan & { readonly days: readonly string[] })[];
}

/** A text that people found hot (angry, abusive, very negative) or not. */
export interface FeltText {
  readonly set: string;
  readonly text: string;
  readonly isHot: boolean;
}

/** What a customer wrote first, with the dispute types a careful reader accepts, likeliest first; none: it is no dispute. */
export interface AskedText {
  readonly set: string;
  readonly text: string;
  readonly types: readonly DisputeType[];
}

/** All that is measured. */
export interface Corpus {
  /** Where it was read from, for the report. */
  readonly origin: string;
  readonly mails: readonly MailPair[];
  readonly tracking: readonly TrackingCase[];
  readonly sums: readonly SumCase[];
  readonly days: readonly DayCase[];
  readonly felt: readonly FeltText[];
  /** What the control of the figures for anger learns from; none of them is in `felt`. */
  readonly controlPosts: readonly Omit<FeltText, 'set'>[];
  readonly asked: readonly AskedText[];
  /** Calm questions to a bank and to a shop: nobody threatens anybody. */
  readonly bankQuestions: readonly string[];
  readonly shopQuestions: readonly string[];
  /** What customers of a shop wrote that holds a longer number: orders, telephones, sums. */
  readonly numberTurns: readonly string[];
  /** What agents answered, politely. */
  readonly agentTurns: readonly string[];
}

/**
 * Which part of the data a text belongs to, by its own letters. `held` was never looked at while rules were written and is
 * what counts; `late` was looked at for dates only, after the first half had nothing more to teach; `tuned` was looked at.
 * FNV-1a, so that a text stays in its part whatever is added around it.
 */
export function partOf(text: string): 'tuned' | 'late' | 'held' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  if ((hash >>> 7) % 2 === 0) return 'tuned';
  return (hash >>> 9) % 2 === 0 ? 'late' : 'held';
}
