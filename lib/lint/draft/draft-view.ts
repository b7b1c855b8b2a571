import { type DetectedLanguage, detectLanguage } from '../../language/index.ts';
import { type SearchedText, searchedText } from '../../text/index.ts';
import type { LintContext } from '../finding.ts';
import { maskQuotes } from './mask-quotes.ts';

/** A sentence of a draft; `text` is without what is masked. */
export interface DraftSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A draft made ready for the rules: read once, used by all. */
export interface DraftView {
  /** As typed. */
  readonly text: string;
  /** Of the same length, but quotes, links, numbers of orders and product names are blotted out. */
  readonly plain: string;
  /** `plain`, ready to see at once which words are not there. */
  readonly searched: SearchedText;
  /** ISO 639-1 code; English where it cannot be told. */
  readonly language: string;
  /** As detected, with how sure that is (0 to 1); `und` where it cannot be told. */
  readonly detected: DetectedLanguage;
  readonly sentences: readonly DraftSentence[];
  readonly wordCount: number;
}

const SURE = 0.6;
/** No reply has more or longer ones; what goes on is cut, so that a rule that looks around a place looks at little. */
const MOST_SENTENCES = 500;
const LONGEST_SENTENCE = 2_000;
const END = /(?<![.!?…])[.!?…]+["”')]*(?=\s|$)|\n+|[。！？]/g;
/** A point after these is no full stop. */
const SHORT_FORM =
  /(?:\b(?:Mr|Mrs|Ms|Dr|No|Nr|St|approx|ca|e\.g|i\.e|a\.m|p\.m|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)|\s\d)\.$/;

function cutSentences(plain: string): readonly DraftSentence[] {
  const sentences: DraftSentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (end - start > LONGEST_SENTENCE) push(start + LONGEST_SENTENCE);
    const piece = plain.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '' && sentences.length < MOST_SENTENCES)
      sentences.push({ text: piece.trim(), start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of plain.matchAll(END)) {
    const end = match.index + match[0].length;
    const goesOn = /^\s+(?:[a-z]|\d)/.test(plain.slice(end, end + 4)) && match[0] === '.';
    if (match[0] === '.' && goesOn && SHORT_FORM.test(plain.slice(Math.max(start, end - 10), end))) continue;
    if (match[0] === '.' && /\b(?:Mr|Mrs|Ms|Dr|St|No|Nr)\.$/.test(plain.slice(Math.max(start, end - 5), end))) continue;
    push(end);
  }
  push(plain.length);
  return sentences;
}

/** Reads a draft for the rules. */
export function readDraft(text: string, context: LintContext): DraftView {
  const { record } = context.case?.order ?? {};
  const names = [record?.item, ...(record?.items ?? []).map((item) => item.name), record?.orderId, record?.tracking];
  const plain = maskQuotes(
    text,
    names.filter((name) => name !== undefined).flatMap((name) => [name, name.split(/[,(–|]/)[0] ?? name]),
  );
  const detected = detectLanguage(text);
  return {
    text,
    plain,
    searched: searchedText(plain),
    language: detected.code !== 'und' && detected.confidence >= SURE ? detected.code : 'en',
    detected,
    sentences: cutSentences(plain),
    wordCount: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0,
  };
}

/** The sentence an offset stands in. */
export const sentenceAt = (draft: DraftView, offset: number): DraftSentence =>
  draft.sentences.find((sentence) => offset < sentence.end) ??
  draft.sentences.at(-1) ?? { text: draft.plain, start: 0, end: draft.plain.length };
