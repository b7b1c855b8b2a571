import type { Advice } from '../../advice/index.ts';
import type { AdvisedTicket } from '../give-advice.ts';
import type { Ink } from './ink.ts';
import { printCase } from './print-case.ts';
import { printOffers } from './print-offers.ts';
import { printRemedies } from './print-remedies.ts';
import { WIDTH, wrap } from './wrap.ts';

/** What the panel would show, for a person at a terminal. */
export function printAdvice({ id, advice }: AdvisedTicket, ink: Ink): string {
  const blocks = [
    `${ink.strong(id)}\n${ink.faint('─'.repeat(WIDTH))}`,
    printCase(advice, ink),
    printRemedies(advice.report, ink),
    printOffers(advice.offers, ink),
    printMoments(advice, ink),
    printReply(advice, ink),
    printFindings(advice, ink),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function printMoments({ report, reminders }: Advice, ink: Ink): string {
  const questions = report.questions
    .slice(0, 5)
    .map((each) => `  ? ${wrap(`${each.text} (ask the ${each.ask})`, '    ')}`);
  const deadlines = report.deadlines.map(
    ({ at, what, certain }) => `  ${at.padEnd(26)}${certain ? '' : '≈ '}${wrap(what, ' '.repeat(28))}`,
  );
  const coming = reminders.map(({ at, what }) => `  ${at.padEnd(26)}${wrap(what, ' '.repeat(28))}`);
  const told = (kind: 'do' | 'never'): readonly string[] =>
    report.guidance
      .filter((each) => each.kind === kind)
      .map(({ because }) => `  ${because.certain ? '' : '≈ '}${wrap(because.text, '    ')}`);
  return [
    section('Questions', questions, ink),
    section('Deadlines', deadlines, ink),
    section('Do now', told('do'), ink),
    section('Never here', told('never'), ink),
    section('Reminders', coming, ink),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

const section = (title: string, lines: readonly string[], ink: Ink): string =>
  lines.length === 0 ? '' : `${ink.strong(title)}\n${lines.join('\n')}`;

function printReply({ draft }: Advice, ink: Ink): string {
  const meaning = draft.meaning
    ? `\n\n${ink.faint(`In your language (${draft.meaning.language})`)}\n  ${ink.faint(wrap(draft.meaning.text, '  '))}`
    : '';
  return `${ink.strong('Reply')} ${ink.faint(`(${draft.language})`)}\n  ${wrap(draft.text, '  ')}${meaning}`;
}

function printFindings({ findings }: Advice, ink: Ink): string {
  const lines = findings.map(
    ({ severity, rule, message, better }) =>
      `  ${severity === 'block' ? ink.bad(severity) : ink.warn(severity)} ${rule}  ${wrap(`${message} → ${better}`, '    ')}`,
  );
  return section('What could be said better', lines, ink);
}
