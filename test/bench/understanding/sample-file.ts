import { readFileSync, writeFileSync } from 'node:fs';
import type { Corpus } from './corpus.ts';

const FILE = new URL('fixtures/sample.json', import.meta.url);

/** The part of the open data that stands in the repository, so that every metric can be seen without the rest. */
export const readSample = (): Corpus => JSON.parse(readFileSync(FILE, 'utf8')) as Corpus;

/** Writes it, an item a line. */
export function writeSample(corpus: Corpus): void {
  const parts = Object.entries(corpus).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(FILE, `{\n${parts.join(',\n')}\n}\n`);
}
