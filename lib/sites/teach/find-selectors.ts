import { type Mark, marksOf } from './marks-of.ts';

const MOST = 3;
const MOST_MARKS = 14;

interface Candidate {
  readonly selector: string;
  readonly rank: number;
  readonly source: string;
}

const joined = (a: Mark, b: Mark): string =>
  b.source === 'tag' ? `${b.selector}${a.selector}` : `${a.selector}${b.selector}`;

const candidatesOf = (marks: readonly Mark[]): readonly Candidate[] => [
  ...marks,
  ...marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) =>
      a.source === 'tag' && b.source === 'tag'
        ? []
        : [
            {
              selector: a.source === 'tag' ? joined(b, a) : joined(a, b),
              // Two marks are lost more easily than one, and are as lasting as the weaker of them.
              rank: Math.max(a.rank, b.source === 'tag' ? a.rank : b.rank) + 0.5,
              source: [a.source, b.source].filter((source) => source !== 'tag').join('+') || 'tag',
            },
          ],
    ),
  ),
];

const RANK_SAYING_NOTHING = 6;
const RANK_COMPUTED = 5;

/**
 * Selectors that fit, built from what all examples have in common: at most three, best first, from different attributes
 * where possible, so that the loss of one attribute leaves the others. Computed names only where there is nothing else.
 */
export function findSelectors(examples: readonly Element[], fits: (selector: string) => boolean): readonly string[] {
  const [first] = examples;
  if (!first) return [];
  const common = marksOf(first)
    .filter(({ selector }) => examples.every((example) => example.matches(selector)))
    .slice(0, MOST_MARKS);
  const chosen: Candidate[] = [];
  for (const candidate of candidatesOf(common).toSorted((a, b) => a.rank - b.rank)) {
    if (chosen.length === MOST) break;
    if (candidate.rank >= RANK_SAYING_NOTHING && chosen.length > 0) break;
    if (candidate.rank >= RANK_COMPUTED && chosen.some(({ rank }) => rank < RANK_COMPUTED)) break;
    if (chosen.some(({ source }) => source === candidate.source || candidate.source.split('+').includes(source)))
      continue;
    if (fits(candidate.selector)) chosen.push(candidate);
  }
  return chosen.map(({ selector }) => selector);
}
