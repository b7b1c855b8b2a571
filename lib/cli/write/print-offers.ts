import type { Offers } from '../../offers/index.ts';
import { formatMoney } from '../../values/index.ts';
import type { Ink } from './ink.ts';
import { percent, words } from './print-case.ts';
import { wrap } from './wrap.ts';

/** Range, ladder, packages and paths. */
export function printOffers(offers: Offers | null, ink: Ink): string {
  if (!offers) return `${ink.strong('Offers')}\n  no money is offered now`;
  const ladder = offers.ladder.map(
    (rung) =>
      `  ${formatMoney(rung.amount).padStart(14)}  ${percent(rung.acceptance).padStart(5)} say yes  ${ink.faint(wrap(rung.reason, ' '.repeat(34)))}`,
  );
  const packages = offers.packages.map(
    (each) =>
      `  ${each.title}: ${formatMoney(each.value)} ${ink.faint(`(costs about ${formatMoney(each.expectedCost)}; ${each.remedies.map(words).join(' + ')})`)}`,
  );
  const paths = offers.paths.map(
    (path) =>
      `  ${formatMoney(path.expected).padStart(14)}  ${path.title} ${ink.faint(`(${formatMoney(path.best)} to ${formatMoney(path.worst)}; hangs on ${path.mainAssumption})`)}`,
  );
  return [
    `${ink.strong('Offers')}  owed ${formatMoney(offers.min)}, at most ${formatMoney(offers.max)}, walk away above ${formatMoney(offers.walkAway)}`,
    ...ladder,
    ...(packages.length > 0 ? [ink.faint('  Packages of about equal cost'), ...packages] : []),
    ...(paths.length > 0 ? [ink.faint('  What each way costs from now on'), ...paths] : []),
    ...(offers.risk.handOver ? [`  ${ink.warn(offers.risk.text)}`] : []),
  ].join('\n');
}
