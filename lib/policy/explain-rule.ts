import type { Reason } from '../case/index.ts';
import type { Judging } from './evaluate-condition.ts';
import { fillText, formatFact, slotsOf } from './fill-text.ts';
import type { CompiledRule, CompiledVersion } from './pack-book.ts';
import type { Because } from './report.ts';
import { FACTS } from './situation/index.ts';

const LONGEST_PROOF = 6;

/** The known facts of the case a rule was decided on, in words. */
function groundsOf({ facts }: CompiledVersion, { situation }: Judging): readonly Reason[] {
  const grounds: Reason[] = [];
  for (const name of facts) {
    const [spec, fact] = [FACTS[name], situation[name]];
    if (spec && fact?.known) grounds.push({ text: `${spec.what}: ${formatFact(fact.value)}` });
    if (grounds.length === LONGEST_PROOF) break;
  }
  return grounds;
}

/** Stands for a rule's text that speaks of nothing but facts nobody has named. */
function unspoken({ version }: CompiledVersion, { situation }: Judging): string {
  const open = slotsOf(version.text).filter((name) => situation[name]?.known !== true);
  return `This hangs on what is not known yet: ${[...new Set(open.map((name) => FACTS[name]?.what ?? name))].join('; ')}.`;
}

/** Whether a version rests on a source that may be relied on; the others warn and are never stated as certain. */
export const isCertain = ({ version }: CompiledVersion): boolean =>
  version.source?.class !== 'secondary' && version.source?.class !== 'unverified';

/** A rule's word as a step of a proof, with the facts it was decided on and what other sources say. */
export function explainRule(
  { rule, compiled }: { readonly rule: CompiledRule; readonly compiled: CompiledVersion },
  judging: Judging,
): Because {
  const { version } = compiled;
  const facts = groundsOf(compiled, judging);
  return {
    rule: rule.id,
    pack: rule.pack,
    authority: rule.authority,
    text: fillText(version.text, judging.situation) ?? unspoken(compiled, judging),
    ...(version.source ? { source: version.source } : {}),
    asOf: version.from,
    certain: isCertain(compiled),
    ...(version.otherReadings ? { otherReadings: version.otherReadings } : {}),
    ...(facts.length > 0 ? { facts } : {}),
  };
}
