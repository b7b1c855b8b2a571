import type { ReactElement } from 'react';
import type { Finding } from '../../lib/lint/index.ts';
import type { CoachedText } from '../../lib/panel/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Tag } from '../ui/tag.tsx';
import { BecauseLine } from './because-line.tsx';
import css from './coach-list.module.css';
import { OverrideFinding } from './override-finding.tsx';
import { useActions, useStrings } from './panel-provider.tsx';

const SHOWN = 5;
const COLOURS = { block: 'danger', high: 'warn', medium: 'grey', low: 'grey' } as const;

interface CoachListProps {
  readonly coached: CoachedText;
  readonly title: string;
  /** Selects the words in the editor. */
  readonly onShow?: (start: number, end: number) => void;
  /** Whether a better wording can be put in with one click. */
  readonly canReplace?: boolean;
}

/** What could be said better, gravest first, five at a time. */
export function CoachList(props: CoachListProps): ReactElement {
  const { coach } = useStrings().panel;
  const { findings } = props.coached;
  const rest = findings.slice(SHOWN);
  return (
    <div className={css.coach}>
      <h3 className={css.title}>
        {props.title}
        {findings.length === 0 ? (
          <span className={css.clear}>
            <CheckIcon size={13} /> {coach.clear}
          </span>
        ) : null}
      </h3>
      <ul>
        {findings.slice(0, SHOWN).map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} {...props} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Disclosure label={coach.more(rest.length)}>
          <ul>
            {rest.map((finding) => (
              <FindingLine key={keyOf(finding)} finding={finding} {...props} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

const keyOf = (finding: Finding): string => `${finding.rule}${finding.start}-${finding.end}`;

function FindingLine({
  finding,
  coached,
  onShow,
  canReplace,
}: CoachListProps & { readonly finding: Finding }): ReactElement {
  const { coach } = useStrings().panel;
  const { applyReplacement } = useActions();
  const words = coached.text.slice(finding.start, finding.end);
  const { replacement } = finding;
  return (
    <li className={css.finding}>
      <div className={css.head}>
        <Tag colour={COLOURS[finding.severity]}>{coach.severity[finding.severity]}</Tag>
        {words && words.length < 90 ? <span className={css.words}>“{words}”</span> : null}
        <span className={css.message}>{finding.message}</span>
      </div>
      {finding.because ? (
        <Disclosure label={coach.rule}>
          <BecauseLine because={finding.because} />
        </Disclosure>
      ) : null}
      {finding.better ? (
        <p className={css.better}>
          {coach.better}: {finding.better}
        </p>
      ) : null}
      <div className={css.actions}>
        {canReplace && replacement !== undefined ? (
          <Button look="link" small onClick={() => applyReplacement(finding.start, finding.end, replacement)}>
            {coach.replace}
          </Button>
        ) : null}
        {onShow && words ? (
          <Button look="link" small onClick={() => onShow(finding.start, finding.end)}>
            {coach.show}
          </Button>
        ) : null}
      </div>
      {finding.severity === 'block' && canReplace ? <OverrideFinding rule={finding.rule} /> : null}
    </li>
  );
}
