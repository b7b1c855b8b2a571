import { type ReactElement, useState } from 'react';
import type { NotesFailure } from '../../lib/notes/index.ts';
import { findBuyerName } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { NoteItem } from './note-item.tsx';
import css from './notes-section.module.css';
import { useActions, useOpenCase, useStrings } from './panel-provider.tsx';

/** What was learned about this buyer, from this conversation and others; never part of a reply. */
export function NotesSection(): ReactElement {
  const { notes: strings } = useStrings().panel;
  const { notes, advice } = useOpenCase();
  const buyer = findBuyerName(advice);
  return (
    <Section
      id="notes"
      title={strings.title}
      actions={buyer ? <span className={css.about}>{strings.about(buyer)}</span> : null}
    >
      {notes.kind === 'loading' ? <p className={css.quiet}>{strings.loading}</p> : null}
      {notes.failure ? <Failure failure={notes.failure} /> : null}
      <ul className={css.list}>
        {notes.items.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      {buyer ? <NewNote /> : <p className={css.quiet}>{strings.noBuyer}</p>}
    </Section>
  );
}

function Failure({ failure }: { readonly failure: NotesFailure }): ReactElement {
  const { failures } = useStrings().panel.notes;
  const text = failure.kind === 'damaged' ? failures.damaged(failure.found, failure.saved) : failures[failure.kind];
  return (
    <p className={css.problem} role="alert">
      {text}
    </p>
  );
}

function NewNote(): ReactElement {
  const { notes: strings } = useStrings().panel;
  const { saving, savedId } = useOpenCase().notes;
  const { saveNote } = useActions();
  const [body, setBody] = useState('');
  // The field is emptied only when the vault has the words; until then they stay where they can be copied.
  const save = async () => {
    if (await saveNote(body)) setBody('');
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        kind="lines"
        rows={2}
        label={strings.label}
        placeholder={strings.placeholder}
        value={body}
        onChange={setBody}
      />
      <div className={css.meta}>
        <Button type="submit" small disabled={body.trim() === '' || saving !== null}>
          {saving === 'new' ? strings.saving : strings.save}
        </Button>
        <span role="status" className={css.saved}>
          {savedId && saving === null ? strings.saved : ''}
        </span>
      </div>
    </form>
  );
}
