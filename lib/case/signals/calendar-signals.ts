import { addBusinessDays, crossesNonBusinessDay, dayOf, offsetMinutes } from '../../calendar/index.ts';
import { type CaseReading, type SignalDetector, signalOfRecord } from '../reading.ts';

const FEWEST_MINUTES = 120;

/** Business-day counts that matter in this case, largest first. */
function countsOf({ order, settings, state }: CaseReading): readonly number[] {
  const counts = [
    settings.carrierTraceBusinessDays,
    settings.returnRefundWithinBusinessDays,
    order.refund || order.return ? settings.refundVisibleBusinessDays?.[1] : undefined,
    order.express?.businessDaysMax,
    order.localDelivery?.businessDaysMax,
    ...(order.spareParts ?? []).map((part) => part.businessDays),
  ];
  return state.isDispatched === undefined && counts.length === 0 ? [] : counts.filter((count) => count !== undefined);
}

/** Zones and calendars: the other side sleeps, or a count of business days crosses a weekend or holiday. */
export const calendarSignals: SignalDetector = {
  signals: ['weekend_business_days', 'timezone_gap'],
  detect(reading) {
    const { zones, settings, now } = reading;
    const gap =
      zones.buyer && zones.seller ? Math.abs(offsetMinutes(zones.buyer, now) - offsetMinutes(zones.seller, now)) : 0;
    const calendar = {
      ...(settings.workingDays ? { workingDays: settings.workingDays } : {}),
      ...(settings.holidays ? { holidays: settings.holidays } : {}),
    };
    const today = dayOf(now, zones.seller ?? zones.buyer ?? 'UTC');
    const crossing = countsOf(reading).find((count) =>
      crossesNonBusinessDay(today, addBusinessDays(today, count, calendar), calendar),
    );
    return [
      ...(gap >= FEWEST_MINUTES ? [signalOfRecord('timezone_gap', `${gap / 60} hours between the two clocks`)] : []),
      ...(crossing === undefined
        ? []
        : [signalOfRecord('weekend_business_days', `${crossing} business days cross a weekend or holiday`)]),
    ];
  },
};
