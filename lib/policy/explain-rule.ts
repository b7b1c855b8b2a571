import type { Judging } from './evaluate-condition.ts';
import { fillText, formatFact, slotsOf } from './fill-text.ts';
import type { CompiledRule, CompiledVersion } from './pack-book.ts';
import type { Because, FactName, ProvenFact } from './report.ts';
import { FACTS } from './situation/index.ts';

const LONGEST_PROOF = 6;

/** The known facts of the case a rule was decided on, in words, each with where it stands. */
function groundsOf({ facts }: CompiledVersion, judging: Judging): readonly ProvenFact[] {
  const grounds: ProvenFact[] = [];
  for (const name of facts) {
    const [spec, fact] = [FACTS[name], judging.situation[name]];
    if (spec && fact?.known)
      grounds.push({ text: `${spec.what}: ${formatFact(fact.value)}`, ...placesOf(name, judging) });
    if (grounds.length === LONGEST_PROOF) break;
  }
  return grounds;
}

function placesOf(name: FactName, judging: Judging): Pick<ProvenFact, 'evidence' | 'sources'> {
  const { evidence = [], sources = [] } = judging.groundsOf?.(name) ?? {};
  const elsewhere = sources.filter((source) => source !== 'thread');
  return {
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(elsewhere.length > 0 ? { sources: elsewhere } : {}),
  };
}

/** Stands for a rule's text that speaks of nothing but facts nobody has named. */
function unspoken({ version }: CompiledVersion, { situation }: Judging): string {
  const open = slotsOf(version.text).filter((name) => situation[name]?.known !== true);
  return `This hangs on what is not known yet: ${[...new Set(open.map((name) => FACTS[name]?.what ?? name))].join('; ')}.`;
}

/** Whether a version rests on a source that may be relied on; the others warn and are never stated as certain. */
export const isCertain = ({ version }: CompiledVersion): boolean =>
  version.source?.class !== 'secondary' && version.source?.class !== 'unverified';

/**
 * A rule's word as a step of a proof, with the facts it was decided on and what other sources say. `text` stands in place of
 * the rule's own.
 */
export function explainRule(
  { rule, compiled }: { readonly rule: CompiledRule; readonly compiled: CompiledVersion },
  judging: Judging,
  text?: string,
): Because {
  const { version } = compiled;
  let facts: readonly ProvenFact[] | undefined;
  return {
    rule: rule.id,
    pack: rule.pack,
    authority: rule.authority,
    text: text ?? fillText(version.text, judging.situation) ?? unspoken(compiled, judging),
    ...(version.source ? { source: version.source } : {}),
    asOf: version.from,
    certain: isCertain(compiled),
    ...(version.otherReadings ? { otherReadings: version.otherReadings } : {}),
    // Where each fact stands costs more to find than the verdict itself, and most proofs are never opened.
    get facts() {
      facts ??= groundsOf(compiled, judging);
      return facts.length > 0 ? facts : undefined;
    },
  };
}
