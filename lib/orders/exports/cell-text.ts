const NOTHING = /^(?:|-+|–|—|n\/?a|null|none|undefined)$/i;
/** How spreadsheets are kept from reading a number or a formula: ="00123" and '00123. */
const GUARDED = /^="(.*)"$/s;
const QUOTED = /^'(?=[=+\-@\d])/;
const LONGEST = 2_000;

/** A cell's text, '' where it says that there is none. A formula stays the text it is: nothing here reckons with it. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').slice(0, LONGEST).trim();
  const bare = (GUARDED.exec(text)?.[1] ?? text.replace(QUOTED, '')).trim();
  return NOTHING.test(bare) ? '' : bare;
}
