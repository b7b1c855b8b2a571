import type { RemedyId } from '../values/index.ts';
import type { FactName, Question, Remedy } from './report.ts';
import type { FactTable } from './situation/fact-spec.ts';

/** What to ask, most decisive first: the fact on which most remedies hang, ties by name. */
export function findQuestions(remedies: readonly Remedy[], facts: FactTable): readonly Question[] {
  const decides = new Map<FactName, RemedyId[]>();
  for (const { id, needs } of remedies)
    for (const fact of needs ?? []) decides.set(fact, [...(decides.get(fact) ?? []), id]);
  const byText = new Map<string, Question>();
  for (const [fact, remedyIds] of [...decides].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ask = facts[fact]?.ask;
    if (ask === undefined) continue;
    const other = byText.get(ask.text);
    const all = [...new Set([...(other?.decides ?? []), ...remedyIds])];
    byText.set(ask.text, { fact: other?.fact ?? fact, text: ask.text, ask: ask.who, decides: all });
  }
  return [...byText.values()].sort((a, b) => b.decides.length - a.decides.length || (a.fact < b.fact ? -1 : 1));
}
