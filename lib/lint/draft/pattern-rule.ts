import { firstMatches, mayMatch } from '../../text/index.ts';
import type { LintContext } from '../finding.ts';
import type { Hit, LintRule } from '../rule.ts';
import { type DraftSentence, type DraftView, sentenceAt } from './draft-view.ts';

/** Places of one pattern that are looked at: a draft with more of them says so by the first ones. */
const MOST_PLACES = 40;

/** A place where a pattern matched, with what stands around it. */
export interface PatternHit {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
  readonly sentence: DraftSentence;
  /** The sentence before and after the match. */
  readonly before: string;
  readonly after: string;
  readonly draft: DraftView;
  readonly context: LintContext;
}

/** Another stretch than the match to mark, or a text to put in place. */
export interface Rewrite {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** A rule that is a list of patterns by language, with its guards. */
export interface PatternRule extends Omit<LintRule, 'check' | 'languages'> {
  /** Global patterns by ISO 639-1 code, or under `all`. They run over the draft without quotes and links. */
  readonly patterns: Readonly<Record<string, readonly RegExp[]>>;
  readonly better: string | ((hit: PatternHit) => string);
  /** Whether the words are harmless here. */
  readonly isFine?: (hit: PatternHit) => boolean;
  /** Whether the rule looks at this draft at all. */
  readonly applies?: (context: LintContext, draft: DraftView) => boolean;
  readonly rewrite?: (hit: PatternHit) => Rewrite | null;
}

function hitOf(rule: PatternRule, hit: PatternHit): Hit {
  const rewrite = rule.rewrite?.(hit);
  const better = typeof rule.better === 'string' ? rule.better : rule.better(hit);
  if (!rewrite) return { start: hit.start, end: hit.end, better };
  return { start: rewrite.start ?? hit.start, end: rewrite.end ?? hit.end, better, replacement: rewrite.text };
}

/** Makes a rule of patterns. Hits that lie within an earlier one are dropped. */
export function patternRule(rule: PatternRule): LintRule {
  const { patterns, better: _better, isFine, applies, rewrite: _rewrite, ...rest } = rule;
  const check: LintRule['check'] = (draft, context) => {
    if (applies && !applies(context, draft)) return [];
    const hits: Hit[] = [];
    for (const pattern of [...(patterns[draft.language] ?? []), ...(patterns.all ?? [])]) {
      if (!mayMatch(pattern, draft.searched)) continue;
      for (const match of firstMatches(draft.plain, pattern, MOST_PLACES)) {
        const start = match.index;
        const end = start + match[0].length;
        const sentence = sentenceAt(draft, start);
        const hit: PatternHit = {
          match,
          start,
          end,
          sentence,
          before: draft.plain.slice(sentence.start, start),
          after: draft.plain.slice(end, Math.max(end, sentence.end)),
          draft,
          context,
        };
        if (isFine?.(hit) || hits.some((other) => start < other.end && other.start < end)) continue;
        hits.push(hitOf(rule, hit));
      }
    }
    return hits;
  };
  const languages = Object.keys(patterns);
  return { ...rest, languages: languages.includes('all') ? 'all' : languages, check };
}

/** Drops the words with the blank after (or before) them; at the start of a sentence the next word takes the capital. */
export function dropWords({ start, end, draft, before }: PatternHit): Rewrite {
  const text = draft.plain;
  const gap = /^[,\s]*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text[end + gap];
  if (before.trim() === '' && next !== undefined) return { start, end: end + gap + 1, text: next.toUpperCase() };
  if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) return { start, end: end + gap, text: '' };
  const lead = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - lead, end, text: '' };
}
