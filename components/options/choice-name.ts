import { type InterfaceStrings, remedyNames } from '../../lib/language/index.ts';
import { nameOfPlace } from '../ui/name-of-place.ts';

/** Name of a value that a setting can have, a country's for its code; the value itself where it has no name (delivery terms). */
export const choiceName = (choice: string, { choices }: InterfaceStrings['options']): string =>
  Object.entries({ ...remedyNames, ...choices }).find(([id]) => id === choice)?.[1] ?? nameOfPlace(choice);
