import type { OfferPackage, Rung } from '../../offers/index.ts';
import type { ReplyChoice } from '../../reply/index.ts';
import { formatMoney, type RemedyId } from '../../values/index.ts';

/** Steps of a ladder, one after the other, that the same remedy pays. */
export interface RungGroup {
  readonly remedy: RemedyId;
  readonly rungs: readonly Rung[];
}

/** A ladder with each remedy named once above its steps. */
export function groupRungs(rungs: readonly Rung[]): readonly RungGroup[] {
  const groups: { remedy: RemedyId; rungs: Rung[] }[] = [];
  for (const rung of rungs) {
    const last = groups.at(-1);
    if (last?.remedy === rung.remedy) last.rungs.push(rung);
    else groups.push({ remedy: rung.remedy, rungs: [rung] });
  }
  return groups;
}

/** Why this sum, without the sum itself, which stands beside it. */
export function reasonOfRung({ reason, amount }: Rung): string {
  const sum = formatMoney(amount);
  const words = reason.replace(`: ${sum}`, '').replace(` of ${sum}`, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether this very step was taken into the reply: of two steps of one remedy only one is. */
export const isRungChosen = (rung: Rung, choice: ReplyChoice): boolean =>
  choice.amountFor === rung.remedy &&
  choice.amount?.amountMinor === rung.amount.amountMinor &&
  choice.amount.currency === rung.amount.currency;

/** The agent's remedies with a step's in place of those of other steps: a ladder is climbed one step at a time. */
export function remediesWithRung(rung: Rung, choice: ReplyChoice, ladder: readonly Rung[]): readonly RemedyId[] {
  const others = (choice.remedies ?? []).filter((id) => !ladder.some((step) => step.remedy === id));
  return [...others, rung.remedy];
}

/** Whether this package is what was taken into the reply. */
export const isPackageChosen = (offered: OfferPackage, choice: ReplyChoice): boolean =>
  offered.remedies.join() === (choice.remedies ?? []).join() &&
  offered.amountFor === choice.amountFor &&
  (offered.amountFor === undefined || offered.value.amountMinor === choice.amount?.amountMinor);
