// Takes a port. Gives the typed conversation between panel and page over it. Knows nothing of cases, pages or the browser.
export type {
  ChannelFailure,
  ComposerDescription,
  InsertRequest,
  InsertResponse,
  PageEvents,
  PageRequests,
  Passage,
} from './contract.ts';
export { isOurPanel, type PortOpener } from './is-our-panel.ts';
export { type ChannelOptions, openRequestChannel, type RequestChannel } from './request-channel.ts';
export { serveAnswers } from './serve-answers.ts';
export { type RequestHandlers, readInsertRequest, type ServedPort, serveRequests } from './serve-requests.ts';
export {
  type LayoutTrial,
  type Pointing,
  TEACHER_PORT_NAME,
  type TeacherRequestName,
  type TeacherRequests,
  type TeachOutcome,
  type TeachStep,
  type TriedMessage,
} from './teacher-contract.ts';
export { asRecord, PORT_NAME, type RequestName, type WirePort } from './wire.ts';
