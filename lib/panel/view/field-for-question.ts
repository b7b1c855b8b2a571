import type { FactName } from '../../policy/index.ts';
import { ORDER_FIELDS, type OrderField, type OrderFieldPath } from './order-fields.ts';

/** The order fact that answers an open question of the policy. A fact that is not here is answered in the thread only. */
const ANSWERS: Readonly<Record<FactName, OrderFieldPath>> = {
  'dates.paidAt': 'paidAt',
  'dates.promisedDelivery': 'promisedDelivery',
  'dates.promisedDispatch': 'dispatchBy',
  'dates.promisedDispatchOver': 'dispatchBy',
  'dates.newPromiseDay': 'realisticDispatchBy',
  'dates.newPromiseAhead': 'realisticDispatchBy',
  'parcel.exists': 'dispatchedAt',
  'parcel.dispatched': 'dispatchedAt',
  'parcel.dispatchedAt': 'dispatchedAt',
  'parcel.lastScanAt': 'lastScanAt',
  'parcel.lost': 'lastScanAt',
  'parcel.delivered': 'deliveredAt',
  'parcel.missing': 'deliveredAt',
  'parcel.deliveredAt': 'deliveredAt',
  'parcel.travelling': 'deliveredAt',
  'parcel.late': 'promisedDelivery',
  'parcel.dueDayOver': 'promisedDelivery',
  'parcel.estimatedBy': 'estimatedDelivery',
  'cancel.inTime': 'dispatchedAt',
  'cancel.productionStarted': 'productionStartsOn',
  'money.total': 'total',
  'money.items': 'price',
  'customs.term': 'incoterm',
  'customs.sellerBears': 'incoterm',
  'buyer.country': 'buyer.country',
  'law.regime': 'buyer.country',
  'buyer.consumer': 'buyer.business',
  'buyer.vatRegistered': 'buyer.vatRegistered',
  'units.owed': 'reportedDefectiveUnits',
  'return.inWindow': 'deliveredAt',
  'return.condition': 'return.condition',
  'refund.status': 'refund.status',
  'warranty.covers': 'deliveredAt',
  'digital.waived': 'digital.waiverConsented',
};

/** The field in which a question can be answered at once, null where none takes its answer. */
export const fieldForQuestion = (fact: FactName): OrderField | null =>
  ORDER_FIELDS.find((field) => field.path === ANSWERS[fact]) ?? null;
