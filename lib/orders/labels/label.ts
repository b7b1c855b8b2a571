import type { FoundValue } from '../words/found-value.ts';
import type { OrderTextContext } from '../words/text-context.ts';

/** What stands behind a label, up to the end of its line or cell. */
export interface LabelledValue {
  readonly text: string;
  /** Offset of `text` in the whole text. */
  readonly start: number;
  /** The label as written, in small letters. */
  readonly label: string;
  /** No colon, tab or the like parts label and value: the value must then prove by its form that it is one. */
  readonly loose: boolean;
  /** The lines below, up to an empty line or the next label. */
  readonly below: readonly { readonly text: string; readonly start: number }[];
}

/** Words under which order pages print a fact, and how to read it. */
export interface Label {
  /** In small letters; several languages side by side. */
  readonly words: readonly string[];
  readonly read: (value: LabelledValue, context: OrderTextContext) => readonly FoundValue[];
}
