// Takes nothing. Gives the words of the interface, one file per language, with typed keys. Knows nothing of replies.
export { en } from './en.ts';
export type { InterfaceStrings } from './interface-strings.ts';
