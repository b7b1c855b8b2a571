import type { Because, PolicyReport, Question, Remedy } from '../../policy/index.ts';

/** The open question a remedy hangs on, most decisive first; null where none is asked. */
export function questionOf(remedy: Remedy, report: PolicyReport): Question | null {
  const { questions } = report;
  const needed = questions.find((question) => remedy.needs?.includes(question.fact));
  return needed ?? questions.find((question) => question.decides.includes(remedy.id)) ?? null;
}

/** Whether a sentence of a proof still waits for a fact: then the question says more than the sentence. */
export const isUnfinished = (because: Because): boolean => because.text.includes('(not known)');
