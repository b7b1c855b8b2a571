/** The languages the product reads and writes, ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'zh', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Whether a code is one of the eight. */
export const isLanguageCode = (code: string): code is LanguageCode => LANGUAGES.some((language) => language === code);
