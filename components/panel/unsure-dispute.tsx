import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import css from './open-readings.module.css';
import { useActions, useAdvice, useStrings } from './panel-provider.tsx';

/** Says that the words carry too little to name the trouble, with the two likeliest to choose from; nothing where they carry enough. */
export function UnsureDispute(): ReactElement | null {
  const strings = useStrings();
  const { dispute } = useAdvice().case;
  const { correctDispute } = useActions();
  const [second] = dispute.alternatives;
  if (!dispute.isUnsure) return null;
  const { unsure, unsureAlone } = strings.panel.header;
  return (
    <div className={css.list}>
      <p className={css.reading}>
        <span>{second ? unsure : unsureAlone}</span>
        <span className={css.choices}>
          {[dispute.type, ...(second ? [second.type] : [])].map((type) => (
            <Button key={type} small onClick={() => correctDispute(type)}>
              {strings.disputes[type]}
            </Button>
          ))}
        </span>
      </p>
    </div>
  );
}
