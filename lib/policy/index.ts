// Takes a case and dated policy packs. Gives remedies with verdict, rule and date, deadlines and open questions. Knows nothing of wording.
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
