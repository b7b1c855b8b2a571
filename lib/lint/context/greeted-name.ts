import type { LintContext } from '../finding.ts';
import { buyerText } from './case-facts.ts';

const GREETING =
  /^\s{0,6}(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|cher|chère|hola|estimad[oa]|buenos días|buongiorno|gentile|salve|ciao|olá|bom dia|boa tarde|prezad[oa])[ ,]+((?:(?:mr|mrs|ms|miss|mx|dr|herr|frau|m|mme|mlle|sr|sra|sig|sig\.ra|dott)\.?\s)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})\s?[,.!:–\n]/iu;
const NOBODY =
  /^(?:there|all|team|sir|madam|customer|buyer|friend|everyone|folks|again|sir or madam|sirs|valued|damen|herren|kunde|kundin|client|cliente|thank|thanks|i|we|your|the|it|this)\b/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|herr|frau|m|mme|mlle|sr|sra|sig|dott)\.?\s/i;
const MALE = /^(?:mr|herr|m|sr|sig)\b/i;
const FEMALE = /^(?:mrs|ms|miss|frau|mme|mlle|sra)\b/i;
const NICKNAME_LETTERS = 3;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The name a draft greets; null where it greets nobody by name. */
export function greetedName(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  const match = GREETING.exec(text.slice(0, 120));
  const name = match?.[1];
  // The greeting is matched in any case, so the capital of the name is checked here.
  if (!match || !name || NOBODY.test(name) || !/^\p{Lu}/u.test(name.replace(TITLE, ''))) return null;
  const start = match.index + match[0].indexOf(name, match[0].search(/[ ,]/));
  return { name, start, end: start + name.length };
}

function isOtherTitle(greeted: string, name: string): boolean {
  return (MALE.test(greeted) && FEMALE.test(name)) || (FEMALE.test(greeted) && MALE.test(name));
}

/** Whether a greeted name fits what is known of the buyer: the order's name, the author's, or one signed in a message. */
export function isNameOfBuyer(greeted: string, context: LintContext): boolean {
  const name = context.case?.order.record.buyer?.name ?? '';
  if (isOtherTitle(greeted, name)) return false;
  const authors = (context.case?.thread.messages ?? [])
    .filter((message) => message.from === 'buyer')
    .map((message) => message.author?.name ?? '');
  const gift = context.case?.order.record.gift;
  const known = fold([name, ...authors, gift?.payer ?? '', gift?.recipient ?? ''].join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const signed = buyerText(context);
  return fold(greeted.replace(TITLE, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .some(
      (part) =>
        known.some(
          (word) =>
            word === part ||
            (part.length > NICKNAME_LETTERS &&
              word.startsWith(part.slice(0, NICKNAME_LETTERS)) &&
              word.length > NICKNAME_LETTERS),
        ) || new RegExp(`(?<![\\p{L}])${part}(?![\\p{L}])`, 'u').test(fold(signed)),
    );
}
