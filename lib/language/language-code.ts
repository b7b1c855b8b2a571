/** The languages the product reads and writes, ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'zh', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
