import { styleText } from 'node:util';

/** Colours of a terminal; plain text where the output is no terminal or the user wants none. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string): string => text;

/** Ink for a stream: colours only where `isColoured`. */
export function makeInk(isColoured: boolean): Ink {
  if (!isColoured) return { strong: plain, faint: plain, good: plain, warn: plain, bad: plain };
  const styled =
    (...format: Parameters<typeof styleText>[0][]) =>
    (text: string): string =>
      format.reduce((inner, each) => styleText(each, inner, { validateStream: false }), text);
  return {
    strong: styled('bold'),
    faint: styled('dim'),
    good: styled('green'),
    warn: styled('yellow'),
    bad: styled('red'),
  };
}
