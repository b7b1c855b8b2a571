import { describe, expect, it } from 'vitest';
import { countWords } from '../../lib/panel/index.ts';

describe('the length of a reply', () => {
  it('is counted in words, or in characters where words are not set apart', () => {
    expect(countWords('Hello Dana,\n\nit left today.', 'en')).toEqual({ count: 5, unit: 'words' });
    expect(countWords('您好：\n\n已发出。', 'zh')).toEqual({ count: 7, unit: 'characters' });
    expect(countWords('', 'en')).toEqual({ count: 0, unit: 'words' });
  });
});
