import { ENGLISH_PHRASES } from './phrases/english.ts';
import type { PhraseBook } from './phrases/phrase.ts';
import { english } from './wording/en.ts';
import type { Wording } from './wording/wording.ts';

/** A language replies can be written in: its phrases and how it words dates, sums and lists. */
export interface ReplyLanguage {
  readonly phrases: PhraseBook;
  readonly wording: Wording;
}

/** Every reply language by ISO 639-1 code. Adding one is a folder of phrases, a wording file, and a line here. */
export const REPLY_LANGUAGES: Readonly<Record<string, ReplyLanguage>> = {
  en: { phrases: ENGLISH_PHRASES, wording: english },
};

/** Written in where the buyer's language has no phrases. */
export const FALLBACK_LANGUAGE = 'en';

/** Language the agent reads what a reply says in, beside the buyer's own. */
export const AGENT_LANGUAGE = 'en';
