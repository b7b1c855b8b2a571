// Takes ports to page, notes, settings and clock, and the engine. Gives the panel's state and what a person can do in it. Knows nothing of React or the browser.
export type { PanelEngine } from './engine.ts';
export { describeExported, type ExportedSummary } from './exports/describe-exported.ts';
export { EXPORT_FORM, withColumn } from './exports/export-form.ts';
export type {
  ExportedOrdersPort,
  ExportImport,
  ExportImportsPort,
  ImportChoice,
  ImportOutcome,
  ImportRun,
  OpenedExport,
  OpenFailure,
  StoredOrder,
} from './exports/exports-port.ts';
export { type ExportedView, exportChoiceOf, settleExported } from './exports/settle-exported.ts';
export { clocksToCome } from './follow-clocks.ts';
export type {
  CoachedText,
  OpenCase,
  PanelState,
  Screen,
} from './panel-state.ts';
export { createPanelStore, type PanelActions, type PanelStore } from './panel-store.ts';
export type { TicketTrial } from './past-tickets/ticket-trial.ts';
export { type PastTicket, type PastTrial, tryPastTickets } from './past-tickets/try-past-tickets.ts';
export type {
  FollowedClocks,
  LayoutsPort,
  PageEvent,
  PageLesson,
  PagePort,
  PanelPorts,
  RemindersPort,
  SettingsPort,
  SettingsVersion,
  SiteAccessPort,
  TeacherPort,
} from './ports.ts';
export { readPastedThread } from './read-pasted-thread.ts';
export { type ExampleOutcome, type JudgeExamples, judgeExamples } from './settings-form/judge-examples.ts';
export { type ProfileForm, profileFormOf, profileFromForm } from './settings-form/profile-form.ts';
export {
  SETTINGS_FIELDS,
  SETTINGS_GROUPS,
  type SettingsField,
  type SettingsFieldId,
} from './settings-form/settings-fields.ts';
export { readSettingsFile, settingsFile } from './settings-form/settings-file.ts';
export {
  compareSettings,
  formOf,
  reasonFor,
  type SettingsChange,
  type SettingsForm,
  settingsFromForm,
  withSuggestions,
} from './settings-form/settings-form.ts';
export {
  filledOf,
  isRowsId,
  ROW_COLUMNS,
  type RowColumn,
  type RowsId,
  readRows,
  type SettingsRow,
  writeRows,
} from './settings-form/settings-rows.ts';
export { type Signer, signerOf } from './signer-of.ts';
export {
  compareLayouts,
  type LayoutChange,
  type LayoutPart,
  type LayoutsFileFault,
  layoutsFile,
  readLayoutsFile,
} from './teach/layout-file.ts';
export { parseLayout, parseTrial } from './teach/layout-schema.ts';
export type { NoteAnswer, PointedWords, TeachFault, Teaching } from './teach/teaching.ts';
export { assumptionText, parseAssumption, unitOfAssumption } from './view/assumptions.ts';
export { countWords } from './view/count-words.ts';
export { type ClosedHoursDigest, digestClosedHours } from './view/digest-closed-hours.ts';
export { type FactForm, type FactInputs, factFormOf, factFromForm, factInputsOf } from './view/fact-form.ts';
export { fieldForQuestion } from './view/field-for-question.ts';
export { findBuyerName } from './view/find-buyer-name.ts';
export { formatDate, formatMoment, formatSpan } from './view/format-time.ts';
export { groupRemedies } from './view/group-remedies.ts';
export {
  groupRungs,
  isPackageChosen,
  isRungChosen,
  type RungGroup,
  reasonOfRung,
  remediesWithRung,
} from './view/ladder-view.ts';
export { type Clock, citiesOf, listClocks } from './view/list-clocks.ts';
export { type FactRow, type FactWords, listFacts } from './view/list-facts.ts';
export { listOrderRows, type OrderRow } from './view/list-order-rows.ts';
export { listStandouts, type Standout } from './view/list-standouts.ts';
export { listWants } from './view/list-wants.ts';
export { ORDER_FIELDS, type OrderField, type OrderFieldKind, type OrderFieldPath } from './view/order-fields.ts';
export { fieldTextOf, withChosenValue, withField } from './view/order-values.ts';
export { type DraftSentence, paragraphsOf } from './view/paragraphs-of.ts';
export { isUnfinished, questionOf } from './view/question-of.ts';
export { type Quote, quoteEvidence } from './view/quote-evidence.ts';
export { readTemperature } from './view/read-temperature.ts';
export { type ScaledPath, scalePaths } from './view/scale-paths.ts';
export { threatClock } from './view/threat-clock.ts';
export { warmEngine } from './warm-engine.ts';
