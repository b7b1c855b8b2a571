/** What a field of the settings form takes. */
type SettingsFieldKind = 'text' | 'code' | 'whole' | 'amount' | 'percent' | 'time' | 'yes-no' | 'days' | 'choice';

/** A field of the settings form and where its value stands in the settings. */
export interface SettingsField {
  readonly id: SettingsFieldId;
  /** Path in the settings. */
  readonly path: readonly string[];
  readonly kind: SettingsFieldKind;
  readonly group: 'shop' | 'hours' | 'transit' | 'goodwill' | 'returns';
  readonly choices?: readonly string[];
}

const FIRST = [
  'replace_or_refund',
  'repair_or_replace_first',
  'parts_first',
  'replace_or_credit',
  'refund',
  'any',
] as const;
const PAYS = ['buyer', 'seller'] as const;

const define = <Id extends string>(
  group: SettingsField['group'],
  fields: Readonly<Record<Id, readonly [SettingsFieldKind, (readonly string[])?]>>,
) =>
  (Object.keys(fields) as Id[]).map((id) => ({
    id,
    group,
    kind: fields[id][0],
    ...(fields[id][1] ? { choices: fields[id][1] } : {}),
  }));

const FIELDS = [
  ...define('shop', { currency: ['code'], sellerCountry: ['code'], sellerTimeZone: ['text'] }),
  ...define('hours', {
    workingDays: ['days'],
    officeFrom: ['time'],
    officeTo: ['time'],
    answerWithinHours: ['whole'],
  }),
  ...define('transit', {
    lostAfterDaysNoScan: ['whole'],
    refundBeforeLost: ['yes-no'],
    reshipBeforeLost: ['yes-no'],
    lateShippingRefund: ['choice', ['none', 'premium', 'fee', 'premium_or_fee']],
    carrierTraceBusinessDays: ['whole'],
    cancelBeforeDispatch: ['choice', ['free', 'refuse']],
    cancelAfterDispatch: ['choice', ['refuse', 'return_only', 'intercept_or_return']],
  }),
  ...define('goodwill', {
    goodwillMaxPct: ['percent'],
    goodwillMaxAmount: ['amount'],
    maxPartialRefundPct: ['percent'],
    approvalAboveAmount: ['amount'],
    tokenMax: ['amount'],
    honourWrittenPromises: ['yes-no'],
  }),
  ...define('returns', {
    returnWindowDays: ['whole'],
    changeOfMindReturnPaidBy: ['choice', PAYS],
    faultReturnPaidBy: ['choice', PAYS],
    refundWithoutReturnBelow: ['amount'],
    warrantyMonths: ['whole'],
    defective: ['choice', FIRST],
  }),
];

/** Fields whose value stands deeper than their id says. */
const PATHS: Readonly<Partial<Record<string, readonly string[]>>> = {
  officeFrom: ['officeHours', 'from'],
  officeTo: ['officeHours', 'to'],
};

/** Id of a field: mostly the name of the setting. */
export type SettingsFieldId = (typeof FIELDS)[number]['id'];

/** The settings that decide most cases, in the order of the form. */
export const SETTINGS_FIELDS: readonly SettingsField[] = FIELDS.map((field) => ({
  ...field,
  path: PATHS[field.id] ?? [field.id],
}));
