import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readMailbox, readMailFile, type Ticket } from '../../mailbox/index.ts';
import { fail, type Result } from '../../values/index.ts';
import { readPage } from './read-page.ts';
import { readPlainText } from './read-plain-text.ts';
import { readScenario } from './read-scenario.ts';

/** Largest file that is read: a year of a small shop's mail. */
const MAX_BYTES = 512 * 1024 * 1024;

/** The tickets of a file by the ending of its name: one, or one a conversation of a mailbox; a fault where none can be read. */
export async function readFileTickets(path: string): Promise<readonly Result<Ticket, string>[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return [fail(`cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown fault'})`)];
  }
  if (bytes.length > MAX_BYTES) return [fail('is larger than 512 MiB')];
  const id = basename(path, extname(path));
  const text = (): string => new TextDecoder().decode(bytes);
  switch (extname(path).toLowerCase()) {
    case '.json':
      return [readScenario(text(), id)];
    case '.eml':
      return [await readMailFile(bytes, id)];
    case '.mbox':
      return readMailbox(bytes, id);
    case '.html':
    case '.htm':
      return [readPage(text(), id)];
    default:
      return [readPlainText(text(), id)];
  }
}
