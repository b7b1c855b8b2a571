/** Who opened a port, as the browser says. */
export interface PortOpener {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
}

/** Whether a port was opened by a page of our own extension; other extensions and our scripts in other pages may not ask. */
export function isOurPanel(sender: PortOpener | undefined, ownId: string | undefined, home: string): boolean {
  if (!sender?.id || sender.id !== ownId) return false;
  return `${sender.origin ?? ''}/` === home || (sender.origin === undefined && sender.url?.startsWith(home) === true);
}
