import { type InterfaceStrings, remedyNames } from '../../lib/language/index.ts';

/** Name of a value that a setting can have; the value itself where it has no name (delivery terms). */
export const choiceName = (choice: string, { choices }: InterfaceStrings['options']): string =>
  Object.entries({ ...remedyNames, ...choices }).find(([id]) => id === choice)?.[1] ?? choice;
