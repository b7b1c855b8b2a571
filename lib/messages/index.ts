// Takes nothing. Gives the typed contract between panel and page, its guards and its transport. Knows nothing of cases.
export type {
  ChannelFailure,
  ComposerDescription,
  InsertRequest,
  InsertResponse,
  PageEvents,
  PageRequests,
} from './contract.ts';
