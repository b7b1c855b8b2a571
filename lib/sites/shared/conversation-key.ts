/** Prefixes that mail programs put before a subject when replying or forwarding, in the languages of the product. */
const PREFIX =
  /^\s*(re|aw|antw|sv|vs|fw|fwd|wg|tr|rv|res|enc|rif|ref|r|i|odp|ynt|回复|答复|转发|返信|転送)\s*(\[\d{1,3}\])?\s*[:：]\s*/i;

/** Subject without reply and forward prefixes, lower case, white space folded. */
export function plainSubject(subject: string): string {
  let rest = subject.slice(0, 1_000);
  for (let round = 0; round < 10 && PREFIX.test(rest); round += 1) rest = rest.replace(PREFIX, '');
  return rest.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** 32-bit FNV-1a of a text in base 36: tells two keys apart, protects nothing. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
