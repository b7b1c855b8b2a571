/** Day on which the public evidence for these sites was collected; none of them was opened. */
export const EVIDENCE_DATE = '2026-11-21';
