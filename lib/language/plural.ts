/** The forms of a word by plural category; `other` is used where a category has no form of its own. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules = new Map<string, Intl.PluralRules>();

/** The form for a count in a language; never reads the machine's locale. */
export function pluralForm(count: number, forms: PluralForms, locale: string): string {
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(safeLocale(locale));
    rules.set(locale, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

/** A locale the platform accepts; English where the given one is malformed. */
export const safeLocale = (locale: string): string =>
  /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(locale) ? locale : 'en';
