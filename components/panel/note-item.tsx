import { type ReactElement, useState } from 'react';
import type { CaseNote } from '../../lib/notes/index.ts';
import { formatMoment } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { BinIcon, PenIcon } from '../ui/icons.tsx';
import { useEditInPlace } from '../ui/use-edit-in-place.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import css from './notes-section.module.css';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';

/** A kept note; it can be changed, and deleted with a second click. */
export function NoteItem({ note }: { readonly note: CaseNote }): ReactElement {
  const { notes: strings } = useStrings().panel;
  const { advice, caseId } = useOpenCase();
  const { removeNote } = useActions();
  const { editing, begin, end, opener } = useEditInPlace();
  const [sure, setSure] = useState(false);
  const { zones, now } = advice.case;
  if (editing) return <EditNote note={note} onClose={end} />;
  return (
    <li className={css.note}>
      <p className={css.body}>{note.body}</p>
      <div className={css.meta}>
        <span>{formatMoment(note.updatedAt, zones.seller, now)}</span>
        {note.threadKey === caseId ? null : <span>{strings.otherThread}</span>}
        <span className={css.end}>
          <Button look="quiet" iconOnly small name={strings.edit} onClick={begin} ref={opener}>
            <PenIcon size={14} />
          </Button>
          {sure ? (
            <Button look="quiet" small danger onClick={() => void removeNote(note.id)}>
              {strings.removeSure}
            </Button>
          ) : (
            <Button look="quiet" iconOnly small name={strings.remove} onClick={() => setSure(true)}>
              <BinIcon size={14} />
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}

function EditNote({ note, onClose }: { readonly note: CaseNote; readonly onClose: () => void }): ReactElement {
  const { notes: strings, cancel, save: saveWord } = useStrings().panel;
  const { saving } = useOpenCase().notes;
  const { saveNote } = useActions();
  const [body, setBody] = useState(note.body);
  const box = useFirstFocus();
  const save = async () => {
    if (await saveNote(body, note.id)) onClose();
  };
  return (
    <li className={css.note}>
      <form
        ref={box}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <Field kind="lines" rows={2} label={strings.edit} value={body} onChange={setBody} />
        <div className={css.meta}>
          <Button type="submit" small disabled={body.trim() === '' || saving !== null}>
            {saving === note.id ? strings.saving : saveWord}
          </Button>
          <Button look="quiet" small onClick={onClose}>
            {cancel}
          </Button>
        </div>
      </form>
    </li>
  );
}
