import type { ReactElement, ReactNode } from 'react';
import { groupRemedies } from '../../lib/panel/index.ts';
import type { Remedy } from '../../lib/policy/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { GuidanceList } from './guidance-list.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';
import { QuestionList } from './question-list.tsx';
import css from './remedies-section.module.css';
import { RemedyRow } from './remedy-row.tsx';

/** What may be done: owed, open to the seller, not open; each with its rule, source and date. */
export function RemediesSection(): ReactElement {
  const { remedies: strings } = useStrings().panel;
  const { owed, open, notOpen, ask } = groupRemedies(useAdvice());
  return (
    <Section id="remedies" title={strings.title}>
      <QuestionList />
      <Group title={strings.owed} look={css.owed} remedies={owed} shown={8} empty={strings.nothingOwed} />
      <Group title={strings.open} look={css.open} remedies={open} shown={6} empty={strings.nothingOpen} />
      <Group title={strings.notOpen} look={css.shut} remedies={notOpen} shown={3} />
      <Group title={strings.ask} look={css.ask} remedies={ask} shown={2} />
      <GuidanceList />
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly look: string | undefined;
  readonly remedies: readonly Remedy[];
  readonly shown: number;
  readonly empty?: ReactNode;
}

function Group({ title, look, remedies, shown, empty }: GroupProps): ReactElement | null {
  const { more } = useStrings().panel;
  if (remedies.length === 0 && !empty) return null;
  const rest = remedies.slice(shown);
  return (
    <div className={css.group}>
      <h3 className={`${css.groupTitle} ${look ?? ''}`}>
        {title} {remedies.length > 0 ? <span className={css.count}>{remedies.length}</span> : null}
      </h3>
      {remedies.length === 0 ? <p className={css.quiet}>{empty}</p> : null}
      <ul>
        {remedies.slice(0, shown).map((remedy) => (
          <RemedyRow key={remedy.id} remedy={remedy} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure label={more(rest.length)}>
          <ul>
            {rest.map((remedy) => (
              <RemedyRow key={remedy.id} remedy={remedy} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
