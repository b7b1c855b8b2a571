const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'united states|united states of america|usa|u.s.a.|us|estados unidos|vereinigte staaten|états-unis',
  GB: 'united kingdom|uk|great britain|england|scotland|wales|northern ireland|vereinigtes königreich|royaume-uni',
  CA: 'canada|kanada',
  AU: 'australia|australien',
  NZ: 'new zealand|neuseeland',
  IE: 'ireland|irland|irlande',
  DE: 'germany|deutschland|allemagne|alemania',
  AT: 'austria|österreich|autriche',
  CH: 'switzerland|schweiz|suisse|svizzera|suiza',
  FR: 'france|frankreich|francia',
  BE: 'belgium|belgien|belgique|belgië',
  NL: 'netherlands|the netherlands|niederlande|nederland|pays-bas',
  LU: 'luxembourg|luxemburg',
  ES: 'spain|españa|spanien|espagne',
  PT: 'portugal',
  IT: 'italy|italia|italien|italie',
  DK: 'denmark|danmark|dänemark',
  SE: 'sweden|sverige|schweden',
  NO: 'norway|norge|norwegen',
  FI: 'finland|suomi|finnland',
  PL: 'poland|polska|polen',
  CZ: 'czech republic|czechia|česko|tschechien',
  GR: 'greece|griechenland',
  JP: 'japan|日本',
  CN: 'china|中国',
  SG: 'singapore|新加坡',
  HK: 'hong kong',
  IN: 'india',
  BR: 'brazil|brasil',
  MX: 'mexico|méxico',
  ZA: 'south africa',
};

const codeOfName = new Map(
  Object.entries(COUNTRIES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);

/** ISO 3166 code of a country that stands alone as the text, as the last line of an address does; else undefined. */
export const countryNamed = (text: string): string | undefined => codeOfName.get(text.trim().toLowerCase());
