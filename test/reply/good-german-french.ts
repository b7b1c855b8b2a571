/** What a German reply never says, and how it sounds: pressure, vague time, rules, law, reviews, the familiar form. */
const BANNED_GERMAN: readonly RegExp[] = [
  /\bleider\b|bedauerlicherweise|\bbedauern\b/i,
  /\bGeduld\b|gedulden|\bVerständnis\b|Unannehmlichkeit|beruhigen/i,
  /\bzeitnah|in Kürze|demnächst|schnellstmöglich|umgehend|so (?:schnell|bald) wie möglich|\bbald\b/i,
  /Richtlinie|\bAGB\b|Geschäftsbedingung|unsere Regeln/i,
  /Anwalt|Gericht|rechtlich|Haftung|\bGesetz|Rechtspflicht/i,
  /Bewertung|Rezension|\bSterne?n?\b/,
  /Sie müssen|hätten Sie|offensichtlich|selbstverständlich|wie (?:bereits|schon) (?:gesagt|erwähnt|geschrieben)/i,
  /\b(?:du|dir|dich|dein\w*|euch|euer)\b/,
  /garantier|\bjedoch\b|\blediglich\b|eigentlich/i,
  /Betrug|Lüg|Erpress/i,
  /!/,
];

/** What a French reply never says. */
const BANNED_FRENCH: readonly RegExp[] = [
  /malheureusement|hélas|désolée?s?\b/i,
  /patien|compréhension|calme|désagrément|gêne occasionnée/i,
  /bientôt|prochainement|dans les (?:plus brefs|meilleurs) délais|dès que possible|au plus vite|rapidement/i,
  /conditions générales|politique de|notre règlement|selon nos règles/i,
  /avocat|tribunal|juridique|responsabilité|\bla loi\b/i,
  /\bétoiles?\b|évaluation|commentaire/i,
  /vous devez|vous auriez dû|il faut que|évidemment|comme (?:je l'ai |nous l'avons )?(?:dit|indiqué|expliqué)/i,
  /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
  /garanti|toutefois|cependant|(?<!n')en fait(?!\p{L})/iu,
  /fraude|arnaque|mensonge|menteur|chantage/i,
  /!/,
];

/** What tests hold each of the two languages to. */
export const GERMAN_FRENCH = [
  {
    code: 'de',
    banned: BANNED_GERMAN,
    apology: /Entschuldigung|leid(?! tun)\b/g,
    address: /\b(?:Sie|Ihnen|Ihr\w*)\b/,
    day: /\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag, \d{1,2}\. [A-ZÄ][a-zä]+|\bMittwoch, \d{1,2}\. [A-ZÄ][a-zä]+/,
    typography: / [;:?!]|"|'|„(?![^“]*“)|\d\.\d\d [A-Z]{3}/,
  },
  {
    code: 'fr',
    banned: BANNED_FRENCH,
    apology: /excuses|regrette/g,
    address: /\b(?:vous|votre|vos)\b/i,
    day: /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:1er|\d{1,2}) \p{Ll}+/u,
    // Before ; ! ? stands a narrow no-break space, before : and inside « » a no-break space.
    typography: / [;:!?»]|« |(?<![\u202f])[;!?]|(?<=\p{L}):|"|\d\.\d\d [A-Z]{3}/u,
  },
] as const;

/** Longest sentence of a phrase, with every slot counted as five words. */
export const LONGEST_SENTENCE_WORDS = 36;
