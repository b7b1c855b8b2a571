import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { filledOf, isRowsId, type SettingsChange, type SettingsField } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { choiceName } from './choice-name.ts';
import css from './options-page.module.css';

interface ChangeListProps {
  readonly strings: InterfaceStrings;
  readonly changes: readonly SettingsChange[];
  readonly onUndo: () => void;
}

/** What a save would change, so that nothing imported or brought back acts unseen. Nothing where nothing would. */
export function ChangeList({ strings, changes, onUndo }: ChangeListProps): ReactElement | null {
  const { options } = strings;
  if (changes.length === 0) return null;
  const named = (one: string): string => choiceName(one, options);
  const shown = ({ id }: SettingsField, text: string): string => {
    if (text === '') return options.notSet;
    if (isRowsId(id))
      return filledOf(text)
        .map((row) => row.map(named).join(' · '))
        .join('; ');
    return text.split(/[,\n]/).map(named).join(', ');
  };
  return (
    <section className={css.group} aria-labelledby="changes">
      <h2 id="changes" className={css.legend}>
        {options.changes.title(changes.length)}
      </h2>
      <table className={css.changes}>
        <thead>
          <tr>
            <td />
            <th scope="col">{options.changes.from}</th>
            <th scope="col">{options.changes.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field.id}>
              <th scope="row">{options.fields[field.id].label}</th>
              <td>
                <del>{shown(field, before)}</del>
              </td>
              <td>{shown(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="link" onClick={onUndo}>
        {options.changes.undo}
      </Button>
    </section>
  );
}
