import { joinList } from './join-list.ts';
import { type PluralForms, pluralForm } from './plural.ts';

/** What a slot can hold: text, a number (also chooses plural forms), or a list joined in the language. */
export type SlotValue = string | number | readonly string[];

const FORM = /^(=\d{1,6}|zero|one|two|few|many|other)\s+(.*)$/s;

/** Cuts at a separator, but not inside a nested slot. */
function topLevelParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === '|' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function closingBrace(template: string, open: number): number {
  let depth = 0;
  for (let index = open; index < template.length; index += 1) {
    if (template.charAt(index) === '{') depth += 1;
    else if (template.charAt(index) === '}') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

function fillOne(slot: string, values: Readonly<Record<string, SlotValue>>, locale: string): string | null {
  const [name = '', ...choices] = topLevelParts(slot);
  const value = values[name.trim()];
  if (value === undefined) return null;
  if (choices.length === 0) return typeof value === 'object' ? joinList(value, locale) : String(value);
  const forms: Record<string, string> = {};
  for (const choice of choices) {
    const match = FORM.exec(choice.trim());
    if (match !== null) forms[match[1] ?? ''] = match[2] ?? '';
  }
  const count = typeof value === 'number' ? value : Number(value);
  const form = forms[`=${count}`] ?? pluralForm(count, { other: '', ...forms } as PluralForms, locale);
  return fillSlots(form.replaceAll('#', String(count)), values, locale);
}

/**
 * Fills `{name}` slots of a template. `{count|one # day|other # days}` chooses by the plural rules of the locale (`=0`
 * and the like match exactly; `#` is the number); lists are joined in the language. A slot without a value stays as it
 * is, so that what is missing can be seen.
 */
export function fillSlots(template: string, values: Readonly<Record<string, SlotValue>>, locale: string): string {
  let result = '';
  let index = 0;
  while (index < template.length) {
    const open = template.indexOf('{', index);
    const close = open < 0 ? -1 : closingBrace(template, open);
    if (open < 0 || close < 0) return result + template.slice(index);
    const filled = fillOne(template.slice(open + 1, close), values, locale);
    result += template.slice(index, open) + (filled ?? template.slice(open, close + 1));
    index = close + 1;
  }
  return result;
}

/** The names of the slots of a template, in their order. */
export const slotNames = (template: string): readonly string[] =>
  [...template.matchAll(/\{\s*([A-Za-z_][\w.]{0,60})\s*[|}]/g)].map((match) => match[1] ?? '');
