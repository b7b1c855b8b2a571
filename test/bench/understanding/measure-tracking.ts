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

const keyOf = ({ carrier, number }: TrackingCase): string => `${carrier} ${number.replace(/\s/g, '')}`;

/** Numbers published as wrong for one service and as right for another of the same carrier: these are to be read. */
const rightElsewhere = (cases: readonly TrackingCase[]): ReadonlySet<string> =>
  new Set(cases.filter(({ isValid }) => isValid).map(keyOf));

/** Numbers of parcels told from all other numbers. */
export function measureTracking({ tracking, numberTurns }: Corpus): readonly BenchRow[] {
  const valid = tracking.filter(({ isValid }) => isValid);
  const invalid = tracking.filter(({ isValid }) => !isValid);
  const elsewhere = rightElsewhere(tracking);
  const rejected = invalid.filter(
    (one) => elsewhere.has(keyOf(one)) === trackingIn(sentencesOf(one)[0] ?? '').length > 0,
  );
  const flagged = numberTurns.filter((text) => trackingIn(text).length > 0);
  const read = invalid.filter((one) => elsewhere.has(keyOf(one))).length;
  return [
    atLeast(`tracking found with its carrier in 3 sentences, of ${valid.length}`, valid.filter(isFound).length, {
      unit: '',
      bar: Math.ceil((185 / 192) * valid.length),
      baseline: 'ts-tracking-number 91 of 192',
    }),
    atLeast(`tracking numbers of wrong form or check digit told, of ${invalid.length}`, rejected.length, {
      unit: '',
      bar: invalid.length,
      baseline: `ts-tracking-number 85 of 88; ${read} of them is read: its carrier lists it as right for another service`,
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
