import { splitMail } from '../../../lib/text/index.ts';
import { atLeast, type BenchRow } from '../row.ts';
import type { Corpus, MailPair } from './corpus.ts';

const BASELINES: Readonly<Record<string, string>> = {
  talon: 'exact; planer .842 on this, its own suite, .556 on the other',
  crisp: 'exact; email-reply-parser .933 on this, its own suite, .526 on the other',
};

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The suites disagree on signatures: the text alone or with its signature is right. */
function isExact({ body, expected }: MailPair): boolean {
  const { text, signature = '' } = splitMail(body);
  return [text, `${text} ${signature}`].map(squeezed).includes(squeezed(expected));
}

/** Quoted mail and signatures taken off, on the test suites of both open libraries. */
export const measureReplies = ({ mails }: Corpus): readonly BenchRow[] =>
  Object.entries(BASELINES).map(([suite, baseline]) => {
    const own = mails.filter((pair) => pair.suite === suite);
    const share = own.filter(isExact).length / own.length;
    return atLeast(`reply stripping, ${own.length} of ${suite}`, share, { unit: '', bar: 0.85, baseline });
  });
