import type { ReactElement } from 'react';
import { formatDate } from '../../lib/panel/index.ts';
import type { Because } from '../../lib/policy/index.ts';
import { Tag } from '../ui/tag.tsx';
import { useStrings } from './panel-provider.tsx';
import { ReasonList } from './reason-list.tsx';
import css from './remedies-section.module.css';

/** What the shop set itself or the order says: the day of its wording means nothing to anybody. */
const OWN: readonly Because['authority'][] = ['seller', 'order', 'promise'];

const isSecure = (url: string): boolean => url.startsWith('https://');
const hostOf = (url: string): string => url.slice('https://'.length).split('/', 1)[0] ?? '';

/** One step of a proof: what the rule says, whose word it is, where it stands and when it was seen. */
export function BecauseLine({ because }: { readonly because: Because }): ReactElement {
  const { authorities, panel } = useStrings();
  const { source } = because;
  return (
    <div className={css.because}>
      <p>{because.text}</p>
      <p className={css.meta}>
        <Tag colour={because.authority === 'law' ? 'owed' : 'grey'}>{authorities[because.authority]}</Tag>
        {because.certain ? null : <Tag colour="warn">{panel.remedies.uncertain}</Tag>}
        {source ? <SourceLine source={source} /> : null}
        {because.asOf && !OWN.includes(because.authority) ? (
          <span>{panel.remedies.asOf(formatDate(because.asOf))}</span>
        ) : null}
      </p>
      {(because.otherReadings ?? []).map((other) => (
        <p key={other.text} className={css.meta}>
          <span>
            {panel.remedies.otherReading}: {other.text}
          </span>
          {other.source ? <SourceLine source={other.source} /> : null}
        </p>
      ))}
      {because.facts && because.facts.length > 0 ? (
        <div className={css.meta}>
          <ReasonList reasons={because.facts} />
        </div>
      ) : null}
    </div>
  );
}

/** Where a value was read and when; an address only where the connection to it is safe. */
function SourceLine({ source }: { readonly source: NonNullable<Because['source']> }): ReactElement {
  const { sourceClasses, panel } = useStrings();
  return (
    <>
      {isSecure(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer" title={hostOf(source.url)}>
          {source.title}
        </a>
      ) : (
        <span>{source.title}</span>
      )}
      <span>
        {sourceClasses[source.class]}, {panel.remedies.seen(formatDate(source.seenOn))}
      </span>
    </>
  );
}
