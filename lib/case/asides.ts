import type { Span } from '../values/index.ts';
import type { SideMatter, SideMatterKind } from './case.ts';
import type { CueHit } from './cues/find-cues.ts';
import { hitsOf, type ReadMessage } from './reading.ts';

/** What may stand before the marker in its sentence: "Oh, and by the way", "P.S.". */
const MOST_BEFORE = 8;

/** Kinds of phrases that name a matter, by the matter; one matter may be told in several ways. */
export const MATTERS: Readonly<Record<string, SideMatterKind>> = {
  m_where: 'delivery',
  m_not_arrived: 'delivery',
  m_tracking_stuck: 'delivery',
  m_lost: 'delivery',
  m_says_delivered: 'delivery',
  m_late: 'delivery',
  m_late_dispatch: 'delivery',
  m_partial: 'delivery',
  m_missing: 'missing',
  m_wrong_item: 'wrong',
  m_damaged: 'fault',
  m_defective: 'fault',
  m_refund_waiting: 'refund',
  m_customs: 'customs',
  m_address: 'address',
  m_price: 'price',
  m_duplicate: 'charge',
  m_invoice: 'invoice',
  m_service: 'service',
  privacy: 'data',
  other_order: 'order',
};

/** What can be the main matter beside them, but is no matter of its own where it follows another: a wish, a reason. */
const MAIN: Readonly<Record<string, string>> = {
  ...MATTERS,
  m_change_mind: 'return',
  m_cancel: 'cancel',
  m_counterfeit: 'fault',
  m_not_as_described: 'fault',
  m_custom_error: 'custom',
  m_digital: 'digital',
  m_warranty: 'warranty',
  safety: 'safety',
  hazard: 'safety',
  injury: 'safety',
};

/** Wanted by not being there: "I never got the invoice" names the invoice. */
const NAMED_BY_LACK = new Set(['m_invoice', 'm_not_arrived', 'other_order', 'm_duplicate']);

/** Characters that tell of something before it, where no phrase of the lexicon names what. */
const ENOUGH_BEFORE = 80;

const startsSentence = (text: string, start: number): boolean => {
  const before = /[^.!?。！？…;；\n]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return before.trim().length <= MOST_BEFORE;
};

/** Numbers of the sentences in which something is said in passing: "oh, and …", "by the way …", "one more thing. …". */
export function asideSentences(text: string, cues: readonly CueHit[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cue, start, end, sentence } of cues) {
    if (cue !== 'aside' || !startsSentence(text, start)) continue;
    found.add(sentence);
    // "One more thing." announces the sentence behind it.
    if (/^\s*[.:!?。：]/u.test(text.slice(end, end + 3))) found.add(sentence + 1);
  }
  return found;
}

/** Of several matters a sentence in passing could be about, the one that stands first here is meant. */
const CLEAREST: readonly SideMatterKind[] = ['invoice', 'charge', 'address', 'data', 'order', 'delivery', 'refund'];

const rankOf = (kind: SideMatterKind): number => (CLEAREST.includes(kind) ? CLEAREST.indexOf(kind) : CLEAREST.length);

/** The matter of each sentence in passing, and the kinds of matters told outside them. */
function tellMatters(message: ReadMessage, main: Set<string>): ReadonlyMap<number, SideMatter> {
  const passing = new Map<number, SideMatter>();
  for (const { cue, sentence, start, end, negated, quoted } of message.cues) {
    if (quoted || (negated && !NAMED_BY_LACK.has(cue))) continue;
    const kind = MATTERS[cue];
    const known = passing.get(sentence);
    if (!message.asides.has(sentence)) main.add(MAIN[cue] ?? '');
    else if (kind !== undefined && (known === undefined || rankOf(kind) < rankOf(known.kind)))
      passing.set(sentence, { kind, evidence: { message: message.index, start, end } });
  }
  main.delete('');
  return passing;
}

/** Matters that some messages tell in passing and nowhere else, each once. Empty where they tell nothing else. */
export function sideMattersOf(messages: readonly ReadMessage[]): readonly SideMatter[] {
  const main = new Set<string>();
  const byKind = new Map<SideMatterKind, SideMatter>();
  for (const message of messages)
    for (const matter of tellMatters(message, main).values())
      if (!byKind.has(matter.kind)) byKind.set(matter.kind, matter);
  const [first] = messages;
  const isBehind = ({ message, start }: Span): boolean => message !== first?.index || start >= ENOUGH_BEFORE;
  return [...byKind.values()].filter(({ kind, evidence }) => !main.has(kind) && (main.size > 0 || isBehind(evidence)));
}

/** Whether the buyer's messages tell of a matter outside what they say in passing. */
export const hasMainMatter = (messages: readonly ReadMessage[]): boolean =>
  messages.some((message) =>
    hitsOf([message], Object.keys(MAIN), { quoted: true }).some(({ sentence }) => !message.asides.has(sentence)),
  );
