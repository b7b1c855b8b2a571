import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { useActions, useStrings } from '../panel-provider.tsx';
import css from './teach.module.css';

/** The way to a page that can be read: teaching it. As a button with a word of what it is, or as a link in a line. */
export function TeachOffer(props: {
  readonly look: 'primary' | 'plain' | 'link';
  readonly again?: boolean;
}): ReactElement {
  const { look, again = false } = props;
  const { teach } = useStrings().panel;
  const { startTeaching } = useActions();
  const start = () => void startTeaching();
  if (look === 'link')
    return (
      <Button look="link" small onClick={start}>
        {again ? teach.again : teach.open}
      </Button>
    );
  return (
    <div className={css.offer}>
      <div>
        <Button look={look} onClick={start}>
          {teach.open}
        </Button>
      </div>
      <p className={css.hint}>{teach.openText}</p>
    </div>
  );
}
