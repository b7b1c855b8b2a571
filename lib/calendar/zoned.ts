import type { IsoDay, IsoInstant, IsoMoment, TimeZoneId } from '../values/index.ts';
import { dayNumberOf } from './day-number.ts';
import { epochMsOf, instantOfEpochMs, writtenOffsetMinutes } from './instant.ts';
import { offsetAtEpochMs } from './zone-offset.ts';

const CLOCK = /^(\d\d):(\d\d)$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/** The same instant written with the zone's offset. '' for a malformed instant or unknown zone. */
export function toZone(instant: IsoInstant, zone: TimeZoneId): IsoInstant {
  const epochMs = epochMsOf(instant);
  return instantOfEpochMs(epochMs, offsetAtEpochMs(zone, epochMs));
}

/** The day on the zone's calendar at an instant. '' for a malformed instant or unknown zone. */
export const dayOf = (instant: IsoInstant, zone: TimeZoneId): IsoDay => toZone(instant, zone).slice(0, 10);

/** `HH:MM` on the zone's clocks at an instant. '' for a malformed instant or unknown zone. */
export const clockTimeOf = (instant: IsoInstant, zone: TimeZoneId): string => toZone(instant, zone).slice(11, 16);

/**
 * The instant at which a zone's clocks show a time on a day, with the zone's offset. A time that the clocks skip moves
 * forward by the gap; of a time shown twice the first is meant (Temporal's "compatible").
 * '' for a malformed day or time, or an unknown zone.
 */
export function instantAt(day: IsoDay, clock: string, zone: TimeZoneId): IsoInstant {
  const match = CLOCK.exec(clock);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return '';
  const local = dayNumberOf(day) * MS_PER_DAY + (Number(match[1]) * 60 + Number(match[2])) * MS_PER_MINUTE;
  // No offset exceeds 15 hours, so a day on either side brackets any one change of the clocks.
  const before = offsetAtEpochMs(zone, local - MS_PER_DAY);
  const after = offsetAtEpochMs(zone, local + MS_PER_DAY);
  const isShown = (offset: number): boolean => offsetAtEpochMs(zone, local - offset * MS_PER_MINUTE) === offset;
  const offset = before === after || isShown(before) || !isShown(after) ? before : after;
  const epochMs = local - offset * MS_PER_MINUTE;
  return instantOfEpochMs(epochMs, offsetAtEpochMs(zone, epochMs));
}

/** The first instant of a day in a zone: 00:00, or later where the clocks skip midnight. '' as `instantAt`. */
export const startOfDay = (day: IsoDay, zone: TimeZoneId): IsoInstant => instantAt(day, '00:00', zone);

/** 23:59 of a day in a zone: how a deadline "on that day" is written. '' as `instantAt`. */
export const endOfDay = (day: IsoDay, zone: TimeZoneId): IsoInstant => instantAt(day, '23:59', zone);

/**
 * An instant so many hours later (earlier for negative hours; 7 days are 168 hours whatever the clocks do), written
 * with the zone's offset or, without a zone, with the offset it came with. '' for malformed text or an unknown zone.
 */
export function addHours(instant: IsoInstant, hours: number, zone?: TimeZoneId): IsoInstant {
  const epochMs = epochMsOf(instant) + Math.round(hours * MS_PER_HOUR);
  return instantOfEpochMs(epochMs, zone === undefined ? writtenOffsetMinutes(instant) : offsetAtEpochMs(zone, epochMs));
}

/** When a moment begins: a whole day at 00:00 in the zone, an instant at itself. '' for malformed text or an unknown zone. */
export const startOfMoment = (moment: IsoMoment, zone: TimeZoneId): IsoInstant =>
  moment.length === 10 ? startOfDay(moment, zone) : toZone(moment, zone);

/** When a moment is over: a whole day at 23:59 in the zone, an instant at itself. '' for malformed text or an unknown zone. */
export const endOfMoment = (moment: IsoMoment, zone: TimeZoneId): IsoInstant =>
  moment.length === 10 ? endOfDay(moment, zone) : toZone(moment, zone);

/** The day of a moment: the day itself, or that of an instant in the zone. '' for malformed text or an unknown zone. */
export const dayOfMoment = (moment: IsoMoment, zone: TimeZoneId): IsoDay =>
  moment.length === 10 ? (Number.isNaN(dayNumberOf(moment)) ? '' : moment) : dayOf(moment, zone);
