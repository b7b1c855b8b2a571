import { disputeNames, faultNames } from './en/disputes.ts';
import {
  authorityNames,
  defectNames,
  demandNames,
  durationNames,
  durationUnitNames,
  factKindNames,
  factList,
  groundSourceNames,
  languageNames,
  orderChoiceNames,
  orderFieldNames,
  orderSourceNames,
  proofNames,
  roleNames,
  sourceClassNames,
} from './en/facts.ts';
import { options } from './en/options.ts';
import { exportedOrders, orderExports } from './en/order-exports.ts';
import { panelFrame } from './en/panel-frame.ts';
import { panelSections } from './en/panel-sections.ts';
import { remedyNames } from './en/remedies.ts';
import { reminders } from './en/reminders.ts';
import { replyActNames } from './en/reply-acts.ts';
import { signalNames } from './en/signals.ts';
import { taughtPages, teach } from './en/teach.ts';
import { decodedThreats } from './en/threats.ts';

/** English interface strings; the measure of every other language. */
export const en = {
  language: 'en',
  disputes: disputeNames,
  faults: faultNames,
  remedies: remedyNames,
  signals: signalNames,
  threats: decodedThreats,
  orderFields: orderFieldNames,
  orderChoices: orderChoiceNames,
  groundSources: groundSourceNames,
  orderSources: orderSourceNames,
  authorities: authorityNames,
  sourceClasses: sourceClassNames,
  demands: demandNames,
  defects: defectNames,
  proofs: proofNames,
  durations: durationNames,
  durationUnits: durationUnitNames,
  factKinds: factKindNames,
  facts: factList,
  languages: languageNames,
  replyActs: replyActNames,
  roles: roleNames,
  panel: { ...panelFrame, ...panelSections, teach, exported: exportedOrders },
  reminders,
  options,
  taughtPages,
  orderExports,
} as const;
