import { hasSignal } from '../context/case-facts.ts';
import type { LintRule } from '../rule.ts';

const MOST_WORDS = { mail: 200, chat: 90, public: 60 };

/** Too long: an upset reader stops reading; the offer at the end is not seen. */
export const frm08: LintRule = {
  id: 'FRM-08',
  severity: 'medium',
  title: 'Too long',
  why: 'An upset reader stops reading; the offer at the end is not seen.',
  languages: ['en', 'de', 'fr', 'es', 'it', 'pt'],
  check: (draft, context) => {
    if (hasSignal(context, 'multi_issue')) return [];
    const isChat = context.case?.channel === 'chat';
    const most =
      hasSignal(context, 'public_forum') && isChat ? MOST_WORDS.public : isChat ? MOST_WORDS.chat : MOST_WORDS.mail;
    if (draft.wordCount <= most) return [];
    const words = [...draft.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)];
    const from = words[most]?.index ?? draft.text.length;
    return [
      {
        start: from,
        end: draft.text.length,
        better: `Cut it to ${most} words: cause in one sentence, the offer, the date.`,
      },
    ];
  },
  examples: {
    bad: [
      { text: `${'The scan of today says much. '.repeat(40)}I write on Friday.`, at: 'I write on Friday' },
      {
        text: `${'The scan of today says much. '.repeat(20)}I write on Friday.`,
        at: 'I write on Friday',
        in: { channel: 'chat' },
      },
      {
        text: `${'The scan of today says much. '.repeat(12)}I write on Friday.`,
        at: 'I write on Friday',
        in: { channel: 'chat', signals: ['public_forum'] },
      },
    ],
    good: [
      { text: `${'The scan of today says much. '.repeat(20)}I write on Friday.` },
      { text: `${'The scan of today says much. '.repeat(40)}I write on Friday.`, in: { signals: ['multi_issue'] } },
      { text: 'The scan of today says much. I write on Friday.', in: { channel: 'chat' } },
    ],
  },
};
