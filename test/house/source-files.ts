import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Root of the project, with a slash at the end. */
export const ROOT = new URL('../..', import.meta.url).pathname;

/** A file of the project as the house rules see it: path from the root, and text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const walk = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

/** All files below the given top-level folders whose name matches. */
export function listFiles(folders: readonly string[], pattern: RegExp): readonly SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path))
    .filter((path) => pattern.test(path) && !path.includes('/fixtures/') && !path.includes('/.cache/'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
