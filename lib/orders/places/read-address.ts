import type { TimeZoneId } from '../../values/index.ts';
import { countryNamed } from '../words/country-names.ts';
import COUNTRY_ZONES from './country-zones.json' with { type: 'json' };
import { findRegion, isPostalOf, isRegionCode, zoneOfRegion } from './zone-of-region.ts';

/** Where an address lies, as far as it says. */
export interface Place {
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  readonly timeZone?: TimeZoneId;
}

const countryZones: Readonly<Record<string, TimeZoneId>> = COUNTRY_ZONES;
const POSTAL: Readonly<Record<string, RegExp>> = {
  US: /(?<![\d-])(\d{5})(?:-\d{4})?(?![\d-])/g,
  CA: /(?<![A-Z\d])([A-Z]\d[A-Z]) ?\d[A-Z]\d(?![A-Z\d])/g,
  AU: /(?<!\d)(\d{4})(?!\d)/g,
  BR: /(?<!\d)(\d{5})-?\d{3}(?!\d)/g,
  MX: /(?<!\d)(\d{5})(?!\d)/g,
  ES: /(?<!\d)(\d{5})(?!\d)/g,
  PT: /(?<!\d)(\d{4})-\d{3}(?!\d)/g,
};
const BRITISH = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/;
/** Countries whose state and postal code together are found nowhere else. */
const TOLD_BY_REGION = ['US', 'CA', 'AU'];
/** A telephone number or mail address below the postal one. */
const CONTACT = /@|^\+\d|^(?:phone|tel|telefon|mobile|fax)\b|^\(?\d{3}\)?[ -]\d{3}[ -]\d/i;
const LONGEST = 500;

const partsOf = (address: string): readonly string[] =>
  address
    .split(/[,;\n]/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !CONTACT.test(part));

/** A country's name as the last part, or a code there that is none of a state. */
function statedCountry(parts: readonly string[]): string | undefined {
  const last = (parts.at(-1) ?? '').replace(/\.$/, '');
  const named = countryNamed(last) ?? countryNamed(last.replace(/^.*\d\s+/, ''));
  if (named !== undefined) return named;
  return /^[A-Z]{2}$/.test(last) && last in countryZones && !isRegionCode(last) ? last : undefined;
}

/** State or province: a part of its own or the end of one, with or without the postal code. */
function regionIn(country: string, parts: readonly string[], postal: string | undefined): string | null {
  // The first part is a name or a street.
  for (const part of parts.slice(1).toReversed()) {
    const bare = part
      .replace(POSTAL[country] ?? /$^/, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const words = bare.split(/[\s/–-]+/);
    const region = findRegion(country, bare) ?? findRegion(country, words.at(-1) ?? '');
    if (region === null || (postal !== undefined && isPostalOf(country, region, postal) === false)) continue;
    return region;
  }
  return null;
}

function placeIn(country: string, parts: readonly string[]): Place & { readonly isCertain: boolean } {
  const pattern = POSTAL[country];
  const postal = pattern && [...parts.slice(1).join(', ').matchAll(pattern)].at(-1)?.[1];
  const region = regionIn(country, parts, postal);
  const timeZone = countryZones[country] ?? zoneOfRegion(country, region, postal);
  return { country, ...(timeZone ? { timeZone } : {}), isCertain: region !== null && postal !== undefined };
}

/**
 * Country and zone of a postal address of one or several lines: the country by its name, or by a state with a postal
 * code that fits; the zone where the country, the state or the postal code lies in a single one.
 */
export function readAddress(address: string): Place {
  const parts = partsOf(address.slice(0, LONGEST));
  const stated = statedCountry(parts);
  const told = (stated === undefined ? TOLD_BY_REGION : [stated]).map((country) => placeIn(country, parts));
  const place = stated === undefined ? told.find(({ isCertain }) => isCertain) : told[0];
  if (place === undefined) return BRITISH.test(parts.at(-1) ?? '') ? { country: 'GB', timeZone: 'Europe/London' } : {};
  const { isCertain: _, ...rest } = place;
  return rest;
}
