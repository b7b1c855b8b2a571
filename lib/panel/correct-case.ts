import { type Corrections, type FactPlace, isSamePlace, type Stated } from '../case/index.ts';
import type { Role } from '../thread/index.ts';
import type { CurrencyCode, SignalId } from '../values/index.ts';
import { loadNotes } from './case-notes.ts';
import { findExported } from './exports/find-exported.ts';
import { keep } from './keep-case.ts';
import { openCaseOf, type PanelContext } from './panel-context.ts';

const correct = (context: PanelContext, change: (corrections: Corrections) => Corrections): void =>
  keep(context, (kept) => ({ ...kept, corrections: change(kept.corrections) }));

/** Puts the dispute type right, or takes the correction back (null). */
export const correctDispute = (context: PanelContext, dispute: Corrections['dispute'] | null): void =>
  correct(context, ({ dispute: _before, ...rest }) => (dispute ? { ...rest, dispute } : rest));

/** Puts the fault right, or takes the correction back (null). */
export const correctFault = (context: PanelContext, fault: Corrections['fault'] | null): void =>
  correct(context, ({ fault: _before, ...rest }) => (fault ? { ...rest, fault } : rest));

/** Says who wrote a message. The buyer may be another one then, and so may his notes. */
export function correctRole(context: PanelContext, message: number, role: Role): void {
  correct(context, (corrections) => ({ ...corrections, roles: { ...corrections.roles, [message]: role } }));
  const open = openCaseOf(context);
  if (!open) return;
  void loadNotes(context, open.caseId);
  void findExported(context, open.caseId);
}

/** Says which of the possible currencies the bare signs of this conversation stand for, or takes it back (null). */
export const correctCurrency = (
  context: PanelContext,
  possible: readonly CurrencyCode[],
  chosen: CurrencyCode | null,
): void =>
  correct(context, ({ currencies: before = [], ...rest }) => {
    const others = before.filter((code) => !possible.includes(code));
    const currencies = chosen === null ? others : [...others, chosen];
    return currencies.length > 0 ? { ...rest, currencies } : rest;
  });

/** Says whether day or month comes first in days such as 03/04, or takes it back (null). */
export const correctDayOrder = (context: PanelContext, dayOrder: Corrections['dayOrder'] | null): void =>
  correct(context, ({ dayOrder: _before, ...rest }) => (dayOrder ? { ...rest, dayOrder } : rest));

/** Switches a signal off for this case. */
export const dismissSignal = (context: PanelContext, signal: SignalId): void =>
  correct(context, (corrections) => ({
    ...corrections,
    dismissedSignals: [...new Set([...(corrections.dismissedSignals ?? []), signal])],
  }));

/** Brings a switched-off signal back. */
export const restoreSignal = (context: PanelContext, signal: SignalId): void =>
  correct(context, (corrections) => ({
    ...corrections,
    dismissedSignals: (corrections.dismissedSignals ?? []).filter((id) => id !== signal),
  }));

/** Says which language the buyer writes, or takes it back (null). */
export const correctLanguage = (context: PanelContext, language: string | null): void =>
  correct(context, ({ language: _before, ...rest }) => (language ? { ...rest, language } : rest));

/** Says what a fact of the messages says instead, that they say no such thing (null), or takes it back (undefined). */
export const correctFact = (context: PanelContext, place: FactPlace, to: Stated | null | undefined): void =>
  correct(context, ({ facts: before = [], ...rest }) => {
    const others = before.filter((each) => !isSamePlace(each, place));
    const { kind, words, around } = place;
    const facts = to === undefined ? others : [...others, { kind, words, around, to }];
    return facts.length > 0 ? { ...rest, facts } : rest;
  });
