const TENS_EN = ['', 'twenty ', 'thirty '];
const ONES_EN = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS_EN =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const ENGLISH = [
  ...ONES_EN,
  ...TEENS_EN,
  'twentieth',
  ...ONES_EN.map((one) => TENS_EN[1] + one),
  'thirtieth',
  `${TENS_EN[2]}first`,
];

/** Days of the month in words, folded, first to thirty-first; several words for one day are parted by a bar. */
const LISTS: readonly (readonly string[])[] = [
  ENGLISH,
  (
    'ersten,zweiten,dritten,vierten,funften,sechsten,siebten|siebenten,achten,neunten,zehnten,elften,zwolften,dreizehnten,vierzehnten,funfzehnten,' +
    'sechzehnten,siebzehnten,achtzehnten,neunzehnten,zwanzigsten,einundzwanzigsten,zweiundzwanzigsten,dreiundzwanzigsten,vierundzwanzigsten,' +
    'funfundzwanzigsten,sechsundzwanzigsten,siebenundzwanzigsten,achtundzwanzigsten,neunundzwanzigsten,dreißigsten|dreissigsten,' +
    'einunddreißigsten|einunddreissigsten'
  ).split(','),
  (
    'premier,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit,dix neuf,vingt,' +
    'vingt et un,vingt deux,vingt trois,vingt quatre,vingt cinq,vingt six,vingt sept,vingt huit,vingt neuf,trente,trente et un'
  ).split(','),
  (
    'uno|primero,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciseis,diecisiete,dieciocho,diecinueve,veinte,' +
    'veintiuno,veintidos,veintitres,veinticuatro,veinticinco,veintiseis,veintisiete,veintiocho,veintinueve,treinta,treinta y uno'
  ).split(','),
  (
    'primo,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove,' +
    'venti,ventuno,ventidue,ventitre,ventiquattro,venticinque,ventisei,ventisette,ventotto,ventinove,trenta,trentuno'
  ).split(','),
  (
    'primeiro,dois,tres,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze|quatorze,quinze,dezesseis|dezasseis,dezessete|dezassete,' +
    'dezoito,dezenove|dezanove,vinte,vinte e um,vinte e dois,vinte e tres,vinte e quatro,vinte e cinco,vinte e seis,vinte e sete,vinte e oito,' +
    'vinte e nove,trinta,trinta e um'
  ).split(','),
];

// English writes dates in ordinals; only the long cardinals are said beside a month and mean nothing else there.
const LONG_CARDINALS = 'one two three four five six seven eight nine'
  .split(' ')
  .map((one, index) => [`twenty ${one}`, 21 + index] as const);
// "der vierte Juli" and "vierter Juli" beside "am vierten Juli".
const GERMAN_NOMINATIVES = (LISTS[1] ?? []).flatMap((words, index) =>
  words
    .split('|')
    .flatMap((word) => [[word.slice(0, -1), index + 1] as const, [`${word.slice(0, -1)}r`, index + 1] as const]),
);
const NUMBERS = new Map([
  ...GERMAN_NOMINATIVES,
  ...LONG_CARDINALS,
  ['thirty one', 31] as const,
  ...LISTS.flatMap((list) =>
    list.flatMap((words, index) => words.split('|').map((word) => [word, index + 1] as const)),
  ),
]);

/** A day of the month in words, for use in a pattern. */
export const DAY_WORDS = [...NUMBERS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '[\\s-]'))
  .join('|');

/** The day of the month that digits or words say; 0 where they say none. */
export const dayNumberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (NUMBERS.get(text.replaceAll(/[\s-]/g, ' ')) ?? 0);
