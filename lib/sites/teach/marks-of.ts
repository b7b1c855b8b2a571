import { readableName, wordsOfName } from './readable-name.ts';

/** One thing by which an element can be found again. */
export interface Mark {
  readonly selector: string;
  /** 1 says what the element is for · 2 a name somebody gave · 3 a label, in one language · 4 a kind of element · 5 computed · 6 says nothing. */
  readonly rank: number;
  /** The attribute it stands in; `tag` for the element's own name. Marks of one attribute are lost together. */
  readonly source: string;
  /** Words of the mark, lower case. */
  readonly words: readonly string[];
}

/** What changes while a page is used: no mark of anything. */
const PASSING = new Set(
  (
    'active selected current focus focused hover hovered open opened closed expanded collapsed unread read new first last ' +
    'odd even visible hidden loading loaded sticky animated highlighted checked disabled dragging editing edited attachment ' +
    'attachments verified long short show shown fade enter leave'
  ).split(' '),
);
const NAMING = new Set(['role', 'itemprop', 'itemtype', 'name', 'slot', 'part', 'align', 'type', 'id']);
const LABELLING = new Set(['aria-label', 'placeholder', 'data-placeholder', 'title']);
const NOISE =
  /^data-(?:v-|react|radix|state|focus|hover|selected|active|index|reach|headlessui|emotion|styled|gramm|lt-)/;
const LONGEST = 80;

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

const isPassing = (words: readonly string[]): boolean => words.some((word) => PASSING.has(word));

const markOf = (selector: string, rank: number, source: string): Mark => ({
  selector,
  rank,
  source,
  words: wordsOfName(selector.replace(/^\[[\w-]+[~*^]?=/, '')),
});

const classMarks = (element: Element): readonly Mark[] =>
  [...element.classList].slice(0, 30).flatMap((name) => {
    const readable = readableName(name);
    if (isPassing(wordsOfName(name)) || name.length > LONGEST) return [];
    if (readable.kind === 'part') return [markOf(`[class*=${quoted(readable.text)}]`, 2, 'class')];
    return [markOf(`[class~=${quoted(name)}]`, readable.kind === 'whole' ? 2 : 5, 'class')];
  });

const idMarks = (value: string): readonly Mark[] => {
  const readable = readableName(value);
  if (readable.kind === 'whole' && !/\d/.test(value)) return [markOf(`[id=${quoted(value)}]`, 1, 'id')];
  const prefix = /^[a-zA-Z_-]{3,40}/.exec(value)?.[0] ?? '';
  return prefix !== '' && readableName(prefix).kind === 'whole' ? [markOf(`[id^=${quoted(prefix)}]`, 2, 'id')] : [];
};

const attributeMarks = (name: string, value: string): readonly Mark[] => {
  if (name === 'id') return idMarks(value);
  const isWritten = value !== '' && value.length <= LONGEST && !/[\n\r]/.test(value);
  if (LABELLING.has(name)) return isWritten ? [markOf(`[${name}=${quoted(value)}]`, 3, name)] : [];
  const isData = name.startsWith('data-') && !NOISE.test(name) && readableName(name).kind === 'whole';
  if (!isData && !NAMING.has(name)) return [];
  // A number or a code is this element's own; a word is its kind.
  const isKind =
    isWritten && !/[\s\d]/.test(value) && readableName(value).kind === 'whole' && !isPassing(wordsOfName(value));
  return [
    ...(isKind ? [markOf(`[${name}=${quoted(value)}]`, 1, name)] : []),
    ...(isData ? [markOf(`[${name}]`, 2, name)] : []),
  ];
};

const SPEAKING = new Set([
  'article',
  'li',
  'time',
  'section',
  'tr',
  'iframe',
  'textarea',
  'blockquote',
  'dd',
  'header',
]);

const tagMark = (element: Element): Mark => {
  const tag = element.tagName.toLowerCase();
  return markOf(tag, tag.includes('-') ? 2 : SPEAKING.has(tag) ? 4 : 6, 'tag');
};

/** Everything by which an element can be found again, best first. Values that hold a line break or are long are none. */
export function marksOf(element: Element): readonly Mark[] {
  const own = element
    .getAttributeNames()
    .flatMap((name) => (name === 'class' ? [] : attributeMarks(name, element.getAttribute(name) ?? '')));
  return [...own, ...classMarks(element), tagMark(element)].toSorted((a, b) => a.rank - b.rank);
}
