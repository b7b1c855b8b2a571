import { foldText } from '../../text/index.ts';
import type { TimeZoneId } from '../../values/index.ts';
import REGIONS from './region-zones.json' with { type: 'json' };

/** First and last postal prefix, and the zone that all places between them keep. */
type PostalZone = readonly [from: string, to: string, zone: TimeZoneId];

interface Region {
  readonly name?: string;
  /** Ranges of postal prefixes of the region. */
  readonly postal?: readonly (readonly [from: string, to: string])[];
  /** Where the whole region keeps one zone. */
  readonly zone?: TimeZoneId;
  /** Where it does not: the parts that certainly do; a postal code outside them says nothing. */
  readonly zones?: readonly PostalZone[];
}

/** Key of a country's entry that holds for all its regions. */
const WHOLE = '*';
// IANA zones and postal prefixes; prefixes that a line between two zones runs through are left out.
const regions = REGIONS as unknown as Readonly<Record<string, Readonly<Record<string, Region>>>>;

const isWithin = (postal: string, from: string, to: string): boolean => {
  const prefix = postal.slice(0, from.length).toUpperCase();
  return prefix.length === from.length && prefix >= from && prefix <= to;
};

/** Codes that stand for a state or province somewhere, and therefore for no country when they end an address. */
export const isRegionCode = (code: string): boolean => Object.values(regions).some((country) => code in country);

/** The code of a state or province written as code or name; null where the country has none of the sort. */
export function findRegion(country: string, words: string): string | null {
  const known = regions[country] ?? {};
  const code = words.replaceAll('.', '').trim();
  if (code !== WHOLE && Object.hasOwn(known, code)) return code;
  const folded = foldText(words).folded.trim();
  return Object.entries(known).find(([, { name }]) => name !== undefined && name === folded)?.[0] ?? null;
}

/** Whether a postal code can be one of the region; undefined where no ranges are kept for it. */
export function isPostalOf(country: string, region: string, postal: string): boolean | undefined {
  const ranges = regions[country]?.[region]?.postal;
  return ranges?.some(([from, to]) => isWithin(postal, from, to));
}

/** The zone of a region, or of the part of it that a postal code names; undefined where that can not be told. */
export function zoneOfRegion(
  country: string,
  region: string | null,
  postal: string | undefined,
): TimeZoneId | undefined {
  const entry = regions[country]?.[region ?? WHOLE];
  if (entry === undefined) return undefined;
  if (entry.zone !== undefined) return entry.zone;
  if (postal === undefined) return undefined;
  return entry.zones?.find(([from, to]) => isWithin(postal, from, to))?.[2];
}
