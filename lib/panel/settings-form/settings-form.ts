import { parseSettings, SETTING_SUGGESTIONS, type SellerSettings } from '../../settings/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';
import { SETTINGS_FIELDS, type SettingsField, type SettingsFieldId } from './settings-fields.ts';
import { isRowsId, parseRows, textOfRows } from './settings-rows.ts';

/** Text of every field; '' is "not set". */
export type SettingsForm = Readonly<Partial<Record<SettingsFieldId, string>>>;

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (settings: unknown, path: readonly string[]): unknown =>
  path.reduce((value, key) => (isJson(value) ? value[key] : undefined), settings);

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

const isPair = ({ kind }: SettingsField): boolean => kind === 'pair';

/** A list as one text: its lines, its choices with commas, or `5-10`. */
const listText = (field: SettingsField, list: readonly unknown[]): string =>
  list.map(textOf).join(isPair(field) ? '-' : field.kind === 'lines' ? '\n' : ',');

/** The form that shows these settings. */
export const formOf = (settings: SellerSettings): SettingsForm =>
  Object.fromEntries(
    SETTINGS_FIELDS.map((field) => {
      const value = valueAt(settings, field.path);
      if (isRowsId(field.id)) return [field.id, textOfRows(field.id, value)];
      return [field.id, Array.isArray(value) ? listText(field, value) : textOf(value)];
    }),
  );

// What is no number stays text, so that the check names the field.
const numberOf = (text: string): number | string =>
  /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;

const parseField = (field: SettingsField, text: string): unknown => {
  switch (field.kind) {
    case 'whole':
    case 'amount':
    case 'percent':
      return numberOf(text);
    case 'rows':
      return isRowsId(field.id) ? parseRows(field.id, text) : undefined;
    case 'pair':
      return text.split(/\s*[-–]\s*/).map(numberOf);
    case 'yes-no':
      return text === 'yes';
    case 'many':
      return text.split(',');
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'code':
      return text.toUpperCase();
    case 'text':
    case 'time':
    case 'choice':
      return text;
  }
};

function withValue(record: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const { [key]: before, ...others } = record;
  if (rest.length === 0) return value === undefined ? others : { ...others, [key]: value };
  const inner = withValue(isJson(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...others, [key]: inner };
}

/**
 * Settings with the form's values in place of their own; what the form does not show stays as it is.
 *
 * @returns the fields that need another look, where a value cannot be.
 */
export function settingsFromForm(
  form: SettingsForm,
  before: SellerSettings,
): Result<SellerSettings, readonly SettingsFieldId[]> {
  const filled = SETTINGS_FIELDS.reduce<Json>((settings, field) => {
    const text = (form[field.id] ?? '').trim();
    return withValue(settings, field.path, text === '' ? undefined : parseField(field, text));
  }, before as Json);
  const parsed = parseSettings(filled);
  if (parsed.ok) return succeed(parsed.value);
  const paths = parsed.error.map((fault) => fault.path);
  return fail(
    SETTINGS_FIELDS.filter(({ path }) =>
      paths.some((wrong) => wrong === path.join('.') || wrong === path[0] || wrong.startsWith(`${path.join('.')}.`)),
    ).map((field) => field.id),
  );
}

/** Careful usual values for the fields that are still empty. */
export function withSuggestions(form: SettingsForm): SettingsForm {
  const suggested = formOf(Object.fromEntries(SETTING_SUGGESTIONS.map(({ key, value }) => [key, value])));
  const empty = SETTINGS_FIELDS.filter((field) => !form[field.id]);
  return { ...form, ...Object.fromEntries(empty.map((field) => [field.id, suggested[field.id] ?? ''])) };
}

/** Why a usual value is the usual one, by field; '' where none is suggested. */
export const reasonFor = (field: SettingsField): string =>
  SETTING_SUGGESTIONS.find(({ key }) => key === field.path[0])?.reason ?? '';

/** A setting that two sets of settings hold differently, as the form shows it; '' is "not set". */
export interface SettingsChange {
  readonly field: SettingsField;
  readonly before: string;
  readonly after: string;
}

/** What changes from one set of settings to another, in the order of the form. */
export function compareSettings(before: SellerSettings, after: SellerSettings): readonly SettingsChange[] {
  const [old, next] = [formOf(before), formOf(after)];
  return SETTINGS_FIELDS.flatMap((field) => {
    const change = { field, before: old[field.id] ?? '', after: next[field.id] ?? '' };
    return change.before === change.after ? [] : [change];
  });
}
