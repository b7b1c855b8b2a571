import { BUYER_LABELS } from './buyer-labels.ts';
import type { Label } from './label.ts';
import { PARCEL_LABELS } from './parcel-labels.ts';
import { SALE_LABELS } from './sale-labels.ts';
import { SHIPPING_LABELS } from './shipping-labels.ts';

/** Every label that is known; adding one is a line in the file of its group. */
export const LABELS: readonly Label[] = [...SALE_LABELS, ...SHIPPING_LABELS, ...PARCEL_LABELS, ...BUYER_LABELS];
