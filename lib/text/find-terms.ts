import { type FoldedText, foldText } from './fold-text.ts';

/** A term found; offsets are into the folded text. */
export interface TermMatch {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of one list, longest first, without overlap, in the order of the text. */
export type TermFinder = (text: FoldedText) => readonly TermMatch[];

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function patternOf(term: string): string {
  const open = term.endsWith('*');
  const words = literal(open ? term.slice(0, -1) : term).replaceAll(/\s+/g, '[\\s]{1,3}');
  if (WIDE.test(term)) return words;
  const before = /^[a-z0-9]/.test(term) ? '(?<![a-z0-9ßæœ])' : '';
  const after = open ? '[a-z0-9ßæœ]{0,24}' : /[a-z0-9]\*?$/.test(term) ? '(?![a-z0-9ßæœ])' : '';
  return before + words + after;
}

/**
 * A finder for a list of words and phrases in any of the eight languages. Case and accents do not count; a trailing `*`
 * lets a word go on ("refund*"); Latin words match whole words only, Chinese and Japanese anywhere.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const folded = [...new Set(terms.map((term) => foldText(term).folded))].sort((a, b) => b.length - a.length);
  if (folded.length === 0) return () => [];
  const pattern = new RegExp(folded.map((term) => `(?:${patternOf(term)})`).join('|'), 'g');
  return (text) => {
    const matches: TermMatch[] = [];
    for (const match of text.folded.matchAll(pattern)) {
      if (match[0] === '') continue;
      matches.push({ term: match[0], start: match.index, end: match.index + match[0].length });
    }
    return matches;
  };
}
