/** What a column of an order export can hold, and how its cells are read. */
export const EXPORT_FIELDS = {
  orderId: 'text',
  otherId: 'text',
  mail: 'text',
  buyerName: 'text',
  firstName: 'text',
  lastName: 'text',
  username: 'text',
  recipient: 'text',
  orderedAt: 'date',
  paidAt: 'date',
  dispatchBy: 'date',
  dispatchedAt: 'date',
  estimatedDelivery: 'date',
  deliveredAt: 'date',
  currency: 'text',
  total: 'amount',
  shippingPaid: 'amount',
  itemsTotal: 'amount',
  itemName: 'text',
  itemList: 'text',
  sku: 'text',
  quantity: 'whole',
  unitPrice: 'amount',
  linePrice: 'amount',
  soldFor: 'amount',
  lineShipping: 'amount',
  shippingService: 'text',
  carrier: 'text',
  tracking: 'text',
  street: 'text',
  street2: 'text',
  city: 'text',
  region: 'text',
  postcode: 'text',
  country: 'text',
  note: 'text',
  business: 'text',
  fulfilment: 'text',
} as const satisfies Readonly<Record<string, 'text' | 'date' | 'amount' | 'whole'>>;

/**
 * One meaning of a column. `soldFor` is a price of which the export does not say whether it is of one piece or of the line;
 * `lineShipping` is added up over the lines of an order, `shippingPaid` stands once.
 */
export type ExportField = keyof typeof EXPORT_FIELDS;

/** Which column (counted from 0) holds what. */
export type ExportColumns = Readonly<Partial<Record<ExportField, number>>>;

/** Every meaning, in the order in which a form asks for them. */
export const EXPORT_FIELD_IDS = Object.keys(EXPORT_FIELDS) as readonly ExportField[];

/** Fields of one kind that have a column. */
export const fieldsOfKind = (columns: ExportColumns, kind: 'text' | 'date' | 'amount' | 'whole') =>
  EXPORT_FIELD_IDS.filter((field) => EXPORT_FIELDS[field] === kind && columns[field] !== undefined);
