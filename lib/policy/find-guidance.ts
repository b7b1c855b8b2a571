import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import type { Firing } from './find-deadlines.ts';
import type { Authority, Guidance } from './report.ts';

const PLACE: Readonly<Record<Guidance['kind'], number>> = { do: 0, never: 1, know: 2 };

/** Whose word is shown where several say the same; earlier goes first. */
const WORDS: readonly Authority[] = ['law', 'platform', 'card', 'carrier', 'promise', 'order', 'seller', 'practice'];

const byWeight = (a: Guidance, b: Guidance): number =>
  PLACE[a.kind] - PLACE[b.kind] ||
  WORDS.indexOf(a.because.authority) - WORDS.indexOf(b.because.authority) ||
  Number(b.because.certain) - Number(a.because.certain) ||
  (a.because.rule < b.because.rule ? -1 : 1);

/** What the rules that apply tell the agent beside remedies and clocks; of one topic only the weightiest word. */
export function findGuidance(firing: readonly Firing[], judging: Judging): readonly Guidance[] {
  const said = firing.flatMap((each): readonly Guidance[] => {
    const { guidance, fee } = each.compiled.version;
    if (guidance === undefined) return [];
    const { kind, topic } = guidance;
    return [{ kind, ...(topic && { topic }), because: explainRule(each, judging), ...(fee && { fee }) }];
  });
  const sorted = said.toSorted(byWeight);
  return sorted.filter(
    ({ topic }, at) => topic === undefined || sorted.findIndex((other) => other.topic === topic) === at,
  );
}
