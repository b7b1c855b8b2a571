import { type ReactElement, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { PasteIcon } from '../ui/icons.tsx';
import css from './form-row.module.css';
import { useActions, usePanel, useStrings } from './panel-provider.tsx';

/** A conversation by hand, where the page cannot be read. */
export function PasteThread({ open: openAtFirst }: { readonly open: boolean }): ReactElement {
  const { pasteThread: strings, cancel } = useStrings().panel;
  const failed = usePanel((state) => state.pasteFailed);
  const actions = useActions();
  const [open, setOpen] = useState(openAtFirst);
  const [text, setText] = useState('');
  const selectionFailed = usePanel((state) => state.selectionFailed);
  const origin = usePanel((state) => state.site.origin);
  if (!open)
    return (
      <div className={css.form}>
        <div className={css.buttons}>
          <Button onClick={() => setOpen(true)}>
            <PasteIcon /> {strings.open}
          </Button>
          {origin === null ? null : <Button onClick={() => void actions.readSelected()}>{strings.selected}</Button>}
        </div>
        {selectionFailed ? <p role="alert">{strings.selectionFailed[selectionFailed]}</p> : null}
        {failed ? <p role="alert">{strings.failed}</p> : null}
      </div>
    );
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void actions.pasteThread(text);
      }}
    >
      <Field
        kind="lines"
        rows={6}
        label={strings.label}
        hint={strings.hint}
        error={failed ? strings.failed : null}
        value={text}
        onChange={setText}
      />
      <div className={css.buttons}>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {strings.submit}
        </Button>
        {origin === null ? null : <Button onClick={() => void actions.readSelected()}>{strings.selected}</Button>}
        <Button look="quiet" onClick={() => setOpen(false)}>
          {cancel}
        </Button>
      </div>
      {selectionFailed ? <p role="alert">{strings.selectionFailed[selectionFailed]}</p> : null}
    </form>
  );
}
