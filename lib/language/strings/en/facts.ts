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

/** Who wrote a message. */
export const roleNames = { buyer: 'Buyer', seller: 'Us', platform: 'Platform', unknown: 'Unknown' } as const;
