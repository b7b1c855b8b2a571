import { GOODS_KINDS } from './goods-kinds.ts';
import type { Kind } from './kind.ts';
import { MONEY_KINDS } from './money-kinds.ts';
import { ORDER_KINDS } from './order-kinds.ts';
import { PARCEL_KINDS } from './parcel-kinds.ts';

/** One case of every kind of dispute. */
export const KINDS: readonly Kind[] = [...PARCEL_KINDS, ...GOODS_KINDS, ...ORDER_KINDS, ...MONEY_KINDS];
