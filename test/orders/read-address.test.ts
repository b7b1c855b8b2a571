import { describe, expect, test } from 'vitest';
import { isTimeZone } from '../../lib/calendar/index.ts';
import { readOrderText } from '../../lib/orders/index.ts';
import COUNTRY_ZONES from '../../lib/orders/places/country-zones.json' with { type: 'json' };
import { readAddress } from '../../lib/orders/places/read-address.ts';
import REGION_ZONES from '../../lib/orders/places/region-zones.json' with { type: 'json' };
import { growthOf } from '../growth-of.ts';

describe('an address', () => {
  test.each([
    ['Dana Reyes, 8 Elm Street, Ithaca, NY 14850, United States', 'US', 'America/New_York'],
    ['Dana Reyes\n8 Elm Street\nEl Paso, TX 79901\nUSA', 'US', 'America/Denver'],
    ['Dana Reyes, 8 Elm Street, Austin, Texas 78701, USA', 'US', 'America/Chicago'],
    ['Dana Reyes, 8 Elm Street, Wilmington, DE 19801', 'US', 'America/New_York'],
    ['Dana Reyes, 8 Elm Street, Boise, ID 83702', 'US', 'America/Boise'],
    ['Dana Reyes, 8 Elm Street, Toronto, ON M5V 2T6', 'CA', 'America/Toronto'],
    ['Dana Reyes, 8 Elm Street, Perth WA 6000', 'AU', 'Australia/Perth'],
    ['Ana Dias, Rua Sol 1, São Paulo - SP, 01310-100, Brasil', 'BR', 'America/Sao_Paulo'],
    ['Ana Ruiz, Calle Sol 1, Guadalajara, Jalisco 44100, México', 'MX', 'America/Mexico_City'],
    ['Ana Ruiz, Calle Sol 1, 35001 Las Palmas, España', 'ES', 'Atlantic/Canary'],
    ['Kim Berg, Seestraße 4, 10115 Berlin, Deutschland', 'DE', 'Europe/Berlin'],
    ['Kim Berg, Seegasse 4, 1010 Wien, AT', 'AT', 'Europe/Vienna'],
    ['Kim Berg, 4 Sea Road, Cardiff CF10 1EA', 'GB', 'Europe/London'],
    ['Kim Berg, Seestraße 4, 10115 Berlin, Germany, +49 30 1234567', 'DE', 'Europe/Berlin'],
  ])('%j', (address, country, timeZone) => {
    expect(readAddress(address)).toEqual({ country, timeZone });
  });

  test.each([
    ['a state with two zones and no postal code', 'Dana Reyes, 8 Elm Street, Pensacola, FL, USA', { country: 'US' }],
    [
      'a postal code on the line between two zones',
      'Dana Reyes, 8 Elm Street, Pierre, SD 57501, USA',
      { country: 'US' },
    ],
    ['a code that is a country and a state', 'Kim Berg, Seestraße 4, Berlin, DE', {}],
    ['a postal code that is none of the state', 'Kim Berg, Jalan 1, Jakarta, ID 10110', {}],
    ['a city alone', 'Springfield', {}],
    ['nothing', '', {}],
  ])('says no more than it can of %s', (_name, address, place) => {
    expect(readAddress(address)).toEqual(place);
  });

  test('takes time in proportion to its length when it is nothing but digits and commas', () => {
    expect(growthOf(readAddress, 'NY 1,')).toBeLessThan(3.3);
  });
});

test('every zone of the tables exists', () => {
  const ofRegions = Object.values(REGION_ZONES).flatMap((country) =>
    Object.values(country as Record<string, { zone?: string; zones?: string[][] }>).flatMap(({ zone, zones }) => [
      ...(zone ? [zone] : []),
      ...(zones ?? []).map((each) => each[2] ?? ''),
    ]),
  );
  const zones = new Set([...Object.values(COUNTRY_ZONES), ...ofRegions]);
  expect([...zones].filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test('the address of a confirmation gives the buyer’s zone, with its words', () => {
  const text = 'Order #MK-771\nTotal: $40.00\n\nShip to:\nDana Reyes\n8 Elm Street\nDenver, CO 80203\nUnited States\n';
  const { record, evidence } = readOrderText(text);
  expect(record.buyer).toEqual({ name: 'Dana Reyes', country: 'US', timeZone: 'America/Denver' });
  const [span] = evidence['buyer.timeZone'] ?? [];
  expect(text.slice(span?.start, span?.end)).toContain('Denver, CO 80203');
});
