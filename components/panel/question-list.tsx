import type { ReactElement } from 'react';
import { QuestionIcon } from '../ui/icons.tsx';
import { Tag } from '../ui/tag.tsx';
import { useOpenCase, useStrings } from './panel-provider.tsx';
import css from './remedies-section.module.css';

const SHOWN = 3;

/** Facts that decide something and that nobody has given yet, most decisive first. */
export function QuestionList(): ReactElement | null {
  const { remedies: names, panel } = useStrings();
  const { questions } = useOpenCase().advice.report;
  if (questions.length === 0) return null;
  return (
    <ul className={css.questions} aria-label={panel.questions.title}>
      {questions.slice(0, SHOWN).map((question) => (
        <li key={question.fact} className={css.question}>
          <span className={css.mark}>
            <QuestionIcon size={15} />
          </span>
          <span>
            {question.text} <Tag>{panel.questions[question.ask]}</Tag>
            {question.decides.length > 0 ? (
              <span className={css.meta}>
                {panel.questions.decides}:{' '}
                {question.decides
                  .slice(0, 3)
                  .map((id) => names[id])
                  .join(' · ')}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
