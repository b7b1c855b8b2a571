import type { Finding } from './finding.ts';

/**
 * The findings to show at once: one a rule, most severe first, at most so many. A blocker is never left out, even where
 * there are more of them.
 */
export function topFindings(findings: readonly Finding[], limit = 5): readonly Finding[] {
  const firstOfRule = findings.filter(
    (finding, index) => findings.findIndex((other) => other.rule === finding.rule) === index,
  );
  const blockers = firstOfRule.filter((finding) => finding.severity === 'block');
  const others = firstOfRule.filter((finding) => finding.severity !== 'block');
  return [...blockers, ...others.slice(0, Math.max(0, limit - blockers.length))];
}
