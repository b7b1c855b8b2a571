/** A pattern of words and the word id it stands for, such as `event.wedding`. */
export type NamedWords = readonly [RegExp, string];

/**
 * Words of a thread in one language that decide which lines a reply has. Patterns run over text in lower case, in linear
 * time; letters beyond ASCII are no word letters to `\b`, so a pattern that ends in one takes `(?!\p{L})` and the `u` flag.
 */
export interface ThreadWords {
  /** By which buyers name the day they need a thing for, to the id of the event. What holds another stem stands first. */
  readonly events: readonly NamedWords[];
  /** Somebody was hurt. */
  readonly injury: RegExp;
  /** Nobody was hurt: said of people, taken out before `injury` is looked for. */
  readonly unhurt: RegExp;
  /** Who was hurt, to the id of the person. */
  readonly hurt: readonly NamedWords[];
  /** The goods are something to eat or drink. */
  readonly food: RegExp;
  /** The buyer asks for an invoice. */
  readonly invoice: RegExp;
  /** The buyer calls a bank’s case taken back. */
  readonly withdrawn: RegExp;
  /** A sentence speaks of what would be done, not of what is done. */
  readonly conditional: RegExp;
  /** Storage charges, at the end of what stands before a sum. */
  readonly storage: RegExp;
  /** The shop has asked before to leave out insults. */
  readonly boundary: RegExp;
  /** The shop has asked before for a proof. */
  readonly asksProof: RegExp;
}
