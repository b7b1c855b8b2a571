import { CHINESE_PHRASES } from './phrases/chinese.ts';
import { ENGLISH_PHRASES } from './phrases/english.ts';
import { FRENCH_PHRASES } from './phrases/french.ts';
import { GERMAN_PHRASES } from './phrases/german.ts';
import { ITALIAN_PHRASES } from './phrases/italian.ts';
import { JAPANESE_PHRASES } from './phrases/japanese.ts';
import type { PhraseBook } from './phrases/phrase.ts';
import { PORTUGUESE_PHRASES } from './phrases/portuguese.ts';
import { SPANISH_PHRASES } from './phrases/spanish.ts';
import { german } from './wording/de.ts';
import { english } from './wording/en.ts';
import { spanish } from './wording/es.ts';
import { french } from './wording/fr.ts';
import { italian } from './wording/it.ts';
import { japanese } from './wording/ja.ts';
import { portuguese } from './wording/pt.ts';
import type { Wording } from './wording/wording.ts';
import { chinese } from './wording/zh.ts';

/** A language replies can be written in: its phrases and how it words dates, sums and lists. */
export interface ReplyLanguage {
  readonly phrases: PhraseBook;
  readonly wording: Wording;
}

/** Every reply language by ISO 639-1 code. Adding one is a folder of phrases, a wording file, and a line here. */
export const REPLY_LANGUAGES: Readonly<Record<string, ReplyLanguage>> = {
  en: { phrases: ENGLISH_PHRASES, wording: english },
  es: { phrases: SPANISH_PHRASES, wording: spanish },
  it: { phrases: ITALIAN_PHRASES, wording: italian },
  pt: { phrases: PORTUGUESE_PHRASES, wording: portuguese },
  de: { phrases: GERMAN_PHRASES, wording: german },
  fr: { phrases: FRENCH_PHRASES, wording: french },
  ja: { phrases: JAPANESE_PHRASES, wording: japanese },
  zh: { phrases: CHINESE_PHRASES, wording: chinese },
};

/** Written in where the buyer's language has no phrases. */
export const FALLBACK_LANGUAGE = 'en';

/** Language the agent reads what a reply says in, beside the buyer's own. */
export const AGENT_LANGUAGE = 'en';
