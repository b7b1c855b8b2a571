// Takes the panel's store, settings and words. Gives the panel and the settings page on the screen. Knows nothing of the browser, storage or how anything is decided.
export { OptionsPage } from './options/options-page.tsx';
export type { TryMailbox } from './options/past-tickets.tsx';
export { CrashGuard } from './panel/crash-guard.tsx';
export { PanelApp } from './panel/panel-app.tsx';
export { PanelProvider } from './panel/panel-provider.tsx';
