import type { PolicyReport, Remedy } from '../../policy/index.ts';
import type { Verdict } from '../../values/index.ts';
import { formatMoney } from '../../values/index.ts';
import type { Ink } from './ink.ts';
import { words } from './print-case.ts';
import { wrap } from './wrap.ts';

const INDENT = ' '.repeat(4);

/** Remedies in the panel's groups: owed, open, waiting for a fact, not open. */
export function printRemedies(report: PolicyReport, ink: Ink): string {
  const groups: readonly (readonly [Verdict, string, (text: string) => string])[] = [
    ['required', 'Owed now', ink.good],
    ['allowed', 'Open to you', ink.good],
    ['ask', 'Hangs on a fact', ink.warn],
    ['blocked', 'Not open', ink.bad],
  ];
  return groups
    .map(([verdict, title, colour]) => {
      const remedies = report.remedies.filter((remedy) => remedy.verdict === verdict);
      if (remedies.length === 0) return '';
      return `${ink.strong(title)}\n${remedies.map((remedy) => printRemedy(remedy, ink, colour)).join('\n')}`;
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

function printRemedy(remedy: Remedy, ink: Ink, colour: (text: string) => string): string {
  const extras = [
    remedy.amount && formatMoney(remedy.amount),
    remedy.opensAt && `opens ${remedy.opensAt}`,
    remedy.needs && `needs ${remedy.needs.join(', ')}`,
    remedy.instead && `instead: ${remedy.instead.map(words).join(', ')}`,
    remedy.condition && `on condition: ${remedy.condition}`,
  ].filter((extra) => extra !== undefined);
  const head = [
    `  ${colour('•')} ${ink.strong(words(remedy.id))}`,
    ...extras.map((extra) => `${INDENT}${wrap(extra, INDENT)}`),
  ].join('\n');
  const [first] = remedy.because;
  if (!first) return head;
  const source = first.source ? ` [${first.source.title}${first.asOf ? `, as of ${first.asOf}` : ''}]` : '';
  return `${head}\n${INDENT}${ink.faint(wrap(`${first.text}${source}${first.certain ? '' : ' (not certain)'}`, INDENT))}`;
}
