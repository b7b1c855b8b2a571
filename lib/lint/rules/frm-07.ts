import { greetedName, isNameOfBuyer } from '../context/greeted-name.ts';
import type { LintRule } from '../rule.ts';

/** Wrong name: the greeting names somebody else than the buyer. */
export const frm07: LintRule = {
  id: 'FRM-07',
  severity: 'block',
  title: 'Wrong name',
  why: 'The greeting names somebody else than the buyer.',
  languages: 'all',
  check: (draft, context) => {
    const greeted = greetedName(draft.text);
    const name = context.case?.order.record.buyer?.name;
    if (!greeted || !name || isNameOfBuyer(greeted.name, context)) return [];
    const first = name.replace(/^(?:mr|mrs|ms|miss|mx|dr|herr|frau|m\.|mme)\.? /i, '').split(' ')[0] ?? name;
    const replacement = name.includes(' ') && first === name.split(' ')[0] ? first : name;
    return [{ start: greeted.start, end: greeted.end, better: `The buyer is ${name}.`, replacement }];
  },
  examples: {
    bad: [
      { text: 'Dear Karin,\nyour kettle leaves today.', at: 'Karin', in: { order: { buyer: { name: 'Mira Holm' } } } },
      { text: 'Hi Tom, it left today.', at: 'Tom', in: { order: { buyer: { name: 'Mark' } } } },
      { text: 'Hello Mr Carter, it left today.', at: 'Mr Carter', in: { order: { buyer: { name: 'Ms Carter' } } } },
    ],
    good: [
      { text: 'Hi Mira, your kettle leaves today.', in: { order: { buyer: { name: 'Mira Holm' } } } },
      { text: 'Hello there, your kettle leaves today.', in: { order: { buyer: { name: 'Mira Holm' } } } },
      {
        text: 'Hi Gary, a new sandwich leaves today.',
        in: { order: { buyer: { name: 'Paul Reed' } }, thread: [{ from: 'buyer', text: 'With a heavy tail, Gary' }] },
      },
    ],
  },
};
