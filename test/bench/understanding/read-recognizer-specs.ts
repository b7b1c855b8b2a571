import type { DayCase, SumCase } from './corpus.ts';
import { textOf } from './read-data-folder.ts';

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName?: string;
    readonly Start?: number;
    readonly End?: number;
    readonly Resolution?: {
      readonly value?: string;
      readonly isoCurrency?: string;
      readonly values?: readonly { readonly value?: string }[];
    };
  }[];
}

const LANGUAGES = { en: 'English', fr: 'French' } as const;
/** The day on which the specs are written where a case names none. */
const USUAL_DAY = '2016-11-07T00:00:00';

const specsOf = (folder: string, name: string): readonly Spec[] =>
  JSON.parse(textOf(folder, `recognizers-text-specs/${name}.json`)) as readonly Spec[];

function placeOf(text: string, result: Spec['Results'][number]): { start: number; end: number } {
  const start = result.Start ?? text.toLowerCase().indexOf(result.Text.toLowerCase());
  return { start, end: (result.End ?? start + result.Text.length - 1) + 1 };
}

/** Sums that are written with a digit; sentences in which there is none belong to it with an empty list. */
export const readSumCases = (folder: string): readonly SumCase[] =>
  Object.entries(LANGUAGES).flatMap(([language, name]) =>
    specsOf(folder, `NumberWithUnit-${name}-CurrencyModel`).map((spec) => ({
      language,
      text: spec.Input,
      sums: spec.Results.filter(({ Text }) => /\d/.test(Text)).map((result) => ({
        ...placeOf(spec.Input, result),
        amount: result.Resolution?.value ? Number(result.Resolution.value) : null,
        currency: result.Resolution?.isoCurrency ?? null,
      })),
    })),
  );

/** Sentences that name nothing but days and moments. */
export const readDayCases = (folder: string): readonly DayCase[] =>
  Object.entries(LANGUAGES).flatMap(([language, name]) =>
    specsOf(folder, `DateTime-${name}-DateTimeModel`)
      .filter(
        ({ Results }) =>
          Results.length > 0 && Results.every(({ TypeName }) => /\.(?:date|datetime)$/.test(TypeName ?? '')),
      )
      .map((spec) => ({
        language,
        text: spec.Input,
        at: `${(spec.Context?.ReferenceDateTime ?? USUAL_DAY).slice(0, 19)}Z`,
        mentions: spec.Results.map((result) => ({
          ...placeOf(spec.Input, result),
          days: (result.Resolution?.values ?? []).map(({ value }) => (value ?? '').slice(0, 10)),
        })),
      })),
  );
