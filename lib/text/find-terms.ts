import { firstMatches } from './first-matches.ts';
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

const spaced = (term: string): string => literal(term).replaceAll(/\s+/g, '[\\s]{1,3}');

/** One alternation a kind of term, so that its words are told apart by their first letters at once. */
function patternOf(terms: readonly string[]): RegExp {
  const wide = terms.filter((term) => WIDE.test(term)).map(spaced);
  const latin = terms.filter((term) => !WIDE.test(term));
  const whole = latin.filter((term) => /^[a-z0-9].*[a-z0-9]$|^[a-z0-9]$/.test(term)).map(spaced);
  const open = latin.filter((term) => term.endsWith('*')).map((term) => spaced(term.slice(0, -1)));
  const odd = latin.filter((term) => !term.endsWith('*') && !/^[a-z0-9].*[a-z0-9]$|^[a-z0-9]$/.test(term)).map(spaced);
  const parts = [
    whole.length > 0 ? `(?<![a-z0-9ßæœ])(?:${whole.join('|')})(?![a-z0-9ßæœ])` : '',
    open.length > 0 ? `(?<![a-z0-9ßæœ])(?:${open.join('|')})[a-z0-9ßæœ]{0,24}` : '',
    ...wide,
    ...odd,
  ];
  return new RegExp(parts.filter((part) => part !== '').join('|'), 'g');
}

/**
 * A finder for a list of words and phrases in any of the eight languages. Case and accents do not count; a trailing `*`
 * lets a word go on ("refund*"); Latin words match whole words only, Chinese and Japanese anywhere.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const folded = [...new Set(terms.map((term) => foldText(term).folded))].sort((a, b) => b.length - a.length);
  if (folded.length === 0) return () => [];
  const pattern = patternOf(folded);
  return (text) => {
    const matches: TermMatch[] = [];
    for (const match of firstMatches(text.folded, pattern)) {
      if (match[0] === '') continue;
      matches.push({ term: match[0], start: match.index, end: match.index + match[0].length });
    }
    return matches;
  };
}
