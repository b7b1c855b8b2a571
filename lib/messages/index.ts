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
export { type ChannelOptions, openRequestChannel, type RequestChannel } from './request-channel.ts';
export { type RequestHandlers, readInsertRequest, type ServedPort, serveRequests } from './serve-requests.ts';
export { PORT_NAME, type RequestName, type WirePort } from './wire.ts';
