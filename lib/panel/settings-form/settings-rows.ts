/** A column of rows of settings and how its text becomes a value. `list`: several, parted by commas. */
export interface RowColumn {
  readonly key: string;
  readonly kind: 'text' | 'list' | 'codes' | 'whole' | 'amount' | 'yes-no' | 'choice';
  readonly choices?: readonly string[];
}

/** A row as texts; '' is "not set". */
export type SettingsRow = Readonly<Record<string, string>>;

const PAYS = ['buyer', 'seller'];

/** Settings that are rows, with their columns in the order of the form; the first names the row. */
export const ROW_COLUMNS = {
  categories: [
    { key: 'name', kind: 'text' },
    { key: 'words', kind: 'list' },
    { key: 'skuPrefixes', kind: 'list' },
    { key: 'kind', kind: 'choice', choices: ['custom_made', 'digital', 'perishable', 'sealed', 'hazardous'] },
    { key: 'returnable', kind: 'yes-no' },
    { key: 'returnWindowDays', kind: 'whole' },
    { key: 'changeOfMindReturnPaidBy', kind: 'choice', choices: PAYS },
    { key: 'faultReturnPaidBy', kind: 'choice', choices: PAYS },
  ],
  carrierZones: [
    { key: 'carrier', kind: 'text' },
    { key: 'countries', kind: 'codes' },
    { key: 'transitDays', kind: 'whole' },
    { key: 'lostAfterDays', kind: 'whole' },
    { key: 'returnCost', kind: 'amount' },
  ],
} as const satisfies Readonly<Record<string, readonly RowColumn[]>>;

/** Name of a setting that is made of rows. */
export type RowsId = keyof typeof ROW_COLUMNS;

/** Whether a setting is made of rows. */
export const isRowsId = (id: string): id is RowsId => Object.hasOwn(ROW_COLUMNS, id);

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
};

/** Rows out of the form's text; none where it is empty or no rows. */
export function readRows(text: string): readonly SettingsRow[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? (rows as readonly SettingsRow[]) : [];
  } catch {
    return [];
  }
}

/** The form's text for rows; '' where there are none. */
export const writeRows = (rows: readonly SettingsRow[]): string => (rows.length === 0 ? '' : JSON.stringify(rows));

/** The form's text for rows of the settings. */
export function textOfRows(id: RowsId, value: unknown): string {
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
  const columns: readonly RowColumn[] = ROW_COLUMNS[id];
  return writeRows(rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, textOf(row[key])]))));
}

const parted = (text: string): readonly string[] =>
  text
    .split(/[,;\n，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

// What is no number stays text, so that the check names the field.
const numberOf = (text: string): number | string =>
  /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;

function parseCell({ kind }: RowColumn, text: string): unknown {
  switch (kind) {
    case 'whole':
    case 'amount':
      return numberOf(text);
    case 'yes-no':
      return text === 'yes';
    case 'list':
      return parted(text);
    case 'codes':
      return parted(text.toUpperCase());
    case 'text':
    case 'choice':
      return text;
  }
}

/** Rows of the settings out of the form's text; a row with nothing in it is left out. */
export function parseRows(id: RowsId, text: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const columns: readonly RowColumn[] = ROW_COLUMNS[id];
  const rows = readRows(text).map((row) =>
    columns.flatMap((column) => {
      const said = (row[column.key] ?? '').trim();
      return said === '' ? [] : [[column.key, parseCell(column, said)] as const];
    }),
  );
  const filled = rows.filter((row) => row.length > 0).map((row) => Object.fromEntries(row));
  return filled.length === 0 ? undefined : filled;
}

/** What is set in each row, for a list of changes. */
export const filledOf = (text: string): readonly (readonly string[])[] =>
  readRows(text).map((row) => Object.values(row).filter((value) => value !== ''));
