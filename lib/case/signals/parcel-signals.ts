import { hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

/** What the record says of the parcel. */
export const parcelSignals: SignalDetector = {
  signals: ['tracking_stale_days', 'delivered_scan', 'customs_hold', 'expedite_paid', 'partial_shipment'],
  detect({ order, state, buyer, facts }) {
    const stale = state.staleDays ?? 0;
    const premium =
      order.expeditePremium ?? (order.shippingPaid ?? 0) - (order.shippingStandard ?? order.shippingPaid ?? 0);
    const saysExpress = facts.filter((fact) => fact.kind === 'expedited').flatMap((fact) => fact.evidence);
    const isHeld =
      order.carrierAlert?.cause === 'customs' ||
      /customs|zoll|douane|aduana|dogana|alfândega|海关|税関/i.test(order.lastScan ?? '');
    return [
      ...(stale >= 1
        ? [signalOfRecord('tracking_stale_days', `${stale} full days since the latest scan`, String(stale))]
        : []),
      ...(order.deliveredScanAt ? [signalOfRecord('delivered_scan', 'the carrier reports delivery')] : []),
      ...(state.isDelivered !== true && isHeld ? [signalOfRecord('customs_hold', 'customs holds the parcel')] : []),
      ...(state.isDelivered === undefined
        ? signalOfHits('customs_hold', hitsOf(buyer, ['m_customs_hold']), { text: 'held by customs' })
        : []),
      ...(premium > 0
        ? [signalOfRecord('expedite_paid', 'faster shipping was paid for')]
        : signalOfHits('expedite_paid', [...saysExpress, ...hitsOf(buyer, ['paid_express'])], {
            text: 'says faster shipping was paid for',
          })),
      ...(state.isPartlyDelivered
        ? [signalOfRecord('partial_shipment', 'some parcels are delivered and some are not')]
        : []),
    ];
  },
};
