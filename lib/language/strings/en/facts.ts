/** Names of order facts by their path in an order record. */
export const orderFieldNames = {
  orderId: 'Order',
  item: 'Item',
  quantity: 'Quantity',
  price: 'Items',
  shippingPaid: 'Shipping paid',
  shippingStandard: 'Standard shipping costs',
  expeditePremium: 'Express premium',
  total: 'Total paid',
  unitCost: 'Unit cost (private)',
  shippingService: 'Shipping service',
  paidAt: 'Paid',
  orderNote: 'Order note',
  dispatchBy: 'Dispatch promised by',
  dispatchedAt: 'Handed to carrier',
  carrier: 'Carrier',
  tracking: 'Tracking',
  lastScanAt: 'Last scan',
  lastScan: 'Scan text',
  estimatedDelivery: 'Carrier’s estimate',
  promisedDelivery: 'Delivery promised',
  deliveredAt: 'Delivered',
  deliveredScanAt: 'Delivered, says carrier',
  realisticDispatchBy: 'Can leave on',
  productionStartsOn: 'Production starts',
  incoterm: 'Delivery term',
  reportedDefectiveUnits: 'Defective units',
  'buyer.business': 'Buys as a business',
  'buyer.vatRegistered': 'Can reclaim import VAT',
  'return.condition': 'Came back',
  'refund.status': 'Refund',
  'digital.waiverConsented': 'Gave up withdrawal at checkout',
  'buyer.name': 'Buyer',
  'buyer.country': 'Buyer’s country',
  'buyer.timeZone': 'Buyer’s time zone',
} as const;

/** Words of the few order facts that are one of a list. */
export const orderChoiceNames: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  as_sent: 'as it was sent',
  used: 'used',
  damaged: 'damaged',
  different_item: 'another item',
  promised: 'promised',
  awaiting_approval: 'waits for approval',
  sent: 'sent',
};

/** Where a value was read. */
export const orderSourceNames = {
  form: 'typed by you',
  page: 'order card',
  file: 'file',
  export: 'order export',
  pasted: 'pasted text',
  thread: 'in the thread',
} as const;

/** Where a fact in a proof was read. */
export const groundSourceNames = { ...orderSourceNames, settings: 'your own rules' } as const;

/** Whose word a rule is. */
export const authorityNames = {
  law: 'Law',
  platform: 'Platform',
  card: 'Card network',
  promise: 'Your promise',
  order: 'Order',
  carrier: 'Carrier',
  seller: 'Your rule',
  practice: 'Good practice',
} as const;

/** How far a source can be trusted. */
export const sourceClassNames = {
  law: 'law text',
  official: 'official page',
  archive: 'archived copy',
  secondary: 'second-hand',
  unverified: 'not verified',
} as const;

/** What the buyer asks for. */
export const demandNames = {
  refund: 'refund',
  partial_refund: 'part refund',
  replacement: 'replacement',
  reship: 'new parcel',
  cancel: 'cancellation',
  return: 'return',
  repair: 'repair',
  parts: 'parts',
  delivery: 'delivery',
  compensation: 'compensation',
  information: 'an answer',
  help: 'help',
  proof: 'proof',
  discount: 'discount',
  address_change: 'another address',
  stop_contact: 'no more contact',
  other: 'something else',
} as const;

/** What a message can state. */
export const factKindNames = {
  order_id: 'Order number',
  product: 'Product',
  email: 'Mail address',
  phone: 'Phone',
  url: 'Link',
  tracking: 'Tracking',
  amount: 'Sum',
  demand: 'Wants',
  date: 'Day',
  deadline: 'Deadline',
  promise: 'We promised',
  duration: 'Time span',
  defect: 'Goods',
  evidence: 'Proof',
  expedited: 'Fast shipping',
  quantity: 'Quantity',
} as const;

/** What is wrong with goods that came. */
export const defectNames = {
  not_working: 'does not work',
  damaged: 'damaged',
  missing: 'a part is missing',
  wrong_item: 'wrong item',
  not_as_described: 'not as described',
  fake: 'a fake',
  dangerous: 'dangerous',
} as const;

/** Proof in a message. */
export const proofNames = { attached: 'attached', asked: 'asked for' } as const;

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

/** Times as people count them. */
export const durationNames = {
  hour: counted('hour', 'hours'),
  day: counted('day', 'days'),
  business_day: counted('business day', 'business days'),
  week: counted('week', 'weeks'),
  month: counted('month', 'months'),
  year: counted('year', 'years'),
} as const;

/** The same as units to choose from. */
export const durationUnitNames = {
  hour: 'hours',
  day: 'days',
  business_day: 'business days',
  week: 'weeks',
  month: 'months',
  year: 'years',
} as const;

/** The list of what the messages state. */
export const factList = {
  title: (count: number) => (count === 1 ? '1 fact in the messages' : `${count} facts in the messages`),
  change: (name: string) => `Change ${name}`,
  noDay: 'no day named',
  paidFor: 'asked or paid for',
  sumHint: 'Such as 24.90 EUR',
  invalid: {
    text: 'Write what it is',
    whole: 'Write a whole number',
    day: 'Choose a day',
    sum: 'A sum such as 24.90 EUR',
  },
  kind: 'What it is',
  unit: 'Unit',
  sum: 'Sum',
  notSaid: 'Not said here',
  corrected: 'set by you',
  takenOut: (name: string, words: string) => (words === '' ? `${name}: taken out` : `${name} taken out: “${words}”`),
  takeBack: 'Take back',
} as const;

/** Languages of messages and replies, by ISO 639-1 code. */
export const languageNames = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  zh: 'Chinese',
  ja: 'Japanese',
} as const;

/** Who wrote a message. */
export const roleNames = { buyer: 'Buyer', seller: 'Us', platform: 'Platform', unknown: 'Unknown' } as const;
