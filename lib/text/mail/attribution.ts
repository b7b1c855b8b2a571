import { foldText } from '../fold-text.ts';
import { OPENERS, SPEAKS_TO_READER, WEEKDAY_START, WROTE } from './attribution-words.ts';

/** Who wrote a quoted mail and when, in the words of the line that introduces it. */
export interface Attribution {
  readonly name?: string;
  readonly address?: string;
  readonly atText?: string;
}

/**
 * How many more lines that look like the start of a quoted mail are tried: no honest mail has hundreds, and each costs a
 * look at the lines below it.
 */
export interface Effort {
  left: number;
}

/** The effort one mail is worth. */
export const mailEffort = (): Effort => ({ left: 480 });

/** An attribution found, and how many lines it takes. */
export interface AttributionMatch {
  readonly attribution: Attribution;
  readonly lines: number;
}

const MAX_LINES = 6;
const MAX_LENGTH = 400;
/** The words that end an attribution stand within so many characters of its end. */
const TAIL = 48;
const literal = (word: string): string => word.replaceAll(/[()/]/g, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const WROTE_ANY = new RegExp(
  `(?:^|[\\s,"'）)>]|\\d)(${longestFirst(WROTE)})(?=[\\s:：,"<-]|$)|(${'写道|寫道|のメール|書きました'})`,
);
const WROTE_LAST = new RegExp(`(?:${longestFirst(WROTE)})\\s{0,3}[:：]?\\s{0,3}-{0,9}$`);
const OPENER = new RegExp(`^(?:${longestFirst(OPENERS)})(?=[\\s\\d])`);
const ADDRESS = /[^\s<>()[\]"'，,:;]{1,64}@[a-z0-9][a-z0-9.-]{0,120}/i;
const TIME =
  /(?:\b|[T年月日])\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:gmt|utc)?\s?[+-]\d{2}:?\d{2}\b|\s?\b(?:gmt|utc|z|e[sd]t|c[sde]s?t|m[sd]t|p[sd]t|bst|mez|mesz)\b)?(?:\s?\((?:gmt|utc)?[+-]\d{1,2}:?\d{0,2}\))?/gi;
const ONE_TIME = new RegExp(TIME.source, 'i');
const YEAR = /\b(?:19|20)\d{2}\b|(?:19|20)\d{2}年/;

const bare = (line: string): string => line.replace(/^[\s>*]{1,20}/, '').trim();
const isQuotedLine = (line: string | undefined): boolean => line !== undefined && /^\s{0,3}>/.test(line);

function nextFilled(lines: readonly string[], from: number): string | undefined {
  for (let index = from; index < Math.min(lines.length, from + 4); index += 1) {
    const line = lines[index];
    if (line !== undefined && line.trim() !== '') return line;
  }
  return undefined;
}

/** Cheap first look: most lines of a mail end here. */
function mayBegin(folded: string): boolean {
  if (folded.length > MAX_LENGTH || folded.length < 4) return false;
  if (!/[\d@<]/.test(folded) && !WROTE_ANY.test(folded) && !OPENER.test(folded)) return false;
  return (
    /^[-\d]/.test(folded) ||
    OPENER.test(folded) ||
    WEEKDAY_START.test(folded) ||
    WROTE_ANY.test(folded) ||
    folded.includes('@') ||
    (YEAR.test(folded) && ONE_TIME.test(folded))
  );
}

const beginsLikeDate = (folded: string): boolean =>
  OPENER.test(folded) || /^\d{1,4}[-./年:\s]/.test(folded) || WEEKDAY_START.test(folded);

interface Candidate {
  readonly text: string;
  readonly folded: string;
  /** First line after it that is not blank. */
  readonly following: string | undefined;
}

/** In any language: who with an address and when, a colon, and quoted lines below (or year and clock time both). */
function isByForm(text: string, following: string | undefined): boolean {
  // "My account: a@b.test" is a list that somebody wrote.
  if (text.length > 220 || !ONE_TIME.test(text) || /\p{L}\s?[:：]\s\S/u.test(text)) return false;
  if (isQuotedLine(following)) return ADDRESS.test(text);
  return YEAR.test(text) && /<[^<>\s]{1,64}@[^<>\s]{1,120}>/.test(text);
}

function accepts({ text, folded, following }: Candidate): boolean {
  const wrote = WROTE_ANY.test(folded);
  const last = WROTE_LAST.test(folded.slice(-TAIL));
  const colon = /[:：]\s{0,3}-{0,9}$/.test(folded);
  if (colon && isByForm(text, following)) return true;
  if (!wrote && !last && !(colon || isQuotedLine(following))) return false;
  const dashed = /^-{2,}/.test(text) && /-{2,}$/.test(text);
  const core = folded.replace(/^[-\s]{1,30}/, '').replace(/[-\s]{1,30}$/, '');
  if (dashed && last) return true;
  const hasAddress = ADDRESS.test(text);
  const hasMoment = ONE_TIME.test(text) || YEAR.test(text);
  if (!wrote && !last) return hasAddress && hasMoment && beginsLikeDate(core) && /(?:>|\))\s?[:：]?$/.test(core);
  if (SPEAKS_TO_READER.test(core)) return false;
  if (!last && !colon) return false;
  if (beginsLikeDate(core)) return hasAddress || ONE_TIME.test(text) || isQuotedLine(following);
  if (/写道|寫道|書きました|のメール/.test(core)) return hasMoment || hasAddress || isQuotedLine(following);
  return colon && core.length < 140 && (isQuotedLine(following) || (hasAddress && last));
}

function withoutPart(text: string, part: RegExp): string {
  return text.replace(part, ' ');
}

/** The name and the words of the date, from a line that is known to be an attribution. */
export function readAttribution(text: string): Attribution {
  const line = text.replace(/^[-\s]{1,30}/, '').replace(/[-\s]{1,30}$/, '');
  const address = ADDRESS.exec(line)?.[0];
  const times = [...line.matchAll(TIME)];
  const lastTime = times.at(-1);
  let rest = withoutPart(line, /<[^<>]{0,200}(?:<[^<>]{0,200}>)?[^<>]{0,20}>?/);
  if (address !== undefined) rest = rest.replace(address, ' ');
  const folded = foldText(rest).folded;
  const verb = WROTE_ANY.exec(folded);
  const opener = OPENER.exec(folded.trimStart());
  const body = opener === null ? rest.trimStart() : rest.trimStart().slice(opener[0].length);
  const verbWords = verb?.[1] ?? verb?.[2];
  const dateEnd = dateEndOf(body, lastTime?.[0]);
  const firstDigit = body.search(/\d/);
  const nameFirst = verb !== null && opener === null && !beginsLikeDate(folded.trimStart());
  const atText = tidy(nameFirst ? body.slice(Math.max(0, firstDigit), dateEnd) : body.slice(0, dateEnd), verbWords);
  const name = tidy(
    nameFirst ? body.slice(0, firstDigit < 0 ? undefined : firstDigit) : body.slice(dateEnd),
    verbWords,
  );
  return {
    ...(name !== '' && name.length < 80 ? { name } : {}),
    ...(address === undefined ? {} : { address: address.toLowerCase() }),
    ...(atText !== '' && /\d/.test(atText) ? { atText } : {}),
  };
}

function dateEndOf(body: string, lastTime: string | undefined): number {
  if (lastTime !== undefined) {
    const at = body.lastIndexOf(lastTime);
    const year = YEAR.exec(body.slice(at + lastTime.length, at + lastTime.length + 24));
    // "11:00 AM, November 17, 2021, John" and "14:24 8 tháng 6, 2017": the date follows the time.
    if (at >= 0 && year !== null && !YEAR.test(body.slice(0, at)))
      return at + lastTime.length + year.index + year[0].length;
    if (at >= 0) return at + lastTime.length;
  }
  const digits = [...body.matchAll(/\d{1,4}(?:[日号.]|\b)/g)].at(-1);
  return digits === undefined ? 0 : digits.index + digits[0].length;
}

const EDGES = /^[\s,.:;"'“”„«»()（）|、，：-]+|[\s,:;"'“”„«»()（）|、，：-]+$/g;

function tidy(words: string, verb: string | undefined): string {
  let text = words.replace(EDGES, '');
  if (verb !== undefined) {
    const at = foldText(text).folded.lastIndexOf(verb);
    if (at >= 0) text = `${text.slice(0, at)} ${text.slice(at + verb.length)}`;
  }
  return text
    .replace(EDGES, '')
    .replace(/^(?:uhr|um|at|às|alle|à|from|uživatel|użytkownik|heeft|hat|om|于|於|在)\s+/i, '')
    .replace(/(?:\s+(?:hat|heeft|um|于|於|在)|于|於|在|さん)$/i, '')
    .replace(EDGES, '')
    .replaceAll(/\s+/g, ' ');
}

/** The attribution that begins at a line, at most six lines long; null where none begins. */
export function findAttribution(
  lines: readonly string[],
  at: number,
  effort: Effort = mailEffort(),
): AttributionMatch | null {
  if (effort.left <= 0 || !mayBegin(foldText(bare(lines[at] ?? '')).folded)) return null;
  const match = attributionFrom(lines, at);
  effort.left -= match === null ? 2 : 1;
  return match;
}

function attributionFrom(lines: readonly string[], at: number): AttributionMatch | null {
  let text = '';
  for (let count = 1; count <= MAX_LINES; count += 1) {
    const raw = lines[at + count - 1];
    if (raw === undefined) return null;
    const line = bare(raw);
    // "<name@example.com" broken before its ">" is no quoted line.
    const open = text.lastIndexOf('<') > text.lastIndexOf('>');
    if (count > 1 && ((!open && isQuotedLine(raw) !== isQuotedLine(lines[at])) || startsAnother(line))) return null;
    const piece = open ? raw.trim() : line;
    text = piece === '' ? text : `${text} ${piece}`.trim();
    if (text.length > MAX_LENGTH) return null;
    const normal = foldText(text);
    const candidate: Candidate = {
      text: normal.normal,
      folded: normal.folded,
      following: nextFilled(lines, at + count),
    };
    if (piece !== '' && accepts(candidate)) return { attribution: readAttribution(normal.normal), lines: count };
    if (count === 1 && /[.!?。！？]$/.test(line) && !line.includes('@')) return null;
  }
  return null;
}

function startsAnother(line: string): boolean {
  const folded = foldText(line).folded;
  return (OPENER.test(folded) && /\d/.test(folded)) || /^\d{1,4}[-./年]\d/.test(folded) || /^-{3,}/.test(folded);
}
