import type { ReactElement } from 'react';
import type { Reason } from '../../lib/case/index.ts';
import { type Quote, quoteEvidence } from '../../lib/panel/index.ts';
import { useAdvice, useStrings } from './panel-provider.tsx';
import css from './reason-list.module.css';

/** Grounds of a conclusion, each with the words it was read from. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }): ReactElement {
  const { thread } = useAdvice().case;
  return (
    <ul className={css.list}>
      {reasons.map((reason, index) => (
        // Reasons have no id of their own and are always replaced as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          {reason.text}
          <QuoteLines quotes={quoteEvidence(thread, reason.evidence)} />
        </li>
      ))}
    </ul>
  );
}

/** Words from the conversation with the number of their message. */
export function QuoteLines({ quotes }: { readonly quotes: readonly Quote[] }): ReactElement {
  const { standouts } = useStrings().panel;
  return (
    <>
      {quotes.map((quote) => (
        <q key={`${quote.message}${quote.text}`} className={css.quote} title={standouts.quote(quote.message)}>
          {quote.text}
        </q>
      ))}
    </>
  );
}
