import { memo, type ReactElement } from 'react';
import { findBuyerName, type OpenCase } from '../../lib/panel/index.ts';
import { useAfterFirstPicture } from '../ui/use-after-first-picture.ts';
import { ActionBar } from './action-bar.tsx';
import { CaseSummary } from './case-summary.tsx';
import css from './case-view.module.css';
import { Footer } from './footer.tsx';
import { MoodDot } from './mood-dot.tsx';
import { NotesSection } from './notes-section.tsx';
import { OfferSection } from './offer-section.tsx';
import { OrderSection } from './order-section.tsx';
import { OpenCaseProvider, useStrings } from './panel-provider.tsx';
import { RemediesSection } from './remedies-section.tsx';
import { ReplySection } from './reply-section.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

// Drawn again only with what they read themselves, not with every change of the case.
const Summary = memo(CaseSummary);
const Order = memo(OrderSection);
const Remedies = memo(RemediesSection);
const Offer = memo(OfferSection);
const Reply = memo(ReplySection);
const Notes = memo(NotesSection);
const Foot = memo(Footer);
const Actions = memo(ActionBar);

const placeOf = (open: OpenCase, pasted: string): string => {
  if (open.from.kind === 'pasted') return pasted;
  const host = open.from.origin?.replace(/^https?:\/\//, '');
  const site = host && host !== open.from.siteName ? `${open.from.siteName} · ${host}` : open.from.siteName;
  return open.thread.subject ? `${site} · ${open.thread.subject}` : site;
};

/** A ticket: the case, its order, what may be done, what it costs, what to say, what to remember. */
export function CaseView({ open }: { readonly open: OpenCase }): ReactElement {
  const strings = useStrings().panel.header;
  useShortcuts();
  const isPainted = useAfterFirstPicture();
  const name = findBuyerName(open.advice) ?? strings.unknownBuyer;
  return (
    <OpenCaseProvider open={open}>
      <div className={css.page}>
        <TopBar title={name} place={placeOf(open, strings.pasted)} mark={<MoodDot />} jumps />
        <main className={css.main}>
          <Summary />
          {isPainted ? (
            <>
              <Order />
              <Remedies />
              <Offer />
              <Reply />
              <Notes />
              <Foot />
            </>
          ) : null}
        </main>
        <Actions />
      </div>
    </OpenCaseProvider>
  );
}
