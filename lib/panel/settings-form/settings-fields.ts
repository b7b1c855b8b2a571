import { HOLIDAY_PLACES } from '../../calendar/index.ts';

/** What a field of the settings form takes. `pair`: two numbers, the lesser first; `many`: any of the choices; `rows`: see `settings-rows.ts`. */
type SettingsFieldKind =
  | 'text'
  | 'code'
  | 'whole'
  | 'amount'
  | 'percent'
  | 'time'
  | 'yes-no'
  | 'choice'
  | 'many'
  | 'pair'
  | 'rows'
  | 'lines';

/** Parts of the form, in its order. */
export const SETTINGS_GROUPS = [
  'shop',
  'hours',
  'transit',
  'cancel',
  'goodwill',
  'limits',
  'returns',
  'goods',
  'ways',
  'customs',
  'disputes',
] as const;

/** A field of the settings form and where its value stands in the settings. */
export interface SettingsField {
  readonly id: SettingsFieldId;
  /** Path in the settings. */
  readonly path: readonly string[];
  readonly kind: SettingsFieldKind;
  readonly group: (typeof SETTINGS_GROUPS)[number];
  /** Decides few cases: folded away until it is asked for. */
  readonly seldom: boolean;
  readonly choices?: readonly string[];
}

const FIRST = ['replace_or_refund', 'repair_or_replace_first', 'parts_first', 'replace_or_credit', 'refund', 'any'];
const PAYS = ['buyer', 'seller'];
const PROOFS = ['photo', 'packaging_photo', 'video', 'serial_number', 'test_report'];
/** What a seller may reserve for managers: gives much away, or ends a case. */
const RESERVABLE = [
  'refund_full_no_return',
  'refund_partial',
  'reship',
  'replacement',
  'return_refund_seller_pays',
  'store_credit',
  'goodwill_credit',
  'customs_cost_full',
  'accept_chargeback',
  'refuse_final',
];
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Definition = readonly [SettingsFieldKind, (readonly string[])?];

const define = <Id extends string>(
  group: SettingsField['group'],
  fields: Readonly<Record<Id, Definition>>,
  seldom = false,
) =>
  (Object.keys(fields) as Id[]).map((id) => ({
    id,
    group,
    seldom,
    kind: fields[id][0],
    ...(fields[id][1] ? { choices: fields[id][1] } : {}),
  }));

const seldom = <Id extends string>(group: SettingsField['group'], fields: Readonly<Record<Id, Definition>>) =>
  define(group, fields, true);

const FIELDS = [
  ...define('shop', { currency: ['code'], sellerCountry: ['code'], sellerTimeZone: ['text'] }),
  ...seldom('shop', { highValueAbove: ['amount'], evidenceKeepDays: ['whole'], notes: ['lines'] }),
  ...define('hours', {
    workingDays: ['many', WEEK],
    publicHolidays: ['choice', ['own_country', ...HOLIDAY_PLACES]],
    officeFrom: ['time'],
    officeTo: ['time'],
    answerWithinHours: ['whole'],
  }),
  ...seldom('hours', { holidays: ['lines'], workedHolidays: ['lines'], promiseBufferDays: ['whole'] }),
  ...define('transit', {
    lostAfterDaysNoScan: ['whole'],
    refundBeforeLost: ['yes-no'],
    reshipBeforeLost: ['yes-no'],
    lateShippingRefund: ['choice', ['none', 'premium', 'fee', 'premium_or_fee']],
    carrierTraceBusinessDays: ['whole'],
  }),
  ...seldom('transit', {
    refundBeforeTraceResult: ['yes-no'],
    signatureRequiredAbove: ['amount'],
    expressReplacement: ['yes-no'],
    silenceMeans: ['choice', ['keep', 'refund']],
    consentWithinDays: ['whole'],
    addressErrorByBuyer: [
      'choice',
      ['intercept_or_return', 'buyer_pays_resend', 'refund_without_shipping', 'buyer_chooses'],
    ],
  }),
  ...define('cancel', {
    cancelBeforeDispatch: ['choice', ['free', 'refuse']],
    cancelAfterDispatch: ['choice', ['refuse', 'return_only', 'intercept_or_return']],
  }),
  ...seldom('cancel', {
    madeToOrderCancelUntil: ['choice', ['never', 'production_start', 'dispatch']],
    interceptFee: ['amount'],
    interceptBuyerSharePct: ['percent'],
    interceptCutoffDays: ['whole'],
    interceptCutoffAt: ['time'],
  }),
  ...define('goodwill', {
    goodwillMaxPct: ['percent'],
    goodwillMaxAmount: ['amount'],
    maxPartialRefundPct: ['percent'],
    approvalAboveAmount: ['amount'],
    tokenMax: ['amount'],
    honourWrittenPromises: ['yes-no'],
  }),
  ...seldom('goodwill', {
    partialRefundBase: ['choice', ['items', 'total']],
    partialRefundBeforeTest: ['yes-no'],
    sharedFaultRefundPct: ['pair'],
    hardshipMax: ['amount'],
    nextOrderCreditMax: ['amount'],
    couponsInComplaints: ['yes-no'],
    afterDeclinedLastOffer: ['choice', ['stop', 'continue']],
    refundVisibleBusinessDays: ['pair'],
    priceAdjustmentDays: ['whole'],
    giftRecipient: ['choice', ['exchange_or_credit', 'none']],
  }),
  ...define('limits', {
    agentLimitAmount: ['amount'],
    agentLimitPct: ['percent'],
    managerLimitAmount: ['amount'],
    managerLimitPct: ['percent'],
    managerRemedies: ['many', RESERVABLE],
  }),
  ...define('returns', {
    returnWindowDays: ['whole'],
    changeOfMindReturnPaidBy: ['choice', PAYS],
    faultReturnPaidBy: ['choice', PAYS],
    refundWithoutReturnBelow: ['amount'],
    warrantyMonths: ['whole'],
    defective: ['choice', FIRST],
  }),
  ...seldom('returns', {
    damaged: ['choice', FIRST],
    wrongItem: ['choice', FIRST],
    missingPart: ['choice', FIRST],
    repairDays: ['whole'],
    partsDays: ['whole'],
    refundOutboundShipping: ['choice', ['none', 'standard', 'all']],
    returnLabelCost: ['amount'],
    returnRefundWithinBusinessDays: ['whole'],
    returnDeductionMaxPct: ['percent'],
    evidenceDamaged: ['many', PROOFS],
    evidenceDefective: ['many', PROOFS],
    evidenceMissing: ['many', PROOFS],
    evidenceWrongItem: ['many', PROOFS],
    customItemBuyerErrorDiscountPct: ['percent'],
    b2bDefectTolerancePct: ['percent'],
    digitalUntil: ['choice', ['never', 'download', 'activation', 'always']],
    digitalDays: ['whole'],
    deviceResetEveryDays: ['whole'],
  }),
  ...define('goods', { categories: ['rows'] }),
  ...define('ways', { carrierZones: ['rows'] }),
  ...define('customs', {
    incoterm: ['choice', ['DDP', 'DAP', 'DPU', 'CIF', 'CIP', 'FOB', 'FCA', 'EXW']],
    dutiesIncludedCover: ['choice', ['duty', 'duty_and_fee', 'all']],
    customsGoodwillMax: ['amount'],
  }),
  ...define('disputes', { chargebackFee: ['amount'], counterFee: ['amount'] }),
  ...seldom('disputes', { claimReviewCount: ['whole'], claimReviewDays: ['whole'] }),
];

/** Fields whose value stands deeper than their id says. */
const PATHS: Readonly<Partial<Record<string, readonly string[]>>> = {
  officeFrom: ['officeHours', 'from'],
  officeTo: ['officeHours', 'to'],
  agentLimitAmount: ['agentLimit', 'amount'],
  agentLimitPct: ['agentLimit', 'pct'],
  managerLimitAmount: ['managerLimit', 'amount'],
  managerLimitPct: ['managerLimit', 'pct'],
  interceptFee: ['intercept', 'fee'],
  interceptBuyerSharePct: ['intercept', 'buyerSharePct'],
  interceptCutoffDays: ['intercept', 'cutoffDaysBeforeEstimate'],
  interceptCutoffAt: ['intercept', 'cutoffAt'],
  evidenceDamaged: ['evidenceRequired', 'damaged'],
  evidenceDefective: ['evidenceRequired', 'defective'],
  evidenceMissing: ['evidenceRequired', 'missing'],
  evidenceWrongItem: ['evidenceRequired', 'wrongItem'],
  digitalUntil: ['digitalRefund', 'until'],
  digitalDays: ['digitalRefund', 'days'],
  claimReviewCount: ['claimReviewAfterRefunds', 'count'],
  claimReviewDays: ['claimReviewAfterRefunds', 'days'],
};

/** Id of a field: mostly the name of the setting. */
export type SettingsFieldId = (typeof FIELDS)[number]['id'];

/** Every setting, in the order of the form. */
export const SETTINGS_FIELDS: readonly SettingsField[] = FIELDS.map((field) => ({
  ...field,
  path: PATHS[field.id] ?? [field.id],
}));
