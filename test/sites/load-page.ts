import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PageThread, SiteAdapter } from '../../lib/sites/index.ts';

/** A page as a Document. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A fixture page, named `site/name`. */
export const loadPage = (name: string): Document =>
  parsePage(readFileSync(`${process.cwd()}/test/sites/fixtures/${name}.html`, 'utf8'));

/** The thread a site reads from a page; fails the test where it reads none. */
export function threadOf(site: SiteAdapter, page: Document, url: string): PageThread {
  const outcome = site.readThread(page, url);
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.thread;
}

/** Who wrote what, for short expectations. */
export const voices = ({ messages }: PageThread): readonly string[] =>
  messages.map(({ from, author, text }) => `${from} ${author?.address ?? author?.name ?? '-'}: ${text}`);
