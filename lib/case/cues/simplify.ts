import pairs from './simplified.json' with { type: 'json' };

const SIMPLIFIED = new Map([...pairs.traditional].map((sign, place) => [sign, pairs.simplified[place] ?? sign]));

/** A Chinese character as it is written in simplified script, in which the phrases stand; any other as it is. Source: Unihan. */
export const simplify = (sign: string): string => SIMPLIFIED.get(sign) ?? sign;
