// The engine on files: the entry of `npm run advise`.
import { enableCompileCache } from 'node:module';

// Some hundred source files are read at every start; what was compiled once is kept beside Node's own cache.
enableCompileCache();
const { runCommand } = await import('./run-command.ts');
await runCommand(process.argv.slice(2));
