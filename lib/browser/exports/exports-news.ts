const CHANNEL = 'middle-ground-orders';

/** Tells the other pages of the extension that orders were imported or deleted. */
export function announceExports(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page imported or deleted orders. Returns the way to stop. */
export function watchExports(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
