// Takes ports to page, notes, settings and clock. Gives the panel's state and what a person can do in it. Knows nothing of React or the browser.
export type { PageEvent, PagePort, PanelPorts, SettingsPort, SiteAccessPort } from './ports.ts';
