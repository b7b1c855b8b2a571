import { atLeast, atMost, type BenchRow } from '../row.ts';
import type { Corpus, TrackingCase } from './corpus.ts';
import { readWords } from './read-words.ts';

interface Tracked {
  readonly number: string;
  readonly carrier: string | null;
}

const trackingIn = (text: string): readonly Tracked[] =>
  readWords(text).facts.flatMap((fact) => (fact.kind === 'tracking' ? [fact.value] : []));

const sentencesOf = ({ name, number }: TrackingCase): readonly string[] => [
  `My ${name} tracking number is ${number} and it has not moved.`,
  `The package ${number} was shipped with ${name} last week.`,
  `${name} says ${number} is in transit.`,
];

function isFound(one: TrackingCase): boolean {
  const wanted = one.number.replace(/\s/g, '').toUpperCase();
  const isRight = ({ number, carrier }: Tracked): boolean =>
    number === wanted && (one.carrier === null ? carrier !== null : carrier === one.carrier);
  return sentencesOf(one).every((sentence) => trackingIn(sentence).some(isRight));
}

/** Numbers that the carriers publish as wrong, unless the same carrier publishes them as right for another service. */
function brokenNumbers(cases: readonly TrackingCase[]): readonly TrackingCase[] {
  const key = ({ carrier, number }: TrackingCase): string => `${carrier} ${number.replace(/\s/g, '')}`;
  const right = new Set(cases.filter(({ isValid }) => isValid).map(key));
  return cases.filter((one) => !one.isValid && !right.has(key(one)));
}

/** Numbers of parcels told from all other numbers. */
export function measureTracking({ tracking, numberTurns }: Corpus): readonly BenchRow[] {
  const valid = tracking.filter(({ isValid }) => isValid);
  const invalid = tracking.filter(({ isValid }) => !isValid);
  const broken = brokenNumbers(tracking);
  const rejected = broken.filter((one) => trackingIn(sentencesOf(one)[0] ?? '').length === 0);
  const flagged = numberTurns.filter((text) => trackingIn(text).length > 0);
  const aside = invalid.length - broken.length;
  return [
    atLeast(`tracking found with its carrier in 3 sentences, of ${valid.length}`, valid.filter(isFound).length, {
      unit: '',
      bar: Math.ceil((185 / 192) * valid.length),
      baseline: 'ts-tracking-number 91 of 192',
    }),
    atLeast(`tracking with a broken check digit rejected, of ${broken.length}`, rejected.length, {
      unit: '',
      bar: broken.length,
      baseline: `ts-tracking-number 85 of 88; ${aside} left out: listed as right by the same carrier for another service`,
    }),
    atMost(
      `ordinary turns with numbers taken for tracking, of ${numberTurns.length}`,
      (100 * flagged.length) / numberTurns.length,
      {
        unit: '%',
        bar: 0.3,
        baseline: 'ts-tracking-number .8 %',
      },
    ),
  ];
}
