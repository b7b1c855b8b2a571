import type { en } from './en.ts';

/** Keys and shapes of English with any words: functions keep their arguments, lists their length. */
type Translated<Shape> = Shape extends string
  ? string
  : Shape extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Shape]: Translated<Shape[Key]> };

/** Everything a person reads in panel and settings, in one language. */
export type InterfaceStrings = Translated<typeof en>;
