// Takes a case and dated policy packs. Gives remedies with verdict, rule and date, deadlines and open questions. Knows nothing of wording.
export { evaluateCondition } from './evaluate-condition.ts';
export { fillText } from './fill-text.ts';
export { findRemedies } from './find-remedies.ts';
export { compilePackBook, type PackBook } from './pack-book.ts';
export { SHIPPED_BOOK, SHIPPED_PACKS } from './packs.ts';
export type {
  Authority,
  Because,
  Deadline,
  FactName,
  FactValue,
  PolicyReport,
  Question,
  Remedy,
  RuleSource,
  Situation,
} from './report.ts';
export { checkPack, MAX_PACK_BYTES, type PolicyPack, type PolicyRule, type RuleVersion, readPack } from './schema.ts';
export type { FactSpec, FactTable, FactType } from './situation/fact-spec.ts';
export { FACT_TABLES, FACTS } from './situation/index.ts';
