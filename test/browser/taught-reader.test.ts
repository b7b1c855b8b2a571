import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerTaughtReader } from '../../lib/reader/index.ts';
import { siteOf, takeLayout } from '../../lib/reader/open-page.ts';
import { taughtSite } from '../../lib/sites/index.ts';
import { TICKET_URL, teachPage } from '../sites/teach/teach-page.ts';
import { TICKET, UNKNOWN_PAGES } from '../sites/teach/unknown-pages.ts';

const NAME = 'data attributes and numbers';
const KNOWN = '<div data-mg-helpdesk><section data-ticket-id="1"></section></div>';

const goTo = (url: string): void =>
  (window as unknown as { happyDOM: { setURL: (to: string) => void } }).happyDOM.setURL(url);
const show = (html: string): void => {
  document.body.innerHTML = html;
};

offerTaughtReader(taughtSite);

beforeEach(() => {
  goTo(TICKET_URL);
  show(UNKNOWN_PAGES[NAME]?.(TICKET) ?? '');
});
afterEach(() => void takeLayout(document, null));

describe('which reader reads a page', () => {
  const layout = teachPage(NAME);

  it('is the taught one before the general one, on its own host, until it is forgotten', () => {
    expect(siteOf(document)?.id).toBe('generic');
    takeLayout(document, layout);
    expect(siteOf(document)?.id).toBe('taught');
    takeLayout(document, { ...layout, host: 'other.example.com' });
    expect(siteOf(document)?.id).toBe('generic');
    takeLayout(document, layout);
    takeLayout(document, null);
    expect(siteOf(document)?.id).toBe('generic');
  });

  it('is a well-known one before the taught one, unless it was taught on that reader’s page', () => {
    show(KNOWN + (UNKNOWN_PAGES[NAME]?.(TICKET) ?? ''));
    takeLayout(document, layout);
    expect(siteOf(document)?.id).toBe('example');
    takeLayout(document, { ...layout, overKnown: true });
    expect(siteOf(document)?.id).toBe('taught');
  });

  it('is the general one on the same host’s other pages', () => {
    takeLayout(document, layout);
    goTo('https://desk.nordlicht.example/reports');
    show('<main><p>Nothing here</p></main>');
    expect(siteOf(document)?.id).toBe('generic');
  });
});
