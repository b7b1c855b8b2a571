import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import './example.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { offerPassagePointer, pointAtPassage, type ReaderHost, startTicketReader } from '../../lib/reader/index.ts';
import { Inbox } from './inbox.tsx';
import { pageClock } from './moments.ts';
import { preparePanelOpener } from './open-panel.ts';
import { TICKETS } from './tickets/tickets.ts';

const openPanel = await preparePanelOpener();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(<Inbox tickets={TICKETS} {...pageClock(new URL(location.href))} openPanel={openPanel} />);

// Content scripts do not run in an extension's own pages, so this one brings the reader itself.
offerPassagePointer(pointAtPassage);
startTicketReader(document, browser.runtime as unknown as ReaderHost);
