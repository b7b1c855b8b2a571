import type { Offers } from '../../offers/index.ts';
import { formatMoney, type Money } from '../../values/index.ts';
import type { Ink } from './ink.ts';
import { percent, words } from './print-case.ts';
import { WIDTH, wrap } from './wrap.ts';

const SUM_WIDTH = 16;
const INDENT = ' '.repeat(SUM_WIDTH + 2);
const REASON_AT = Math.round(WIDTH / 3);

const sum = (money: Money): string => formatMoney(money).padStart(SUM_WIDTH);

/** Range, ladder, packages and paths. */
export function printOffers(offers: Offers | null, ink: Ink): string {
  if (!offers) return `${ink.strong('Offers')}\n  no money is offered now`;
  const ladder = offers.ladder.map(
    (rung) =>
      `${sum(rung.amount)}  ${(rung.acceptance === null ? '?' : percent(rung.acceptance)).padStart(5)} say yes  ${ink.faint(wrap(rung.reason, ' '.repeat(REASON_AT)))}`,
  );
  const packages = offers.packages.map(
    (each) =>
      `${sum(each.value)}  ${each.title}\n${INDENT}${ink.faint(wrap(`costs about ${formatMoney(each.expectedCost)}: ${each.remedies.map(words).join(' + ')}`, INDENT))}`,
  );
  const paths = offers.paths.map(
    (path) =>
      `${sum(path.expected)}  ${path.title}\n${INDENT}${ink.faint(wrap(`${formatMoney(path.best)} to ${formatMoney(path.worst)}; hangs on ${path.mainAssumption}`, INDENT))}`,
  );
  return [
    `${ink.strong('Offers')}  owed ${formatMoney(offers.min)}, at most ${formatMoney(offers.max)}, walk away above ${formatMoney(offers.walkAway)}`,
    ...ladder,
    ...(packages.length > 0 ? [ink.faint('  Packages of about equal cost'), ...packages] : []),
    ...(paths.length > 0 ? [ink.faint('  What each way costs from now on'), ...paths] : []),
    ...(offers.risk.handOver ? [`  ${ink.warn(offers.risk.text)}`] : []),
  ].join('\n');
}
