import { type ReactElement, useState } from 'react';
import { type Quote, quoteEvidence } from '../../lib/panel/index.ts';
import type { ProvenFact } from '../../lib/policy/index.ts';
import { useActions, useAdvice, useOpenCase, useStrings } from './panel-provider.tsx';
import css from './reason-list.module.css';

/** Grounds of a conclusion, each with the words and the other places it was read from. */
export function ReasonList({ reasons }: { readonly reasons: readonly ProvenFact[] }): ReactElement {
  const { groundSources } = useStrings();
  const { thread } = useAdvice().case;
  return (
    <ul className={css.list}>
      {reasons.map((reason, index) => (
        // Reasons have no id of their own and are always replaced as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          {reason.text}
          {reason.sources ? (
            <span className={css.source}>{reason.sources.map((source) => groundSources[source]).join(', ')}</span>
          ) : null}
          <QuoteLines quotes={quoteEvidence(thread, reason.evidence)} />
        </li>
      ))}
    </ul>
  );
}

/** Words from the conversation with the number of their message. */
export function QuoteLines({ quotes }: { readonly quotes: readonly Quote[] }): ReactElement {
  return (
    <>
      {quotes.map((quote) => (
        <QuoteLine key={`${quote.message}${quote.text}`} quote={quote} />
      ))}
    </>
  );
}

function QuoteLine({ quote }: { readonly quote: Quote }): ReactElement {
  const { standouts } = useStrings().panel;
  const { showPassage } = useActions();
  const inPage = useOpenCase().from.kind === 'page';
  const [missing, setMissing] = useState(false);
  if (!inPage) return <q className={css.quote}>{quote.text}</q>;
  return (
    <>
      <button
        type="button"
        className={`${css.quote} ${css.link}`}
        title={standouts.quote(quote.message)}
        onClick={async () => setMissing(!(await showPassage(quote.passage)))}
      >
        <q>{quote.text}</q>
      </button>
      <span role="status" className={css.missing}>
        {missing ? standouts.notInPage : null}
      </span>
    </>
  );
}
