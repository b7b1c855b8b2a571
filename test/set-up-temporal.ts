// Node 24 has no Temporal of its own; the extension's browsers do.
import 'temporal-polyfill/global';
