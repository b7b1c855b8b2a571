import { setTimeout as sleep } from 'node:timers/promises';
import type { EditingKey, EditorDriver } from '../editor-driver.ts';
import type { EditorPage } from '../editor-pages.ts';
import { startFirefoxReader } from './firefox-reader.ts';

const CONTROL = '\uE009';
const KEYS: Readonly<Record<EditingKey, readonly string[]>> = {
  undo: [CONTROL, 'z'],
  top: [CONTROL, '\uE011'],
  'line-end': ['\uE010'],
  left: ['\uE012'],
  'select-left': ['\uE008', '\uE012'],
};

// An input method that ends its composition when it is asked to, as real ones do; the window keeps it alive.
const COMPOSE = `
const [text, done] = arguments;
const inputMethod = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
window.middleGroundInputMethod = inputMethod;
inputMethod.beginInputTransaction(window, (method, { type }) => {
  if (type === 'request-to-commit') method.commitComposition();
  if (type === 'request-to-cancel') method.cancelComposition();
  return true;
});
inputMethod.setPendingCompositionString(text);
inputMethod.appendClauseToPendingComposition(text.length, inputMethod.ATTR_RAW_CLAUSE);
inputMethod.setCaretInPendingComposition(text.length);
inputMethod.flushPendingComposition();
window.setTimeout(done, 100);`;
const LEAVE = 'gURLBar.focus(); window.setTimeout(arguments[0], 50);';
const COME_BACK = 'gBrowser.selectedBrowser.focus(); window.setTimeout(arguments[0], 50);';

const IS_READY = "document.body?.dataset.ready === 'yes' && document.documentElement.dataset.reader === 'here'";

/** Drives Firefox over pages of the given server. */
export async function startFirefoxDriver(addressOf: (page: EditorPage) => string): Promise<EditorDriver> {
  const firefox = await startFirefoxReader('test/e2e/editor-under-test.ts');
  const inPage = <Value>(expression: string): Promise<Value> => firefox.inPage<Value>(`return ${expression}`);
  return {
    browser: 'firefox',
    open: async (page) => {
      // The first page may be there before the extension's scripts are: it is loaded again then.
      for (let loads = 0; loads < 3; loads += 1) {
        await firefox.goTo(addressOf(page));
        for (let tries = 0; tries < 200; tries += 1) {
          if (await inPage(IS_READY)) return firefox.ask('readerUnderTest.listen()');
          await sleep(50);
        }
      }
      throw new Error(`${page.name} was not ready within 30 s`);
    },
    inPage,
    ask: firefox.ask,
    click: ({ x, y }) =>
      firefox.perform([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, origin: 'viewport', duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    type: firefox.type,
    press: (key) =>
      firefox.perform([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...KEYS[key].map((value) => ({ type: 'keyDown', value })),
            ...[...KEYS[key]].reverse().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ]),
    compose: (text) => firefox.inBrowser(COMPOSE, [text]),
    leave: async () => {
      await firefox.inBrowser(LEAVE);
      if (await inPage('document.hasFocus()')) throw new Error('the page has kept the focus');
      return () => firefox.inBrowser(COME_BACK);
    },
    close: firefox.close,
  };
}
