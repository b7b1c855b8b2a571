const COMPOUND =
  /(?:[a-z][a-z0-9-]*)?(?:\[[a-z][a-z0-9_-]*(?:[~*^]?="(?:[^"\\]|\\["\\])*")?\]|:nth-of-type\(\d{1,3}\)|:checked)*/y;
const COMBINATOR = / (?:> )?/y;
const LONGEST = 400;

/**
 * Whether a text is a selector of the kind that teaching makes: names, attributes, places and descent. What could be
 * slow, or match by anything else, is none.
 */
export function isTaughtSelector(text: string): boolean {
  if (text.length > LONGEST) return false;
  let at = 0;
  for (;;) {
    COMPOUND.lastIndex = at;
    const compound = COMPOUND.exec(text)?.[0] ?? '';
    if (compound === '') return false;
    at += compound.length;
    if (at === text.length) return true;
    COMBINATOR.lastIndex = at;
    const combinator = COMBINATOR.exec(text)?.[0];
    if (!combinator) return false;
    at += combinator.length;
  }
}
