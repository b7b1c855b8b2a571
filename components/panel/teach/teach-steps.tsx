import type { ReactElement } from 'react';
import type { TeachStep } from '../../../lib/messages/index.ts';
import type { Teaching } from '../../../lib/panel/index.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useActions, useStrings } from '../panel-provider.tsx';
import css from './teach.module.css';

const STEPS: readonly TeachStep[] = ['buyer', 'own', 'box', 'note'];

type Lesson = Extract<Teaching, { kind: 'pointing' | 'asking-note' | 'learning' }>;

const stepOf = (teaching: Lesson): TeachStep | null => {
  if (teaching.kind === 'pointing') return teaching.step;
  return teaching.kind === 'asking-note' ? 'note' : null;
};

/** The four steps, with what was pointed at and what comes next. */
export function TeachSteps({ teaching }: { readonly teaching: Lesson }): ReactElement {
  const { teach } = useStrings().panel;
  const current = stepOf(teaching);
  return (
    <>
      <ol className={css.steps}>
        {STEPS.map((step, index) => (
          <Step key={step} step={step} number={index + 1} teaching={teaching} isCurrent={step === current} />
        ))}
      </ol>
      <p role="status" className={css.hint}>
        {teaching.kind === 'learning' ? teach.learning : teach.nothingSent}
      </p>
    </>
  );
}

interface StepProps {
  readonly step: TeachStep;
  readonly number: number;
  readonly teaching: Lesson;
  readonly isCurrent: boolean;
}

function Step({ step, number, teaching, isCurrent }: StepProps): ReactElement {
  const { teach } = useStrings().panel;
  const { pointAgain } = useActions();
  const words = teaching.words[step];
  const isDone = words !== undefined && !isCurrent;
  return (
    <li className={`${css.step} ${isCurrent ? css.current : ''}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className={`${css.number} ${isDone ? css.done : ''}`} aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <div className={css.stepBody}>
        <h3 className={css.stepTitle}>{teach.steps[step].title}</h3>
        {isDone ? (
          <p className={css.found}>
            <span className={css.words}>{words === '' ? teach.boxFound : `“${words}”`}</span>{' '}
            {teaching.kind === 'learning' ? null : (
              <Button
                look="link"
                small
                name={`${teach.trial.redo}: ${teach.steps[step].title}`}
                onClick={() => void pointAgain(step)}
              >
                {teach.trial.redo}
              </Button>
            )}
          </p>
        ) : null}
        {isCurrent ? <CurrentStep step={step} teaching={teaching} /> : null}
      </div>
    </li>
  );
}

function CurrentStep({ step, teaching }: { readonly step: TeachStep; readonly teaching: Lesson }): ReactElement {
  const { teach } = useStrings().panel;
  const fault = teaching.kind === 'learning' ? null : teaching.fault;
  return (
    <>
      {fault ? (
        <p role="alert" className={css.fault}>
          {teach.faults[fault]}
        </p>
      ) : null}
      {teaching.kind === 'asking-note' ? (
        <NoteQuestion />
      ) : (
        <>
          <p role="status">{teach.steps[step].todo}</p>
          <WithoutMouse framed={teaching.kind === 'pointing' ? teaching.framed : null} />
        </>
      )}
    </>
  );
}

function NoteQuestion(): ReactElement {
  const { teach } = useStrings().panel;
  const { answerNote, pointAgain } = useActions();
  return (
    <div className={css.answers}>
      <p role="status">{teach.noteQuestion}</p>
      <Button onClick={() => void answerNote('replies-only')}>{teach.noteAnswers['replies-only']}</Button>
      <Button onClick={() => void pointAgain('note')}>{teach.noteAnswers.pointed}</Button>
      <Button onClick={() => void answerNote('not-sure')}>{teach.noteAnswers['not-sure']}</Button>
    </div>
  );
}

function WithoutMouse({ framed }: { readonly framed: string | null }): ReactElement {
  const { teach } = useStrings().panel;
  const { walkTo, chooseFramed } = useActions();
  return (
    <Disclosure label={teach.keyboard}>
      <div className={css.answers}>
        <p className={css.hint}>{teach.keyboardText}</p>
        <div className={css.row}>
          <Button small onClick={() => void walkTo(-1)}>
            {teach.previous}
          </Button>
          <Button small onClick={() => void walkTo(1)}>
            {teach.next}
          </Button>
          <Button small look="primary" disabled={framed === null} onClick={() => void chooseFramed()}>
            {teach.choose}
          </Button>
        </div>
        <p role="status" className={css.words}>
          {framed === null ? '' : `${teach.framed}: ${framed === '' ? teach.framedBox : `“${framed}”`}`}
        </p>
      </div>
    </Disclosure>
  );
}
