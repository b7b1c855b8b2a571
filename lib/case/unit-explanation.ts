import type { CaseReading } from './reading.ts';

/** How often one unit holds another of the same quantity: where claims and specifications part ways. */
const READINGS: Readonly<Record<string, readonly (readonly [unit: RegExp, factor: number])[]>> = {
  byte: [
    [/^(?:gb|go)$/i, 1e9],
    [/^gib$|^(?:gb|go)$/i, 1024 ** 3],
    [/^(?:tb|to)$/i, 1e12],
    [/^tib$|^(?:tb|to)$/i, 1024 ** 4],
    [/^(?:mb|mo)$/i, 1e6],
  ],
  cm: [
    [/^(?:in|inch|inches|″|")$/i, 2.54],
    [/^cm$/i, 1],
    [/^mm$/i, 0.1],
  ],
  mm: [
    [/^(?:in|inch|inches|″|")$/i, 25.4],
    [/^cm$/i, 10],
    [/^mm$/i, 1],
  ],
  g: [
    [/^oz$/i, 28.35],
    [/^g$/i, 1],
    [/^kg$/i, 1000],
    [/^lbs?$/i, 453.6],
  ],
  ml: [
    [/^(?:fl )?oz$/i, 29.57],
    [/^ml$/i, 1],
    [/^l$/i, 1000],
  ],
};
const NUMBER = /(\d{1,9}(?:[.,]\d{1,3})?)\s{0,2}(fl oz|[a-z″"]{1,6})?/gi;
const MOST_NUMBERS = 60;
const TOLERANCE = 0.005;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * TOLERANCE;

/** Two figures of the buyer that are the same quantity counted in two ways, such as 256 GB and 238 GiB. */
export function findUnitExplanation({ order, buyer }: CaseReading): string | null {
  const written = buyer
    .flatMap(({ text }) => [...text.slice(0, 8192).matchAll(NUMBER)])
    .slice(0, MOST_NUMBERS)
    .map((match) => Number((match[1] ?? '').replace(',', '.')));
  for (const { name, value, unit } of order.specs ?? []) {
    const readings = READINGS[unit ?? ''];
    if (typeof value !== 'number' || !readings) continue;
    const same = readings
      .map(([, factor]) => value / factor)
      .filter((figure) => written.some((one) => isClose(one, figure) || one === Math.floor(figure)));
    if (new Set(same.map((figure) => Math.round(figure * 10))).size > 1)
      return `${name}: both figures are the same ${value} ${unit}`;
  }
  return null;
}
