/** ISO 3166 alpha-2 codes that end an S10 number. Source: ISO 3166-1, UPU members. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CY CZ ' +
    'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ ' +
    'OM PA PE PF PG PH PK PL PN PS PT PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ ' +
    'UA UG US UY UZ VA VC VE VG VN VU WF WS YE ZA ZM ZW'
  ).split(' '),
);
const POSTS: Readonly<Record<string, string>> = {
  US: 'usps',
  GB: 'royal_mail',
  DE: 'deutsche_post',
  FR: 'la_poste',
  CN: 'china_post',
  AU: 'australia_post',
  CA: 'canada_post',
  JP: 'japan_post',
  HK: 'hongkong_post',
  SG: 'singapore_post',
  ES: 'correos',
  IT: 'poste_italiane',
  PT: 'ctt',
  NL: 'postnl',
  BE: 'bpost',
  CH: 'swiss_post',
  AT: 'austrian_post',
  SE: 'postnord',
  IE: 'an_post',
  PL: 'poczta_polska',
  IN: 'india_post',
  KR: 'korea_post',
  BR: 'correios',
  NZ: 'nz_post',
};

/** The post of a country, `post_xx` where it has no short name here; null for a code that is no country. */
export const postOf = (country: string): string | null =>
  COUNTRIES.has(country) ? (POSTS[country] ?? `post_${country.toLowerCase()}`) : null;
