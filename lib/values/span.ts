/** A piece of a message: UTF-16 offsets into `thread.messages[message].text`, end exclusive. */
export interface Span {
  readonly message: number;
  readonly start: number;
  readonly end: number;
}
