import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { findBuyerName, type OpenCase } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { CopyIcon, InsertIcon } from '../ui/icons.tsx';
import css from './action-bar.module.css';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';

/** Insert and copy, always in view, saying where the reply would go and how the last insertion ended. */
export function ActionBar(): ReactElement {
  const { insert: strings } = useStrings().panel;
  const open = useOpenCase();
  const { insert, copy } = useActions();
  const { insertion, copied, from } = open;
  const running = insertion.kind === 'running';
  return (
    <section className={css.bar} aria-label={strings.label}>
      <Status />
      <div className={css.buttons}>
        {insertion.kind === 'needs-consent' ? (
          <Button look="primary" onClick={() => void insert(true)}>
            {strings.consent}
          </Button>
        ) : (
          <Button
            look="primary"
            keys="Alt+I"
            disabled={from.kind === 'pasted' || running}
            onClick={() => void insert()}
          >
            <InsertIcon /> {running ? strings.running : strings.button}
          </Button>
        )}
        <Button keys="Alt+C" onClick={() => void copy()}>
          <CopyIcon size={15} /> {copied === 'yes' ? strings.copied : strings.copy}
        </Button>
      </div>
      <p className={css.target}>
        <span className={css.place}>{placeOf(open, strings)}</span>
        {from.kind === 'page' ? <span className={css.box}>{composerOf(open, strings)}</span> : null}
      </p>
    </section>
  );
}

function placeOf(open: OpenCase, strings: InterfaceStrings['panel']['insert']): string {
  if (open.from.kind === 'pasted') return strings.pastedOnly;
  const place = open.from.origin?.replace(/^https?:\/\//, '') ?? open.from.siteName;
  const buyer = findBuyerName(open.advice);
  const to = buyer ? ` ${strings.answering(buyer)}` : '';
  return `${strings.into(place)}${to}`;
}

function composerOf({ composer }: OpenCase, { target }: InterfaceStrings['panel']['insert']): string {
  if (!composer) return target['composer-missing'];
  if (composer.found) return target[composer.audience];
  return target[composer.reason];
}

function Status(): ReactElement {
  const { insert: strings } = useStrings().panel;
  const { insertion, copied } = useOpenCase();
  const line = statusOf(insertion, strings);
  const failed = copied === 'failed' ? strings.copyFailed : null;
  const text = line?.text ?? failed;
  return (
    <div role="status">
      {text ? <p className={`${css.status} ${line?.good ? css.good : css.bad}`}>{text}</p> : null}
    </div>
  );
}

function statusOf(insertion: OpenCase['insertion'], strings: InterfaceStrings['panel']['insert']) {
  switch (insertion.kind) {
    case 'idle':
    case 'running':
      return null;
    case 'inserted':
      return { good: true, text: strings.inserted };
    case 'needs-consent':
      return { good: false, text: strings.internal };
    case 'held-back':
      return { good: false, text: strings.heldBack };
    case 'refused':
      return { good: false, text: strings.refused[insertion.reason] };
    case 'failed':
      return { good: false, text: insertion.written ? strings.failedWritten : strings.failedNothing };
    case 'unreachable':
      return { good: false, text: strings.unreachable };
  }
}
