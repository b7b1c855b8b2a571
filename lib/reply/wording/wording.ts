import type { IsoDay, IsoInstant, IsoMoment, Money, TimeZoneId } from '../../values/index.ts';

/** Whose clocks a reply speaks in, and the year that need not be said. */
export interface WordingContext {
  readonly zone: TimeZoneId;
  /** True: the buyer's own zone; false: the zone has to be named. */
  readonly isBuyerZone: boolean;
  readonly year: string;
  /** Today where buyer and seller have the same day; '' where they differ. */
  readonly today: IsoDay;
}

/** How one language writes sums, moments, numbers and lists. Each gives '' for what it cannot word. */
export interface Wording {
  readonly language: string;
  readonly money: (sum: Money) => string;
  /** A day, or an instant with the clock it is on: `Tuesday 3 March, 6:20 pm your time`. */
  readonly moment: (moment: IsoMoment, context: WordingContext) => string;
  /** The same without naming the clock, where a sentence names it once. */
  readonly local: (moment: IsoMoment, context: WordingContext) => string;
  /** A day with its preposition, `on Tuesday 3 March`, or `today, Tuesday 3 March`. */
  readonly onDay: (moment: IsoMoment, context: WordingContext) => string;
  readonly clock: (instant: IsoInstant, context: WordingContext) => string;
  readonly number: (value: number) => string;
  readonly and: (names: readonly string[]) => string;
  readonly or: (names: readonly string[]) => string;
  /** Closed word list: events, persons, causes, kinds of proof. */
  readonly words: Readonly<Record<string, string>>;
  /** Number before an option of a list. */
  readonly option: (position: number) => string;
  /** A product name as it stands inside a sentence. */
  readonly name: (label: string, thread: string) => string;
  /** What stands between two sentences of a paragraph; a blank where the language does not say otherwise. */
  readonly gap?: string;
  /** How long a text is, in words of English; runs between blanks where the language does not say otherwise. */
  readonly lengthInWords?: (text: string) => number;
  /** A person's name as the language addresses it, with its suffix; as it stands where the language does not say. */
  readonly person?: (name: string) => string;
  /** The last touch to a sentence once its slots are filled, such as blanks between scripts. */
  readonly tidy?: (text: string) => string;
  /** The sentence that follows a greeting with a comma, where the language goes on in small letters there. */
  readonly opening?: (sentence: string) => string;
}
