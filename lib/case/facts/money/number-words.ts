/** A word of a number: what it adds, or what it multiplies. */
export interface NumberWord {
  /** Added; 0 for a word that multiplies. */
  readonly value: number;
  /** 1 for a word that adds, else 100, 1,000 or a million. */
  readonly times: number;
  /** What a hundred may multiply stays below this: "twelve hundred", but no "douze cents" ("twelve cents"). */
  readonly most: number;
}

// Folded, of English, German, French, Spanish, Italian, Portuguese and Dutch. Beside each: what it adds.
const ADDED: readonly (readonly [value: number, words: string])[] = [
  [1, 'one eins ein eine un une uno una um uma een'],
  [2, 'two zwei zwo deux dos due dois duas twee'],
  [3, 'three drei trois tres tre drie'],
  [4, 'four vier quatre cuatro quattro quatro'],
  [5, 'five funf cinq cinco cinque vijf'],
  [6, 'six sechs seis sei zes'],
  [7, 'seven sieben sept siete sette sete zeven'],
  [8, 'eight acht huit ocho otto oito'],
  [9, 'nine neun neuf nueve nove negen'],
  [10, 'ten zehn dix diez dieci dez tien'],
  [11, 'eleven elf onze once undici'],
  [12, 'twelve zwolf douze doce dodici doze twaalf'],
  [13, 'thirteen dreizehn treize trece tredici treze dertien'],
  [14, 'fourteen vierzehn quatorze catorce quattordici catorze veertien'],
  [15, 'fifteen funfzehn quinze quince quindici vijftien'],
  [16, 'sixteen sechzehn seize dieciseis sedici dezesseis dezasseis zestien'],
  [17, 'seventeen siebzehn dix-sept diecisiete diciassette dezessete dezassete zeventien'],
  [18, 'eighteen achtzehn dix-huit dieciocho diciotto dezoito achttien'],
  [19, 'nineteen neunzehn dix-neuf diecinueve diciannove dezenove dezanove negentien'],
  [20, 'twenty zwanzig vingt veinte veinti venti vent vinte twintig'],
  [30, 'thirty dreissig dreißig trente treinta trenta trent trinta dertig'],
  [40, 'forty vierzig quarante cuarenta quaranta quarant quarenta veertig'],
  [50, 'fifty funfzig cinquante cincuenta cinquanta cinquant cinquenta vijftig'],
  [60, 'sixty sechzig soixante sesenta sessanta sessant sessenta zestig'],
  [70, 'seventy siebzig septante soixante-dix setenta settanta settant zeventig'],
  [80, 'eighty achtzig quatre-vingts quatre-vingt huitante ochenta ottanta ottant oitenta tachtig'],
  [90, 'ninety neunzig nonante quatre-vingt-dix noventa novanta novant negentig'],
  [200, 'doscientos doscientas duzentos duzentas'],
  [300, 'trescientos trescientas trezentos trezentas'],
  [400, 'cuatrocientos cuatrocientas quatrocentos quatrocentas'],
  [500, 'quinientos quinientas quinhentos quinhentas'],
  [600, 'seiscientos seiscientas seiscentos seiscentas'],
  [700, 'setecientos setecientas setecentos setecentas'],
  [800, 'ochocientos ochocientas oitocentos oitocentas'],
  [900, 'novecientos novecientas novecentos novecentas'],
];
const MULTIPLIED: readonly (readonly [times: number, most: number, words: string])[] = [
  [100, 100, 'hundred hundert honderd'],
  [100, 10, 'cent cents cento cien ciento cem'],
  [1000, 0, 'thousand tausend mille mil mila duizend'],
  [1e6, 0, 'million millions millionen millon millones milione milioni milhao milhoes miljoen'],
];

const WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...ADDED.flatMap(([value, words]) => words.split(' ').map((word) => [word, { value, times: 1, most: 0 }] as const)),
  ...MULTIPLIED.flatMap(([times, most, words]) =>
    words.split(' ').map((word) => [word, { value: 0, times, most }] as const),
  ),
]);

/** A word of a number, for use in a pattern; longest first, as German, Dutch and Italian write numbers in one word. */
export const WORD_PATTERN = [...WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('-', '[\\s-]'))
  .join('|');

/** What a word that `WORD_PATTERN` matched means. */
export const wordOfNumber = (word: string): NumberWord =>
  WORDS.get(word.replaceAll(/\s/g, '-')) ?? { value: 0, times: 1, most: 0 };
