import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const WIDGET = '.WidgetSimple';

const keyOf = (page: Document, url: string): string | null =>
  /Action=AgentTicketZoom[;&](?:[^#]*[;&])?TicketID=(\d+)/.exec(url)?.[1] ??
  page.querySelector<HTMLInputElement>('#ComposeTicket input[name="TicketID"]')?.value ??
  null;

/**
 * Znuny and OTRS (their own templates). Only the chosen article may be loaded; answers are written in a window of their
 * own, which holds the reply box and no thread.
 */
export const znunySite: SiteAdapter = tableSite({
  id: 'znuny',
  name: 'Znuny',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /\/index\.pl\?Action=AgentTicket(Zoom|Compose)\b/.test(url),
  key: keyOf,
  messages: {
    item: `${WIDGET}.Incoming, ${WIDGET}.Outgoing`,
    note: `${WIDGET}.NotVisibleForCustomer`,
    body: 'iframe[id^="Iframe"], .ArticleBody',
    attachment: 'ul.ArticleAttachments .file-name',
    roles: {
      buyer: `${WIDGET}.customer.VisibleForCustomer`,
      seller: `${WIDGET}.agent.VisibleForCustomer`,
      platform: `${WIDGET}.system.VisibleForCustomer`,
    },
  },
  composers: [
    {
      box: '#ComposeTicket iframe, #ComposeTicket textarea#RichText',
      audience: 'customer',
      keepBelow: ['blockquote'],
    },
  ],
});
