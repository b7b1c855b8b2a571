import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import type { Firing } from './find-deadlines.ts';
import type { Guidance } from './report.ts';

const PLACE: Readonly<Record<Guidance['kind'], number>> = { do: 0, never: 1, know: 2 };

/** What the rules that apply tell the agent beside remedies and clocks: to do first, then never, then to know. */
export function findGuidance(firing: readonly Firing[], judging: Judging): readonly Guidance[] {
  const said = firing.flatMap((each): readonly Guidance[] => {
    const { guidance, fee } = each.compiled.version;
    if (guidance === undefined) return [];
    const { kind, topic } = guidance;
    return [{ kind, ...(topic && { topic }), because: explainRule(each, judging), ...(fee && { fee }) }];
  });
  return said.toSorted((a, b) => PLACE[a.kind] - PLACE[b.kind] || (a.because.rule < b.because.rule ? -1 : 1));
}
