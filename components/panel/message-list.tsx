import type { ReactElement } from 'react';
import { formatMoment } from '../../lib/panel/index.ts';
import type { Message, Role } from '../../lib/thread/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Segmented } from '../ui/segmented.tsx';
import css from './message-list.module.css';
import { useActions, useAdvice, useStrings } from './panel-provider.tsx';

const ROLES: readonly Role[] = ['buyer', 'seller', 'platform'];

/** Who wrote what. Writers the page does not name are asked for at once, the rest can be put right. */
export function MessageList(): ReactElement {
  const { roles } = useStrings().panel;
  const { messages } = useAdvice().case.thread;
  const numbered = messages.map((message, index) => ({ message, index }));
  const unknown = numbered.filter(({ message }) => message.from === 'unknown');
  return (
    <>
      {unknown.map(({ message, index }) => (
        <div key={index} className={css.ask}>
          <p>{roles.question}</p>
          <MessageLine message={message} index={index} legend={roles.question} />
        </div>
      ))}
      <Disclosure label={`${roles.title} · ${roles.count(messages.length)}`}>
        <ol className={css.list}>
          {numbered.map(({ message, index }) => (
            <li key={index}>
              <MessageLine message={message} index={index} legend={roles.writer} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}

function MessageLine(props: {
  readonly message: Message;
  readonly index: number;
  readonly legend: string;
}): ReactElement {
  const { message, index, legend } = props;
  const { roles: names, panel } = useStrings();
  const advice = useAdvice();
  const { correctRole } = useActions();
  const { zones, now } = advice.case;
  const when = message.at ? formatMoment(message.at, zones.seller, now) : (message.atText ?? '');
  return (
    <>
      <div className={css.head}>
        <span className={css.author}>{message.author?.name ?? message.author?.address ?? names[message.from]}</span>
        <span>{when}</span>
        {message.partial ? <span>{panel.roles.partial}</span> : null}
        <Segmented
          legend={`${legend} ${panel.roles.of(index + 1)}`}
          value={message.from}
          choices={ROLES.map((role) => ({ value: role, label: names[role] }))}
          onChoose={(role) => correctRole(index, role)}
        />
      </div>
      <p className={css.text}>{message.text}</p>
    </>
  );
}
