import type { CheckRule } from './check-digits.ts';

/** How the numbers of a carrier are built. */
export interface TrackingFormat {
  readonly carrier: string;
  /** In capitals without blanks. `serial` and `check` are groups where a check digit stands. */
  readonly shape: RegExp;
  readonly lengths: readonly [number, number];
  readonly check: CheckRule;
  /** Put before the serial number for the check, unless it begins with it. */
  readonly prefix?: string;
  /** Told from order and phone numbers by its own letters and length, so that no word beside it is needed. */
  readonly distinct: boolean;
}

const none: CheckRule = { kind: 'none' };
const evens3: CheckRule = { kind: 'mod10', even: 3, odd: 1 };
const odds3: CheckRule = { kind: 'mod10', even: 1, odd: 3 };
const odds2: CheckRule = { kind: 'mod10', even: 1, odd: 2 };
const fedex12: CheckRule = { kind: 'weights', weights: [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1] };
const fedex14: CheckRule = { kind: 'weights', weights: [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1] };
const ROUTE = '(?:420\\d{5}(?:\\d{4})?)?';

type Row = readonly [
  carrier: string,
  shape: string,
  least: number,
  most: number,
  check: CheckRule,
  distinct: boolean,
  prefix?: string,
];

// Facts from the open tracking-number data set (MIT) and the carriers' own pages; most telling shapes first.
const ROWS: readonly Row[] = [
  ['ups', '1Z(?<serial>[A-Z0-9]{15})(?<check>\\d)', 18, 18, odds2, true],
  [
    'usps',
    `${ROUTE}(?<serial>94\\d{3}(?:9\\d{8}(?:\\d{15}|\\d{11}|\\d{7})|[0-8]\\d{5}(?:\\d{14}|\\d{10})))(?<check>\\d)`,
    22,
    42,
    { kind: 'mod10', even: 3, odd: 1, reverse: true },
    true,
  ],
  [
    'usps',
    `${ROUTE}(?<serial>(?:92\\d{3}9|93\\d{3}[0-8]|95\\d{4})\\d{15}(?:\\d{4})?)(?<check>\\d)`,
    22,
    38,
    { kind: 'mod10', even: 3, odd: 1, reverse: true },
    true,
  ],
  ['usps', `${ROUTE}(?<serial>91\\d{19})(?<check>\\d)`, 22, 34, evens3, true],
  ['fedex', '96\\d{2}\\d{5}\\d{10}\\d(?<serial>\\d{13})(?<check>\\d)', 34, 34, fedex14, true],
  ['fedex', '96\\d{5}(?<serial>\\d{14})(?<check>\\d)', 22, 22, odds3, true],
  ['fedex', '[0-8]\\d{14}\\d{5}(?<serial>\\d{13})(?<check>\\d)', 34, 34, fedex14, true],
  ['fedex', '3\\d{15}(?<serial>\\d{11})(?<check>\\d)\\d{4}', 32, 32, fedex12, true],
  ['s10', '[A-Z]{2}(?<serial>\\d{8})(?<check>\\d)(?<country>[A-Z]{2})', 13, 13, { kind: 's10' }, true],
  ['amazon', 'TB[ACM]\\d{12}', 15, 15, none, true],
  ['gofo', 'GFUS\\d{14}', 18, 18, none, true],
  ['landmark', 'LTN\\d{8}N1', 13, 13, none, true],
  ['lasership', '1LS7[12]\\d{10}', 15, 15, none, true],
  ['lasership', '1LS7[12]\\d{2}01[1-4]\\d{6}-1', 18, 18, none, true],
  ['lasership', '1LSCX[0-9A-Z]{10}', 15, 15, none, true],
  ['lasership', 'L[AIEHNX][1-3]\\d{7}', 10, 10, none, false],
  ['speedee', 'SP\\d{18}', 20, 20, none, true],
  ['yunexpress', 'YT\\d{16}', 18, 18, none, true],
  ['yodel', 'JJ?D\\d{16}', 18, 19, none, true],
  ['dhl', 'J[A-Z]{2,3}\\d{9,10}', 12, 14, none, true],
  ['dhl', '(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=[A-Z]{0,20}\\d)[0-9A-Z]{10,39}', 12, 41, none, false],
  ['dhl', '00340434\\d{12}', 20, 20, none, true],
  ['canpar', '[CDKLSUXZ]\\d{21}', 22, 22, none, true],
  ['purolator', '[A-Z]{3}\\d{9}', 12, 12, none, false],
  ['ontrac', 'C(?<serial>\\d{13})(?<check>\\d)', 15, 15, odds2, true, '4'],
  ['ontrac', 'D(?<serial>\\d{13})(?<check>\\d)', 15, 15, odds2, true, '5'],
  ['ups', '[AHJKTV](?<serial>\\d{9})(?<check>\\d)', 11, 11, odds2, false],
  ['amazon', '[AFC]\\d{10}', 11, 11, none, false],
  ['dpd', '(?<serial>\\d{27})(?<check>[0-9A-Z])', 28, 28, { kind: 'mod37' }, true],
  ['dpd', '(?<serial>\\d{14})(?<check>[0-9A-Z])', 15, 15, { kind: 'mod37' }, false],
  ['colissimo', '\\d[A-Z]\\d{11}', 13, 13, none, true],
  ['sf_express', 'SF\\d{12,13}', 14, 15, none, true],
  ['cainiao', 'LP\\d{14,16}', 16, 18, none, true],
  ['4px', '4PX\\d{13}CN', 18, 18, none, true],
  ['evri', '[HTC]\\d{2}[A-Z0-9]{6}\\d{7}', 16, 16, none, false],
  ['usps', '(?<serial>\\d{19})(?<check>\\d)', 20, 20, evens3, false],
  ['usps', '(?<serial>\\d{19})(?<check>\\d)', 20, 20, evens3, false, '91'],
  ['fedex', '\\d{2}(?<serial>\\d{15})(?<check>\\d)', 18, 18, evens3, false],
  ['fedex', '(?<serial>\\d{17})(?<check>\\d)', 18, 18, evens3, false],
  ['canada_post', '(?<serial>\\d{15})(?<check>\\d)', 16, 16, evens3, false],
  ['fedex', '(?<serial>\\d{14})(?<check>\\d)', 15, 15, odds3, false],
  ['dhl', '\\d{14}', 14, 14, none, false],
  ['fedex', '(?<serial>\\d{11})(?<check>\\d)', 12, 12, fedex12, false],
  ['purolator', '(?<serial>[0-5]\\d{10})(?<check>\\d)', 12, 12, { kind: 'luhn' }, false],
  ['old_dominion', '(?<serial>(?:77[78]|072|780)\\d{7})(?<check>\\d)', 11, 11, { kind: 'luhn' }, false],
  ['old_dominion', '(?<serial>80\\d{8})(?<check>\\d)', 11, 11, { kind: 'luhn' }, false],
  ['dhl', '(?<serial>\\d{9,10})(?<check>\\d)', 10, 11, { kind: 'mod7' }, false],
  ['gls', '\\d{11,12}', 11, 12, none, false],
];

/** All known formats, those that tell the most first. */
export const TRACKING_FORMATS: readonly TrackingFormat[] = ROWS.map(
  ([carrier, shape, least, most, check, distinct, prefix]) => ({
    carrier,
    shape: new RegExp(`^${shape}$`),
    lengths: [least, most],
    check,
    distinct,
    ...(prefix === undefined ? {} : { prefix }),
  }),
);
