/** Carriers by the name replies use, with other ways to write it. */
const CARRIERS: Readonly<Record<string, string>> = {
  UPS: 'ups|united parcel service',
  USPS: 'usps|u\\.s\\. postal service|us postal service',
  FedEx: 'fed ?ex|federal express',
  DHL: 'dhl(?: express| ecommerce| paket)?',
  DPD: 'dpd',
  GLS: 'gls',
  Hermes: 'hermes',
  Evri: 'evri',
  'Royal Mail': 'royal mail',
  Parcelforce: 'parcelforce',
  Yodel: 'yodel',
  'Australia Post': 'australia post|auspost|aus post',
  'New Zealand Post': 'nz post|new zealand post',
  'Canada Post': 'canada post|postes canada',
  Purolator: 'purolator',
  Colissimo: 'colissimo',
  Chronopost: 'chronopost',
  'La Poste': 'la poste',
  'Mondial Relay': 'mondial relay',
  'Deutsche Post': 'deutsche post',
  'Swiss Post': 'swiss post|die schweizerische post|post ch',
  'Österreichische Post': 'österreichische post|post at',
  Correos: 'correos',
  SEUR: 'seur',
  MRW: 'mrw',
  CTT: 'ctt(?: expresso)?',
  'Poste Italiane': 'poste italiane',
  BRT: 'brt|bartolini',
  PostNL: 'postnl',
  bpost: 'bpost',
  PostNord: 'postnord',
  InPost: 'inpost',
  'Japan Post': 'japan post',
  Yamato: 'yamato',
  Sagawa: 'sagawa',
  'China Post': 'china post',
  'SF Express': 'sf express',
  YunExpress: 'yun ?express',
  '4PX': '4px',
  Yanwen: 'yanwen',
  Cainiao: 'cainiao',
  'Singapore Post': 'singpost|singapore post',
  OnTrac: 'ontrac',
  LaserShip: 'lasership',
  'Amazon Logistics': 'amazon logistics',
};

const PATTERNS = Object.entries(CARRIERS).map(
  ([name, ways]) => [name, new RegExp(`(?<![a-zà-ÿ0-9])(?:${ways})(?![a-zà-ÿ0-9])`, 'i')] as const,
);

/** The carrier a text names first, under the name replies use; null when it names none. */
export function findCarrier(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  let first: { name: string; start: number; end: number } | null = null;
  for (const [name, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.start)) {
      first = { name, start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}
