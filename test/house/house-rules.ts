import type { SourceFile } from './source-files.ts';

/** A rule of the house: `find` names what breaks it in one file, in words that say what to do instead. */
export interface HouseRule {
  readonly id: string;
  readonly applies: (path: string) => boolean;
  readonly find: (file: SourceFile) => readonly string[];
  /** A file that breaks the rule: the test plants it and expects it to be found. */
  readonly planted: SourceFile;
}

const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path);
const isProduct = (path: string): boolean => /^(lib|components|entrypoints)\//.test(path) && isCode(path);

/** Code without comments and string contents, so that a word in a sentence is no call. */
const codeOnly = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, ' ').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const matches = (text: string, pattern: RegExp, advice: string): readonly string[] =>
  [...codeOnly(text).matchAll(pattern)].map((match) => `${match[0].trim()}: ${advice}`);

const MAX_LINES = 250;
const VAGUE_NAMES = /(^|[-/.])(utils?|helpers?|manager|common|misc|stuff|data-utils)([-/.]|$)/;

const isDoor = (path: string): boolean => /^lib\/[^/]+\/index\.ts$/.test(path);

const doorFaults = ({ text }: SourceFile): readonly string[] => {
  const faults: string[] = [];
  if (!/^\/\/ Takes .*\bGives .*\bKnows nothing /.test(text.split('\n')[0] ?? ''))
    faults.push('begin the door with "// Takes … Gives … Knows nothing of …"');
  if (/export \*/.test(text)) faults.push('export by name, so that the door can be read');
  if (/=>|\bfunction\b|\bif \(/.test(codeOnly(text)))
    faults.push('a door has no logic: move it into a file of the room');
  return faults;
};

/** Exported things without a TSDoc comment right above them. */
const undocumented = ({ text }: SourceFile): readonly string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function|const|interface|type) (\w+)/.exec(line)?.[1];
    const above = (lines[index - 1] ?? '').trim();
    // Types inferred from a schema and keys of a word list stand right under the documented value of the same meaning.
    const inferred = /= InferOutput<|= \(typeof /.test(line);
    return name && !inferred && !above.endsWith('*/') ? [`${name}: say what it is, its units and errors`] : [];
  });
};

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    id: 'kebab-case-names',
    applies: (path) => isProduct(path) || path.startsWith('test/'),
    find: ({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      return /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) ? [] : [`${name}: name files in kebab-case`];
    },
    planted: { path: 'lib/case/readFacts.ts', text: '' },
  },
  {
    id: 'no-vague-names',
    applies: isProduct,
    find: ({ path }) => (VAGUE_NAMES.test(path) ? ['name the file after what it exports'] : []),
    planted: { path: 'lib/case/utils.ts', text: '' },
  },
  {
    id: 'file-size',
    applies: (path) => /\.(ts|tsx|css|mjs|cjs)$/.test(path),
    find: ({ text }) => {
      const count = text.split('\n').length - 1;
      return count > MAX_LINES ? [`${count} lines: split what does not belong together (at most ${MAX_LINES})`] : [];
    },
    planted: { path: 'lib/case/long.ts', text: '\n'.repeat(MAX_LINES + 1) },
  },
  {
    id: 'doors',
    applies: isDoor,
    find: doorFaults,
    planted: { path: 'lib/case/index.ts', text: '// The case.\nexport * from "./case.ts";\n' },
  },
  {
    id: 'no-network',
    applies: isProduct,
    find: ({ text }) =>
      matches(
        text,
        /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)/g,
        'nothing leaves the device',
      ),
    planted: { path: 'lib/case/x.ts', text: 'const answer = await fetch("https://example.com");' },
  },
  {
    id: 'no-html-strings',
    applies: isProduct,
    find: ({ text }) =>
      matches(
        text,
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser|new Function|eval\s*\()/g,
        'build nodes and set text',
      ),
    planted: { path: 'components/panel/x.tsx', text: 'element.innerHTML = text;' },
  },
  {
    id: 'no-clock-in-pure-rooms',
    applies: (path) =>
      /^lib\/(values|forms|text|language|thread|calendar|settings|orders|case|policy|offers|reply|lint|advice|notes)\//.test(
        path,
      ),
    find: ({ text }) =>
      matches(
        text,
        /Date\.now|new Date\(\)|Math\.random|Temporal\.Now|performance\.now/g,
        'time and ids come in as arguments',
      ),
    planted: { path: 'lib/case/x.ts', text: 'const at = Date.now();' },
  },
  {
    id: 'no-default-exports',
    applies: (path) => /^(lib|components)\//.test(path) && isCode(path),
    find: ({ text }) => matches(text, /export default/g, 'export by name'),
    planted: { path: 'lib/case/x.ts', text: 'export default 1;' },
  },
  {
    id: 'dated-todos',
    applies: isCode,
    find: ({ text }) =>
      [...text.matchAll(/\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d\d-\d\d\])/g)].map(
        () => 'give the note a date or do it now',
      ),
    planted: { path: 'lib/case/x.ts', text: `// ${'TODO'}: later` },
  },
  {
    id: 'documented-exports',
    applies: (path) => path.startsWith('lib/') && isCode(path),
    find: undocumented,
    planted: { path: 'lib/case/x.ts', text: 'export const answer = 42;\n' },
  },
  {
    id: 'no-tests-on-real-names',
    applies: (path) => path.startsWith('test/'),
    find: ({ text }) =>
      [...text.matchAll(/[\w.+-]+@([\w-]+\.)+[a-z]{2,}/gi)]
        .filter(([address]) => !/[@.](example|test|invalid|localhost)(\.(com|org|net|test))?$/i.test(address))
        .map(([address]) => `${address}: use an address under example.com`),
    planted: { path: 'test/sites/x.test.ts', text: `const buyer = 'dana@${'gmail'}.com';` },
  },
];
