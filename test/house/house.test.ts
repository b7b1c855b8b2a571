import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOUSE_RULES } from './house-rules.ts';
import { listFiles, ROOT } from './source-files.ts';

const files = listFiles(['lib', 'components', 'entrypoints', 'test'], /\.(ts|tsx|css|mjs|cjs)$/);

describe.each(HOUSE_RULES)('house rule $id', (rule) => {
  it('holds in every file', () => {
    const broken = files
      .filter(({ path }) => rule.applies(path) && !path.endsWith('house/house-rules.ts'))
      .flatMap((file) => rule.find(file).map((fault) => `${file.path}: ${fault}`));
    expect(broken).toEqual([]);
  });

  it('finds a planted violation', () => {
    expect(rule.applies(rule.planted.path)).toBe(true);
    expect(rule.find(rule.planted).length).toBeGreaterThan(0);
  });
});

it('every room has a door', () => {
  const rooms = readdirSync(`${ROOT}lib`).filter((room) => room !== 'cli');
  const doors = files.map(({ path }) => /^lib\/([^/]+)\/index\.ts$/.exec(path)?.[1]).filter(Boolean);
  expect(doors.sort()).toEqual(rooms.sort());
});
