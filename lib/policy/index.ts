// Takes a case and dated policy packs. Gives remedies with verdict, rule and date, deadlines and open questions. Knows nothing of wording.
export { fillText } from './fill-text.ts';
export { findRemedies } from './find-remedies.ts';
export { type Approval, approvalFor, type GrantLimit } from './grant-limit.ts';
export type { NeverTopic } from './guidance.ts';
export type { PackBook } from './pack-book.ts';
export { SHIPPED_BOOK, SHIPPED_PACKS } from './packs.ts';
export type {
  Because,
  Contradiction,
  Deadline,
  FactName,
  Guidance,
  PolicyReport,
  ProvenFact,
  Question,
  Remedy,
  Situation,
} from './report.ts';
export { checkPack, MAX_PACK_BYTES, readPack } from './schema.ts';
export { FACTS } from './situation/index.ts';
