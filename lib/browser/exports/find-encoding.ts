const BLOCK = 1 << 20;
const SAMPLE = 4096;

/** Whether the whole file is text of an encoding, read block by block. */
async function isWhole(file: Blob, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < file.size; at += BLOCK)
      decoder.decode(await file.slice(at, at + BLOCK).arrayBuffer(), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Zero bytes stand at every second place where UTF-16 writes plain letters. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < bytes.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The encoding of a text file, by its mark or by what its bytes can be; at last windows-1252, which any bytes are. */
export async function findEncoding(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const wide = wideEncodingOf(bytes);
  if (wide) return wide;
  if (await isWhole(file, 'utf-8')) return 'utf-8';
  const high = bytes.filter((byte) => byte >= 0x80).length;
  // Chinese text is mostly such bytes; German and French text has one here and there.
  return high * 5 > bytes.length && (await isWhole(file, 'gb18030')) ? 'gb18030' : 'windows-1252';
}
