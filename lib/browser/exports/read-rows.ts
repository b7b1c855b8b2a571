import { type CutRows, cutRows } from './cut-rows.ts';

/** How a file's bytes are rows. */
export interface FileForm {
  readonly encoding: string;
  readonly delimiter: string;
}

/** A block of rows, and how far into the file it reaches, from 0 to 1. */
export interface RowBlock extends CutRows {
  readonly share: number;
}

/** Small enough that cutting and reading one block never holds up the page for long. */
const BLOCK_BYTES = 48 * 1024;

/** Reads a file block by block; the whole of it is never in memory. */
export async function* readRows(file: Blob, { encoding, delimiter }: FileForm): AsyncGenerator<RowBlock> {
  const decoder = new TextDecoder(encoding);
  const cut = cutRows(delimiter);
  for (let at = 0; at < file.size; at += BLOCK_BYTES) {
    const end = Math.min(file.size, at + BLOCK_BYTES);
    const bytes = await file.slice(at, end).arrayBuffer();
    const isEnd = end === file.size;
    yield { ...cut(decoder.decode(bytes, { stream: !isEnd }), isEnd), share: end / file.size };
  }
}
