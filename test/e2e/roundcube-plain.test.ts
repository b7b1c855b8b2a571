import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertButton } from './panel-hands.ts';
import { replyIn, squeeze } from './panel-reading.ts';
import { type OpenStorm, openStorm } from './roundcube/open-storm.ts';
import { stormDates } from './roundcube/winter-storm-mails.ts';

let storm: OpenStorm;

const box = () => storm.page.locator('textarea#composebody');

beforeAll(async () => {
  storm = await openStorm(stormDates(new Date()), false);
});
afterAll(() => storm?.close());

describe('a real Roundcube whose editor is a plain text box', () => {
  it('inserts the reply where Roundcube put the caret, below the quoted mail, and one Ctrl+Z takes back exactly that', async () => {
    await storm.page.locator('a.reply:visible').first().click();
    await box().waitFor();
    await storm.panel.getByText('the buyer will read it').waitFor();
    expect(await storm.panel.locator('h1').innerText()).toContain('Peter Lindqvist');
    const quoted = await box().inputValue();
    expect(quoted).toContain('> This is RIDICULOUS');
    const wanted = await replyIn(storm.panel);
    await insertButton(storm.panel).click();
    await expect.poll(async () => squeeze(await box().inputValue())).toBe(squeeze(`${quoted} ${wanted}`));
    await box().focus();
    await storm.page.keyboard.press('Control+z');
    expect(await box().inputValue()).toBe(quoted);
  });

  it('inserts above it where the person put the caret there, and one Ctrl+Z takes back exactly that', async () => {
    const quoted = await box().inputValue();
    await box().focus();
    await storm.page.keyboard.press('Control+Home');
    await storm.page.keyboard.press('Enter');
    await storm.page.keyboard.press('Control+Home');
    const wanted = await replyIn(storm.panel);
    await insertButton(storm.panel).click();
    await expect.poll(async () => squeeze(await box().inputValue())).toBe(squeeze(`${wanted} ${quoted}`));
    await box().focus();
    await storm.page.keyboard.press('Control+z');
    expect(await box().inputValue()).toBe(`\n${quoted}`);
  });

  it('inserts again; the person sends, and it arrives word for word above the quoted mail', async () => {
    const wanted = await replyIn(storm.panel);
    await insertButton(storm.panel).click();
    await expect.poll(async () => squeeze(await box().inputValue())).toContain(wanted);
    expect(storm.roundcube.sink.messages).toHaveLength(0);
    await storm.page.locator('button.send:visible, a.send:visible').first().click();
    await expect.poll(() => storm.roundcube.sink.messages.length, { timeout: 15_000 }).toBe(1);
    const mail = await PostalMime.parse(storm.roundcube.sink.messages[0] ?? '');
    expect(mail.html).toBeUndefined();
    expect(squeeze((mail.text ?? '').split(/^On .{5,60} wrote:/m)[0] ?? '')).toBe(wanted);
    expect(mail.to?.[0]?.address).toBe('peter.lindqvist@example.com');
  });
});
