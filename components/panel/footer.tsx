import type { ReactElement } from 'react';
import { Button } from '../ui/button.tsx';
import css from './footer.module.css';
import { useActions, useOpenCase, usePanel, useStrings } from './panel-provider.tsx';
import { TeachOffer } from './teach/teach-offer.tsx';

/** How safe the notes are, and what leaves this computer. */
export function Footer(): ReactElement {
  const { footer } = useStrings().panel;
  const alwaysOn = usePanel((state) => state.site.alwaysOn);
  const { forgetHere } = useActions();
  const { from, thread } = useOpenCase();
  return (
    <footer className={css.footer}>
      <p>{footer.login}</p>
      <p>{footer.nothingSent}</p>
      {alwaysOn ? (
        <div>
          <Button look="link" small onClick={() => void forgetHere()}>
            {footer.forget}
          </Button>
        </div>
      ) : null}
      {from.kind === 'page' ? (
        <div>
          <TeachOffer look="link" again={thread.site === 'taught'} />
        </div>
      ) : null}
    </footer>
  );
}
