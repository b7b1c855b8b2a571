import { isCheckRight } from './check-digits.ts';
import { TRACKING_FORMATS, type TrackingFormat } from './formats.ts';
import { postOf } from './post-countries.ts';

/** A format that fits a number, with the carrier it names. */
export interface TrackingReading {
  readonly carrier: string;
  readonly distinct: boolean;
}

function readAs(number: string, format: TrackingFormat): TrackingReading | null {
  if (number.length < format.lengths[0] || number.length > format.lengths[1]) return null;
  const match = format.shape.exec(number);
  if (match === null) return null;
  const { serial, check, country } = match.groups ?? {};
  if (serial !== undefined && check !== undefined) {
    const whole = format.prefix !== undefined && !serial.startsWith(format.prefix) ? format.prefix + serial : serial;
    // A run of one digit passes some checks and is nobody's parcel.
    if (/^(\d)\1*$/.test(serial) || !isCheckRight(whole, check, format.check)) return null;
  }
  if (country === undefined) return { carrier: format.carrier, distinct: format.distinct };
  const post = postOf(country);
  return post === null ? null : { carrier: post, distinct: true };
}

/** All carriers whose numbers are built like this one (capitals, no blanks), the most telling first. */
export const identifyTracking = (number: string): readonly TrackingReading[] =>
  TRACKING_FORMATS.map((format) => readAs(number, format)).filter((reading) => reading !== null);
