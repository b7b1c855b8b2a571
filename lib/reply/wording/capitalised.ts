/** The text with a capital at its start, also behind an opening mark. */
export const capitalised = (text: string): string =>
  text.replace(/^([¿¡«“(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
