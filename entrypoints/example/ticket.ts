/** How long before the page was opened something happened. */
export interface Before {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

/** A message of an example ticket. Its moment is counted back from now, so that the clocks of the case are alive. */
export interface ExampleMessage {
  readonly role: 'buyer' | 'seller' | 'platform';
  readonly before: Before;
  readonly paragraphs: readonly string[];
}

/** A row of the order card: words as they are, or a moment counted from now (negative: still to come). */
export type OrderRow = readonly [
  label: string,
  value: string | { readonly before: Before; readonly dayOnly?: boolean; readonly after?: string },
];

/** A ticket of the example inbox. */
export interface ExampleTicket {
  readonly id: string;
  readonly subject: string;
  /** One line about where it came from, for the list. */
  readonly channel: string;
  readonly buyer: { readonly name: string; readonly address: string };
  readonly agent: { readonly name: string; readonly address: string };
  readonly messages: readonly ExampleMessage[];
  readonly order: readonly OrderRow[];
}
