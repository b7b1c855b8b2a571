// Short forms that are words of their own (set, out, ago, mag) are left out.
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio janeiro',
  'february feb februar février fevrier févr febrero febbraio fevereiro fev',
  'march mar märz maerz mrz mars marzo março',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto',
  'september sept sep septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre diciembre dicembre dic dezembro',
];

const numberOfName = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Month names and short forms in six languages as one regular-expression alternation, longest first. */
export const MONTH_PATTERN = [...numberOfName.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1–12 for a month's name or short form, else undefined; "may" in small letters is taken for the verb. */
export const monthNumber = (name: string): number | undefined =>
  name === 'may' ? undefined : numberOfName.get(name.toLowerCase());
