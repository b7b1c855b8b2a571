import { type ReactElement, useState } from 'react';
import { fieldForQuestion } from '../../lib/panel/index.ts';
import type { Question } from '../../lib/policy/index.ts';
import { Button } from '../ui/button.tsx';
import { QuestionIcon } from '../ui/icons.tsx';
import { Tag } from '../ui/tag.tsx';
import { OrderFieldEdit } from './order-field-edit.tsx';
import { useAdvice, useStrings } from './panel-provider.tsx';
import css from './remedies-section.module.css';

const SHOWN = 3;

/** Facts that decide something and that nobody has given yet, most decisive first; most can be answered in place. */
export function QuestionList(): ReactElement | null {
  const { questions: strings } = useStrings().panel;
  const { questions } = useAdvice().report;
  if (questions.length === 0) return null;
  return (
    <ul className={css.questions} aria-label={strings.title}>
      {questions.slice(0, SHOWN).map((question) => (
        <QuestionLine key={question.fact} question={question} />
      ))}
    </ul>
  );
}

function QuestionLine({ question }: { readonly question: Question }): ReactElement {
  const { remedies: names, panel } = useStrings();
  const [answering, setAnswering] = useState(false);
  const field = fieldForQuestion(question.fact);
  const decides = question.decides.slice(0, SHOWN).map((id) => names[id]);
  return (
    <li className={css.question}>
      <span className={css.mark}>
        <QuestionIcon size={15} />
      </span>
      <div>
        {question.text} <Tag>{panel.questions[question.ask]}</Tag>{' '}
        {field && !answering ? (
          <Button look="link" small onClick={() => setAnswering(true)}>
            {panel.questions.answer}
          </Button>
        ) : null}
        {decides.length > 0 ? (
          <p className={css.meta}>
            {panel.questions.decides}: {decides.join(' · ')}
          </p>
        ) : null}
        {field && answering ? <OrderFieldEdit field={field} onClose={() => setAnswering(false)} /> : null}
      </div>
    </li>
  );
}
