import type { IsoMoment, Money } from '../../values/index.ts';

/**
 * How a slot is worded: words as they stand · a sum · a moment with whose clock it is · a moment without it · a day with
 * its preposition, or "today" · the time of day alone · a number · names joined by "and" · remedies as nouns joined by
 * "or" · an id worded by the language · ids worded and joined by "and".
 */
export type SlotKind =
  | 'text'
  | 'money'
  | 'moment'
  | 'local'
  | 'onDay'
  | 'clock'
  | 'number'
  | 'names'
  | 'nouns'
  | 'word'
  | 'words';

/** Every slot a phrase may use, and how it is worded. A phrase with any other slot fails the phrase test. */
export const SLOT_KINDS = {
  buyer: 'text',
  fullName: 'text',
  agent: 'text',
  previous: 'text',
  item: 'text',
  thing: 'text',
  orderId: 'text',
  tracking: 'text',
  carrier: 'text',
  lastScan: 'text',
  alert: 'text',
  pauseReason: 'text',
  claim: 'text',
  shown: 'text',
  atSecond: 'text',
  deliveredNote: 'text',
  spec: 'text',
  specValue: 'text',
  path: 'text',
  batch: 'text',
  city: 'text',
  provider: 'text',
  reference: 'text',
  oldAddress: 'text',
  newAddress: 'text',
  document: 'text',
  option: 'text',
  serialSent: 'text',
  serialReceived: 'text',
  device: 'text',
  otherOrder: 'text',
  otherItem: 'text',
  customText: 'text',
  term: 'text',
  signedBy: 'text',
  hurt: 'word',
  event: 'word',
  cause: 'word',
  proof: 'word',
  proofs: 'words',
  asked: 'words',
  parts: 'names',
  waiting: 'names',
  papers: 'names',
  formats: 'names',
  remedies: 'nouns',
  amount: 'money',
  total: 'money',
  price: 'money',
  shipping: 'money',
  standardShipping: 'money',
  premium: 'money',
  fee: 'money',
  refundAmount: 'money',
  stopFee: 'money',
  share: 'money',
  duty: 'money',
  vat: 'money',
  storage: 'money',
  carrierFee: 'money',
  charges: 'money',
  held: 'money',
  charge: 'money',
  newPrice: 'money',
  otherPrice: 'money',
  eventAt: 'moment',
  opensAt: 'moment',
  next: 'moment',
  lastScanAt: 'moment',
  estimate: 'moment',
  estimateFrom: 'moment',
  estimateTo: 'moment',
  promisedDay: 'moment',
  dispatchBy: 'moment',
  newDispatch: 'moment',
  consentBy: 'moment',
  productionStart: 'moment',
  paidAt: 'local',
  dispatchedAt: 'local',
  dispatchedOn: 'moment',
  paidOn: 'moment',
  approvedOn: 'moment',
  returnedOn: 'moment',
  askedAt: 'local',
  handedOverAt: 'moment',
  deliveredAt: 'moment',
  scanAt: 'moment',
  traceAt: 'moment',
  leavesOn: 'onDay',
  arrivesOn: 'moment',
  optionOn: 'moment',
  repairBy: 'moment',
  sendBackBy: 'moment',
  until: 'moment',
  visibleBy: 'moment',
  sentOn: 'moment',
  createdOn: 'moment',
  receivedOn: 'moment',
  heldUntil: 'moment',
  bankDue: 'moment',
  cutoff: 'moment',
  saidOn: 'moment',
  closedOn: 'moment',
  windowEnds: 'moment',
  officeFrom: 'clock',
  officeTo: 'clock',
  count: 'number',
  percent: 'number',
  videoSeconds: 'number',
  paybackDays: 'number',
  daysMin: 'number',
  daysMax: 'number',
  visibleMin: 'number',
  visibleMax: 'number',
  queue: 'number',
  parcelNumber: 'number',
  distance: 'number',
  months: 'number',
  units: 'number',
  unitsDue: 'number',
  stated: 'number',
  counted: 'number',
} as const satisfies Readonly<Record<string, SlotKind>>;

/** Name of a slot a phrase may use. */
export type SlotName = keyof typeof SLOT_KINDS;

/** A value before wording: text, moment or word id; number; sum; list of names or of remedy ids. */
export type SlotValue = string | number | Money | readonly string[] | IsoMoment;

/** Values at hand; an absent one makes the phrases that need it unusable. */
export type Slots = { readonly [Name in SlotName]?: SlotValue | undefined };

const SLOT = /\{([A-Za-z]+)\}/g;

/** Names of the slots in a phrase, each once, in order. */
export const slotNamesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? '')),
];

/** The text with each slot replaced; a slot without wording stays, for the tests to find. */
export const replaceSlots = (text: string, worded: Readonly<Record<string, string>>): string =>
  text.replace(SLOT, (slot, name: string) => worded[name] ?? slot);
