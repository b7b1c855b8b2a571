import type { ReactElement } from 'react';
import type { TriedMessage } from '../../../lib/messages/index.ts';
import type { Teaching } from '../../../lib/panel/index.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useActions, useStrings } from '../panel-provider.tsx';
import css from './teach.module.css';

type Trial = Extract<Teaching, { kind: 'trial' }>;

/** Of a long conversation the first and the last twenty are told. */
const BEFORE_GAP = 19;

const COLOURS = { buyer: 'owed', seller: 'accent', platform: 'grey', unknown: 'warn' } as const;

/** What the learned layout makes of this page, message by message, before anything is kept. */
export function TeachTrial({ teaching }: { readonly teaching: Trial }): ReactElement {
  const { teach } = useStrings().panel;
  const { keepLayout, startTeaching, setNewestFirst } = useActions();
  const { trial, layout } = teaching;
  const numbered = trial.messages.map((message, index) => ({ message, index }));
  return (
    <>
      <Summary teaching={teaching} />
      <ol className={css.messages}>
        {numbered.map(({ message, index }) => (
          <TriedLine key={index} message={message} left={index === BEFORE_GAP ? trial.count - numbered.length : 0} />
        ))}
      </ol>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={layout.newestFirst === true}
          onChange={(event) => setNewestFirst(event.target.checked)}
        />
        {teach.trial.newestFirst}
      </label>
      <div className={css.row}>
        <Button look="primary" onClick={() => void keepLayout()}>
          {teach.trial.keep}
        </Button>
        <Button onClick={() => void startTeaching()}>{teach.trial.redo}</Button>
      </div>
    </>
  );
}

function Summary({ teaching }: { readonly teaching: Trial }): ReactElement {
  const { trial: strings } = useStrings().panel.teach;
  const { trial, layout } = teaching;
  const count = (side: TriedMessage['from']) => trial.messages.filter(({ from }) => from === side).length;
  const own = layout.own?.[0];
  const lines = [
    trial.messages.length === trial.count ? strings.sides(count('buyer'), count('seller')) : null,
    own === undefined ? null : strings.byName(own),
    count('unknown') > 0 ? strings.unknown(count('unknown')) : null,
    trial.hidden > 0 ? strings.hidden(trial.hidden) : null,
    strings.audience[trial.audience],
  ];
  return (
    <div role="status" className={css.summary}>
      <p className={css.stepTitle}>{strings.count(trial.count)}</p>
      {lines.map((line) => (line === null ? null : <p key={line}>{line}</p>))}
    </div>
  );
}

function TriedLine({ message, left }: { readonly message: TriedMessage; readonly left: number }): ReactElement {
  const { roles, panel } = useStrings();
  return (
    <>
      <li className={css.message}>
        <span className={css.head}>
          <Tag colour={COLOURS[message.from]}>{roles[message.from]}</Tag>
          <span className={css.author}>{message.author}</span>
          <span className={css.when}>{message.atText}</span>
        </span>
        <span className={css.messageText}>{message.words}</span>
      </li>
      {left > 0 ? <li className={css.hint}>{panel.teach.trial.left(left)}</li> : null}
    </>
  );
}
