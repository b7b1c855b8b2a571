import { type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { ExampleOutcome, JudgeExamples } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Tag } from '../ui/tag.tsx';
import css from './options-page.module.css';

interface ExamplesProps {
  readonly strings: InterfaceStrings;
  /** The form as it stands, saved or not. */
  readonly settings: SellerSettings;
  readonly judge: JudgeExamples;
}

const COLOURS = { required: 'owed', allowed: 'open', blocked: 'grey', ask: 'warn' } as const;

/** What the rules in the form decide in invented orders, of each category and way one, anew with every change. */
export function Examples({ strings, settings, judge }: ExamplesProps): ReactElement {
  const { examples: words } = strings.options;
  const [outcomes, setOutcomes] = useState<readonly ExampleOutcome[] | 'failed' | null>(null);
  const text = useDeferredValue(JSON.stringify(settings));
  useEffect(() => {
    let isCurrent = true;
    judge(JSON.parse(text) as SellerSettings).then(
      (found) => isCurrent && setOutcomes(found),
      () => isCurrent && setOutcomes('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, judge]);
  return (
    <section className={css.group} aria-labelledby="examples">
      <h2 id="examples" className={css.legend}>
        {words.title}
      </h2>
      <p className={css.about}>{outcomes === null ? words.wait : outcomes === 'failed' ? words.failed : words.lead}</p>
      <div className={css.examples}>
        {Array.isArray(outcomes)
          ? outcomes.map((outcome: ExampleOutcome) => <Outcome key={outcome.id} strings={strings} outcome={outcome} />)
          : null}
      </div>
    </section>
  );
}

function Outcome({ strings, outcome }: { readonly strings: InterfaceStrings; readonly outcome: ExampleOutcome }) {
  const { examples: words } = strings.options;
  return (
    <div className={css.example}>
      <h3>{outcome.title}</h3>
      <dl className={css.verdicts}>
        {outcome.verdicts.map(({ remedy, verdict, opens, approval }) => (
          <div key={remedy} className={css.verdict}>
            <dt>{strings.remedies[remedy]}</dt>
            <dd>
              <Tag colour={COLOURS[verdict]}>{words.verdicts[verdict]}</Tag> {opens ? words.until(opens) : null}
              {approval ? (
                <span className={css.asks}>
                  {strings.panel.remedies.askFirst(approval.ask, approval.limit ? formatMoney(approval.limit) : '')}
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
