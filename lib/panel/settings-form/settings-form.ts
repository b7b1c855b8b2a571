import { parseSettings, SETTING_SUGGESTIONS, type SellerSettings } from '../../settings/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';
import { SETTINGS_FIELDS, type SettingsField, type SettingsFieldId } from './settings-fields.ts';

/** Text of every field; '' is "not set". */
export type SettingsForm = Readonly<Partial<Record<SettingsFieldId, string>>>;

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (settings: unknown, path: readonly string[]): unknown =>
  path.reduce((value, key) => (isJson(value) ? value[key] : undefined), settings);

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(',') : String(value);
};

/** The form that shows these settings. */
export const formOf = (settings: SellerSettings): SettingsForm =>
  Object.fromEntries(SETTINGS_FIELDS.map((field) => [field.id, textOf(valueAt(settings, field.path))]));

const parseField = (field: SettingsField, text: string): unknown => {
  switch (field.kind) {
    case 'whole':
    case 'amount':
    case 'percent':
      // What is no number stays text, so that the check names the field.
      return /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'yes-no':
      return text === 'yes';
    case 'days':
      return text.split(',');
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

/** How many settings the form does not show. */
export const countHidden = (settings: SellerSettings): number => {
  const shown = new Set(SETTINGS_FIELDS.map((field) => field.path[0]));
  return Object.keys(settings).filter((key) => !shown.has(key)).length;
};
