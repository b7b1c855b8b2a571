import type { Case } from '../../case/index.ts';
import { cleanText } from './clean-text.ts';

/** How the buyer is greeted. */
export interface Addressee {
  /** Empty where no safe name is known: then the greeting goes without. */
  readonly name: string;
  /** First and last name as on the order, for languages that greet a stranger with both; empty where no name is safe. */
  readonly fullName: string;
  readonly isFormal: boolean;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|monsieur|madame|mme|señor|señora|doña|dona|sr|sra|sr\.ª|signor|signora|sig|dott|dottoressa|prof(?:essor(?:essa)?)?|rev|lady)\b\.?/i;
// A name is letters with the marks names have; anything else (a shop, an address, a joke, markup) is not greeted.
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.ª'’ -]{0,59}$/u;

/** The buyer's name from the order, else from the page's author line; a first name alone unless a title stands before it. */
export function addresseeOf(subject: Case): Addressee {
  const author = subject.thread.messages.findLast((message) => message.from === 'buyer')?.author?.name;
  const name = cleanText(subject.order.record.buyer?.name ?? author);
  if (!NAME.test(name)) return { name: '', fullName: '', isFormal: false };
  if (TITLE.test(name)) return { name, fullName: name, isFormal: true };
  const words = name.split(' ');
  const first = words[0] ?? '';
  const isInitial = first.replace('.', '').length < 2;
  return isInitial || !/\p{Script=Latin}/u.test(first)
    ? { name, fullName: name, isFormal: true }
    : { name: first, fullName: name, isFormal: false };
}
