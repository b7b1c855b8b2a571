const WITHOUT_SPACES: readonly string[] = ['zh', 'ja', 'th'];

/** How long a text is, in what its language counts: words, or characters where words are not set apart. */
export function countWords(
  text: string,
  language: string,
): { readonly count: number; readonly unit: 'words' | 'characters' } {
  if (WITHOUT_SPACES.includes(language)) return { count: [...text.replace(/\s+/g, '')].length, unit: 'characters' };
  return { count: text.split(/\s+/).filter(Boolean).length, unit: 'words' };
}
