import { type ReactElement, useId, useState } from 'react';
import { signerOf } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { useActions, useOpenCase, useOpenSettings, useStrings } from './panel-provider.tsx';
import css from './sign-line.module.css';

/** Who signs the reply and how that is known; the name can be put right for this ticket. */
export function SignLine(): ReactElement {
  const signer = signerOf(useOpenCase());
  // Another name from outside begins anew; what is being typed is left alone.
  return <NameField key={`${signer.from}${signer.name}`} {...signer} />;
}

function NameField({ name, from }: ReturnType<typeof signerOf>): ReactElement {
  const { reply: strings } = useStrings().panel;
  const { choose } = useActions();
  const openSettings = useOpenSettings();
  const [typed, setTyped] = useState(name);
  const id = useId();
  const commit = () => {
    if (typed.trim() !== name) choose({ agentName: typed.trim() });
  };
  const isMissing = name.trim() === '';
  return (
    <form
      className={`${css.line} ${isMissing ? css.missing : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <label htmlFor={id}>{strings.signedAs}</label>
      <input
        id={id}
        className={css.input}
        value={typed}
        maxLength={80}
        autoComplete="off"
        aria-describedby={`${id}-from`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
      <span id={`${id}-from`} className={css.from}>
        {strings.signedFrom[isMissing ? 'nobody' : from]}
      </span>
      {from === 'profile' ? null : (
        <Button look="link" small onClick={openSettings}>
          {strings.setName}
        </Button>
      )}
    </form>
  );
}
