import { type Attribution, type AttributionMatch, type Effort, findAttribution, mailEffort } from './attribution.ts';
import { bannerLines } from './banner.ts';
import { findHeaderBlock, isHeaderLine } from './header-block.ts';
import { isRule, separatorKind } from './separator.ts';

/** A quoted mail inside another, one level of quote marks taken off. */
export interface MailQuote {
  readonly attribution: Attribution | null;
  readonly lines: readonly string[];
  readonly forwarded: boolean;
}

/** A mail cut into what its writer wrote and what it quotes, in the order of the page. */
export interface MailSegments {
  readonly own: readonly string[];
  readonly quotes: readonly MailQuote[];
  /** The quoted lines as they stand, with their introductions. */
  readonly quotedRaw: readonly string[];
}

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line) && !/<<<?\s*$/.test(line);
const unquoted = (line: string): string => line.replace(/^\s{0,3}> ?/, '');
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** A line that a mail program broke off a long quoted line and left without its mark. */
function continuesQuote(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const line = lines[at] ?? '';
  if (isBlank(line) || !isQuoted(before)) return false;
  if (!/^\s{0,3}>/.test(lines[at + 1] ?? '')) return false;
  return before.length >= 60 || (/https?:\/\//.test(before) && !line.trim().includes(' '));
}

/** The run of marked lines from `at`; blank lines between marked lines belong to it. */
function quotedRunEnd(lines: readonly string[], at: number): number {
  let end = at;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isQuoted(line) || continuesQuote(lines, index)) end = index + 1;
    else if (!isBlank(line)) break;
  }
  return end;
}

interface Opening {
  readonly attribution: Attribution | null;
  readonly forwarded: boolean;
  /** First line of what is quoted. */
  readonly bodyAt: number;
}

function headersAfter(lines: readonly string[], from: number): { attribution: Attribution; bodyAt: number } | null {
  for (let index = from; index < Math.min(lines.length, from + 4); index += 1) {
    const block = findHeaderBlock(lines, index);
    if (block !== null) return { attribution: block.attribution, bodyAt: index + block.lines };
    if (!isBlank(lines[index]) && !isRule(lines[index] ?? '')) return null;
  }
  return null;
}

/** As `findHeaderBlock`; a line that only looks like a header costs effort. */
function headerBlockAt(lines: readonly string[], at: number, effort: Effort): AttributionMatch | null {
  if (effort.left <= 0 || !isHeaderLine(lines[at] ?? '')) return null;
  const block = findHeaderBlock(lines, at);
  effort.left -= block === null ? 2 : 1;
  return block;
}

function openingAt(lines: readonly string[], at: number, effort: Effort): Opening | null {
  const line = lines[at] ?? '';
  if (isBlank(line)) return null;
  const separator = separatorKind(line);
  if (separator !== null || isRule(line) || /^\s{0,8}-{3,}.{2,60}-{3,}\s*$/.test(line)) {
    const headers = headersAfter(lines, at + 1);
    if (headers !== null) return { ...headers, forwarded: separator === 'forwarded' };
    if (separator !== null) {
      // A separator can stand above an attribution line; it then belongs to the same quote.
      return { attribution: null, forwarded: separator === 'forwarded', bodyAt: at + 1 };
    }
  }
  const block = headerBlockAt(lines, at, effort);
  if (block !== null) return { attribution: block.attribution, forwarded: false, bodyAt: at + block.lines };
  const found = findAttribution(lines, at, effort);
  return found === null ? null : { attribution: found.attribution, forwarded: false, bodyAt: at + found.lines };
}

/** Cuts a mail (or one level of a quote) into own and quoted lines. */
export function segmentMail(lines: readonly string[], effort: Effort = mailEffort()): MailSegments {
  const own: string[] = [];
  const quotes: MailQuote[] = [];
  let at = bannerLines(lines);
  const quotedRaw: string[] = lines.slice(0, at);
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      const end = quotedRunEnd(lines, at);
      quotes.push({ attribution: null, lines: lines.slice(at, end).map(unquoted), forwarded: false });
      quotedRaw.push(...lines.slice(at, end));
      at = end;
      continue;
    }
    const opening = openingAt(lines, at, effort);
    if (opening === null) {
      own.push(line);
      at += 1;
      continue;
    }
    let body = opening.bodyAt;
    while (body < lines.length && isBlank(lines[body])) body += 1;
    const marked = body < lines.length && isQuoted(lines[body] ?? '');
    const end = marked ? quotedRunEnd(lines, body) : lines.length;
    const inner = lines.slice(body, end);
    quotes.push({
      attribution: opening.attribution,
      lines: marked ? inner.map(unquoted) : inner,
      forwarded: opening.forwarded,
    });
    quotedRaw.push(...lines.slice(at, end));
    at = end;
  }
  return { own, quotes, quotedRaw };
}
