import type { FoldedText } from './fold-text.ts';

const WORDS = new Set(
  (
    "not no never don't dont doesn't doesnt didn't didnt won't wont can't cant cannot isn't isnt wasn't wasnt aren't arent " +
    "without nor neither haven't havent hasn't hasnt wouldn't wouldnt shouldn't shouldnt couldn't couldnt ain't " +
    'nicht kein keine keinen keinem keiner keines nie niemals ohne weder ' +
    'ne pas jamais sans aucun aucune ni rien ' +
    'no nunca jamas sin ningun ninguna ninguno tampoco ' +
    'non mai senza nessun nessuna nessuno ne ' +
    'nao nunca jamais sem nenhum nenhuma nem'
  ).split(' '),
);
const FRENCH = /^n'/;
const CLAUSE_BREAK = /[.!?;:,\n。！？；，、]/;
// 不然, 不过, 不仅, 不但, 不管, 不如: words of their own that negate nothing.
const WIDE_BEFORE = /(?:不(?![然过仅但管如])|[没沒无無未别別非])[\u3400-\u9fff]{0,3}$/;
const WIDE_AFTER = /^[\u3040-\u30ff]{0,4}(ない|ません|なかった|ずに)/;
const REACH = 4;

/**
 * Whether the words at `start`–`end` of the folded text stand under a negation of their own clause: a negating word at
 * most four words before them, or the Chinese and Japanese forms beside them. French and German negations that follow
 * ("ce n'est pas …") are covered by their first half.
 */
export function isNegated(text: FoldedText, start: number, end: number): boolean {
  const before = text.folded.slice(Math.max(0, start - 60), start);
  if (WIDE_BEFORE.test(before) || WIDE_AFTER.test(text.folded.slice(end, end + 12))) return true;
  const words: string[] = [];
  let word = '';
  for (let index = before.length - 1; index >= -1 && words.length < REACH; index -= 1) {
    const character = index >= 0 ? before.charAt(index) : ' ';
    if (CLAUSE_BREAK.test(character)) {
      if (word !== '') words.push(word);
      break;
    }
    if (character === ' ') {
      if (word !== '') words.push(word);
      word = '';
    } else word = character + word;
  }
  return words.some((candidate) => WORDS.has(candidate) || FRENCH.test(candidate));
}
