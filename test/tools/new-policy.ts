import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLATFORM_IDS } from '../../lib/values/index.ts';

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const title = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One rule to start from: it warns, because its source is nobody's yet. */
const packOf = (name: string, platform: string, day: string): object => ({
  id: `platforms.${name}`,
  title: title(name),
  authority: 'platform',
  scope: { platforms: [platform] },
  status: 'draft',
  rules: [
    {
      id: `${name}-answer`,
      binds: 'seller',
      versions: [
        {
          from: '2020-01-01',
          to: null,
          when: {
            all: [
              { fact: 'claim.platformOpen', is: true },
              { fact: 'claim.platformOpenedAt', known: true },
            ],
          },
          effects: [],
          deadlines: [
            {
              kind: 'deadline',
              id: `${name}-answer`,
              what: 'answer the request',
              clock: { from: 'claim.platformOpenedAt', days: 3, until: 'end_of_day', zone: 'seller' },
              type: 'due',
              expiry: 'escalated',
            },
          ],
          text: 'Three days to answer a request.',
          source: { title: 'Say here where it was read', url: '', class: 'unverified', seenOn: day },
          reviewBy: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28'),
        },
      ],
    },
  ],
});

const casesOf = (name: string, platform: string): object => [
  {
    fires: [`platforms.${name}/${name}-answer`],
    ticket: {
      type: 'not_as_described',
      platform,
      order: { price: 80, total: 90, platformCase: { openedAt: '2026-05-19T10:00:00-05:00', stage: 'open' } },
    },
    deadlines: { [`${name}-answer`]: '2026-05-22T23:59:00-05:00' },
  },
];

/** The list of packs with one more: its import among the others, its name after the last platform. */
function listed(packs: string, name: string): string {
  const lines = packs.split('\n');
  const end = lines.findLastIndex((line) => line.includes("from './packs/platforms/"));
  lines.splice(end + 1, 0, `import ${camel(name)} from './packs/platforms/${name}.json' with { type: 'json' };`);
  const first = lines.findIndex((line) => line.startsWith('export const SHIPPED_PACKS'));
  if (end < 0 || first < 0) throw new Error('lib/policy/packs.ts has no list of packs');
  lines.splice(first + 1, 0, `  ${camel(name)},`);
  return lines.join('\n');
}

/**
 * Writes the pack of a marketplace and its cases under `root`.
 * @returns what was written; throws where the name cannot be used.
 */
export function newPolicy(root: string, name: string, day: string): readonly string[] {
  const platform = name.replaceAll('-', '_');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`${name}: name a policy in kebab-case, such as mercado-libre`);
  if (!(PLATFORM_IDS as readonly string[]).includes(platform))
    throw new Error(`no platform is called ${platform}: add it to PLATFORM_IDS in lib/values/words.ts first`);
  const files: Readonly<Record<string, string>> = {
    [`lib/policy/packs/platforms/${name}.json`]: json(packOf(name, platform, day)),
    [`test/policy/cases/${name}.json`]: json(casesOf(name, platform)),
  };
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is there already`);
  const list = join(root, 'lib/policy/packs.ts');
  const renewed = listed(readFileSync(list, 'utf8'), name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(list, renewed);
  return [...Object.keys(files), 'lib/policy/packs.ts'];
}
