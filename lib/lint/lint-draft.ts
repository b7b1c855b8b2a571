import { channelRuleOf } from './channel-rules.ts';
import { readDraft } from './draft/draft-view.ts';
import type { Finding, LintContext } from './finding.ts';
import { RULES } from './rules/rules.ts';

/** Drafts beyond this are read to here: no reply is that long. */
const LONGEST_DRAFT = 20_000;
const RANK = { block: 0, high: 1, medium: 2, low: 3 } as const;

/** Most severe first, then in reading order. */
const byWeight = (a: Finding, b: Finding): number =>
  RANK[a.severity] - RANK[b.severity] || a.start - b.start || a.rule.localeCompare(b.rule, 'en');

/**
 * Everything in a draft that could be said better, most severe first. Rules that need to know something that is not in
 * the context stay silent; rules switched off in it are not asked.
 */
export function lintDraft(text: string, context: LintContext = {}): readonly Finding[] {
  if (text.trim() === '') return [];
  const draft = readDraft(text.slice(0, LONGEST_DRAFT), context);
  const findings = RULES.filter(
    (rule) =>
      (rule.languages === 'all' || rule.languages.includes(draft.language)) &&
      !context.disabledRules?.includes(rule.id),
  ).flatMap((rule) => {
    const because = channelRuleOf(rule.id, context.report);
    return rule.check(draft, context).map(
      ({ start, end, better, replacement }): Finding => ({
        rule: rule.id,
        severity: rule.severity,
        start,
        end,
        message: rule.why,
        better,
        ...(replacement === undefined ? {} : { replacement }),
        ...(because && { because }),
      }),
    );
  });
  return findings.sort(byWeight);
}
