import { type ReactElement, useEffect, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { type LayoutsPort, layoutsFile } from '../../lib/panel/index.ts';
import type { TaughtLayout } from '../../lib/sites/index.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import { ImportLayouts } from './import-layouts.tsx';
import css from './options-page.module.css';
import own from './taught-pages.module.css';

interface TaughtPagesProps {
  readonly strings: InterfaceStrings;
  readonly layouts: LayoutsPort;
  readonly download: (name: string, text: string) => void;
}

const FILE = 'middle-ground-taught-pages.json';

/** Pages the agent taught: looked at, handed on, taken from others, forgotten. */
export function TaughtPages({ strings, layouts, download }: TaughtPagesProps): ReactElement {
  const words = strings.taughtPages;
  const [kept, setKept] = useState<readonly TaughtLayout[]>([]);
  const [removed, setRemoved] = useState<TaughtLayout | null>(null);
  useEffect(() => {
    const load = () => void layouts.load().then(setKept);
    load();
    return layouts.watch(load);
  }, [layouts]);
  const forget = async (layout: TaughtLayout) => {
    await layouts.remove(layout.host);
    setRemoved(layout);
  };
  const undo = async (layout: TaughtLayout) => {
    await layouts.save(layout);
    setRemoved(null);
  };
  return (
    <section className={css.group} aria-label={words.title}>
      <h2 className={css.legend}>{words.title}</h2>
      <div className={`${css.fields} ${own.pages}`}>
        <p className={css.hint}>{words.text}</p>
        {kept.length === 0 ? <p>{words.none}</p> : null}
        <ul className={own.list} hidden={kept.length === 0}>
          {kept.map((layout) => (
            <TaughtPage
              key={layout.host}
              words={words}
              layout={layout}
              onExport={() => download(`${layout.host.replaceAll(':', '-')}.json`, layoutsFile([layout]))}
              onForget={() => void forget(layout)}
            />
          ))}
        </ul>
        {removed ? (
          <p role="status">
            {words.removed(removed.host)}{' '}
            <Button look="link" small onClick={() => void undo(removed)}>
              {words.undo}
            </Button>
          </p>
        ) : null}
        <div className={own.row}>
          {kept.length > 1 ? (
            <Button onClick={() => download(FILE, layoutsFile(kept))}>{words.exportAll}</Button>
          ) : null}
          <ImportLayouts words={words} kept={kept} save={layouts.save} />
        </div>
      </div>
    </section>
  );
}

interface TaughtPageProps {
  readonly words: InterfaceStrings['taughtPages'];
  readonly layout: TaughtLayout;
  readonly onExport: () => void;
  readonly onForget: () => void;
}

function TaughtPage({ words, layout, onExport, onForget }: TaughtPageProps): ReactElement {
  return (
    <li className={own.page}>
      <div className={own.row}>
        <b className={own.host}>{layout.host}</b>
        <span className={css.hint}>{words.taughtOn(layout.taughtOn)}</span>
        {layout.overKnown ? <Tag>{words.first}</Tag> : null}
        <span className={own.buttons}>
          <Button small name={words.exportOne(layout.host)} onClick={onExport}>
            {words.exportAction}
          </Button>
          <Button small danger name={words.remove(layout.host)} onClick={onForget}>
            {words.removeAction}
          </Button>
        </span>
      </div>
      <Disclosure label={words.preview.selectors}>
        <pre className={own.selectors}>{JSON.stringify(layout, null, 2)}</pre>
      </Disclosure>
    </li>
  );
}
