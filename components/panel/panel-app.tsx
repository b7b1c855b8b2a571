import type { ReactElement } from 'react';
import { CaseView } from './case-view.tsx';
import { usePanel, useStrings } from './panel-provider.tsx';
import { StateScreen } from './state-screen.tsx';
import { TeachGuide } from './teach/teach-guide.tsx';
import { TopBar } from './top-bar.tsx';

const hostOf = (origin: string | null): string => origin?.replace(/^https?:\/\//, '') ?? '';

/** The whole panel: one case, or the state that stands in its place. */
export function PanelApp(): ReactElement {
  const strings = useStrings().panel;
  const screen = usePanel((state) => state.screen);
  const teaching = usePanel((state) => state.teaching);
  const origin = usePanel((state) => state.site.origin);
  return (
    <div data-panel-state={teaching ? 'teaching' : screen.kind}>
      {teaching ? (
        <>
          <TopBar title={strings.name} place={hostOf(origin)} />
          <TeachGuide teaching={teaching} />
        </>
      ) : screen.kind === 'case' ? (
        <CaseView key={screen.open.caseId} open={screen.open} />
      ) : (
        <>
          <TopBar title={strings.name} place={hostOf(origin)} />
          <StateScreen screen={screen} />
        </>
      )}
    </div>
  );
}
