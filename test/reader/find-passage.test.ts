// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRequestChannel, PORT_NAME, serveRequests } from '../../lib/messages/index.ts';
import { findPassage } from '../../lib/reader/find-passage.ts';
import { pageHandlers } from '../../lib/reader/page-handlers.ts';
import { offerPassagePointer } from '../../lib/reader/passage-pointer.ts';
import { portPair } from '../messages/port-pair.ts';

const show = (markup: string): void => {
  document.body.innerHTML = markup;
};
const found = (words: string, messageStart = ''): string | undefined =>
  findPassage(document, { words, messageStart })?.toString();

beforeEach(() => show(''));
afterEach(() => offerPassagePointer(() => false));

describe('words of a message in its page', () => {
  it('are found across elements and folded white space', () => {
    show('<div>Please <b>refund</b>\n   the <i>full</i>&nbsp;amount by<br>Friday.</div>');
    expect(found('refund the full amount by Friday')?.replace(/\s+/g, ' ')).toBe('refund the full amount byFriday');
  });

  it('are taken from the message they belong to', () => {
    show('<p id="a">Ann: money back</p><p id="b">Ben: I said so. money back</p>');
    const range = findPassage(document, { words: 'money back', messageStart: 'Ben: I said' });
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  it('are found by their first appearance where the message itself is shown otherwise', () => {
    show('<p>money back</p>');
    expect(found('money back', 'a beginning that is collapsed')).toBe('money back');
  });

  it('are found where the page marks quoted mail and the message does not', () => {
    show('<pre>&gt; I want\n&gt; my money back</pre>');
    expect(found('I want\nmy money back')).toContain('my money back');
  });

  it('are not looked for in scripts, styles and the reply box', () => {
    show('<script>money back</script><style>money back</style><div contenteditable="true">money back</div>');
    expect(found('money back')).toBeUndefined();
  });

  it.each(['', '   ', '\u200b'])('are not found when there are none: %j', (words) => {
    show('<p>anything</p>');
    expect(found(words)).toBeUndefined();
  });
});

describe('the request to point words out', () => {
  const ask = async (payload: unknown) => {
    const [panel, page] = portPair(PORT_NAME);
    const channel = openRequestChannel(panel, { onEvent: () => undefined, onClose: () => undefined, helloMs: 1_000 });
    serveRequests(page, pageHandlers(document));
    await channel.ready;
    return channel.request('passage.show', payload, 1_000);
  };

  it('says that nothing is shown while the pointer is not there', async () => {
    expect(await ask({ words: 'a', messageStart: 'a' })).toEqual({ ok: true, value: { shown: false } });
  });

  it('hands the words to the pointer', async () => {
    offerPassagePointer((_, { words }) => words === 'a');
    expect(await ask({ words: 'a', messageStart: 'b' })).toEqual({ ok: true, value: { shown: true } });
  });

  it.each([null, {}, { words: 1, messageStart: '' }, { words: 'x'.repeat(5_000), messageStart: '' }])(
    'refuses what is no passage: %#',
    async (payload) => {
      offerPassagePointer(() => true);
      expect(await ask(payload)).toEqual({ ok: false, error: 'bad-answer' });
    },
  );
});
