const composing = new WeakSet<Document>();

/**
 * Notes while an input method is in the midst of a word in a page: writing then would break both the word and the
 * insertion. Nothing in a page tells afterwards, so this has to watch from before.
 * @returns the way to stop.
 */
export function watchComposing(page: Document): () => void {
  const begin = (): void => void composing.add(page);
  const end = (): void => void composing.delete(page);
  page.addEventListener('compositionstart', begin, true);
  page.addEventListener('compositionend', end, true);
  return () => {
    page.removeEventListener('compositionstart', begin, true);
    page.removeEventListener('compositionend', end, true);
    end();
  };
}

/** Whether a word is being composed there, as far as was watched. */
export const isComposing = (page: Document): boolean => composing.has(page);
