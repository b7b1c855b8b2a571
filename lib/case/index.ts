// Takes a thread, order readings and the seller's settings. Gives the case: facts, signals, dispute, fault, timeline. Knows nothing of remedies.
export { analyse } from './analyse.ts';
export type {
  Case,
  CaseInput,
  Corrections,
  Dispute,
  Fault,
  Goods,
  MessageReading,
  OpenReading,
  Platform,
  Reason,
  SideMatter,
  SideMatterKind,
  Signal,
  TimelineEntry,
} from './case.ts';
export type { DefectKind, DemandKind, DurationUnit, Fact, WrittenSum } from './fact.ts';
