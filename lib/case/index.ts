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
  Signal,
  TimelineEntry,
} from './case.ts';
export { type FactCorrection, type FactPlace, isSamePlace, placeOfFact, type Stated } from './correct-facts.ts';
export {
  DEFECT_KINDS,
  DEMAND_KINDS,
  type DefectKind,
  type DemandKind,
  DURATION_UNITS,
  type DurationUnit,
  type Fact,
  type WrittenSum,
} from './fact.ts';
