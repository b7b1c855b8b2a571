import { type ReactElement, useEffect, useRef } from 'react';
import type { Teaching } from '../../../lib/panel/index.ts';
import { Button } from '../../ui/button.tsx';
import { useActions, useStrings } from '../panel-provider.tsx';
import css from './teach.module.css';
import { TeachSteps } from './teach-steps.tsx';
import { TeachTrial } from './teach-trial.tsx';

/** A lesson: what to point at, what was found, and whether it is right. */
export function TeachGuide({ teaching }: { readonly teaching: Teaching }): ReactElement {
  const { teach } = useStrings().panel;
  const { stopTeaching } = useActions();
  const title = useRef<HTMLHeadingElement>(null);
  const isTrial = teaching.kind === 'trial';
  useEffect(() => {
    if (isTrial) title.current?.focus();
  }, [isTrial]);
  return (
    <main className={css.guide}>
      <h2 className={css.title} tabIndex={-1} ref={title}>
        {isTrial ? teach.trial.title : teaching.kind === 'failed' ? teach.failed.title : teach.title}
      </h2>
      <Part teaching={teaching} />
      <div>
        <Button look="quiet" onClick={stopTeaching}>
          {teach.back}
        </Button>
      </div>
    </main>
  );
}

function Part({ teaching }: { readonly teaching: Teaching }): ReactElement {
  const { teach } = useStrings().panel;
  const { startTeaching } = useActions();
  switch (teaching.kind) {
    case 'starting':
      return <p className={css.hint}>{teach.starting}</p>;
    case 'pointing':
    case 'asking-note':
    case 'learning':
      return <TeachSteps teaching={teaching} />;
    case 'trial':
      return <TeachTrial teaching={teaching} />;
    case 'failed':
      return (
        <div className={css.offer}>
          <p role="alert">{teach.failed[teaching.reason]}</p>
          <div>
            <Button look="primary" onClick={() => void startTeaching()}>
              {teach.failed.action}
            </Button>
          </div>
        </div>
      );
  }
}
