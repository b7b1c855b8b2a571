// Takes text and templates. Gives the language of a text, words with plurals and lists in a language, names of months. Knows nothing of threads or replies.
export { type DetectedLanguage, detectLanguage } from './detect-language.ts';
export { fillSlots, type SlotValue, slotNames } from './fill-slots.ts';
export { joinList } from './join-list.ts';
export { LANGUAGES, type LanguageCode } from './language-code.ts';
export { MONTH_WORDS, monthOf } from './month-names.ts';
export { type PluralForms, pluralForm } from './plural.ts';
export { en, englishReminders, type InterfaceStrings, remedyNames } from './strings/index.ts';
