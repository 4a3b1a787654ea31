import type { BrowserContext, Worker } from '@playwright/test';
import { expect } from './fixtures';

/** The popup that opens from the toolbar. Playwright has no page for it: it is driven over the browser's protocol. */
export type ActionPopup = {
  readonly evaluate: <Result>(expression: string) => Promise<Result>;
  /** Presses the mouse in the middle of the first element that a CSS selector finds. */
  readonly click: (selector: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A PNG of it. */
  readonly picture: () => Promise<Buffer>;
};

type Message = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** Opens the real popup in the window of a tab. */
export async function openActionPopup(
  context: BrowserContext,
  worker: Worker,
  extensionId: string,
  tab: number,
): Promise<ActionPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser has no protocol to drive its popup with.');
  const session = await browser.newBrowserCDPSession();
  await worker.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    await chrome.action.openPopup({ windowId });
  }, tab);
  let targetId = '';
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const address = `chrome-extension://${extensionId}/src/popup/`;
    targetId = targetInfos.find(({ url }) => url.startsWith(address))?.targetId ?? '';
    return targetId;
  };
  await expect.poll(find, { message: 'a popup' }).not.toBe('');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });

  const waiting = new Map<number, (message: Message) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const message = JSON.parse(event.message) as Message;
    if (event.sessionId === sessionId && message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answer;
    if (error) throw new Error(error.message);
    return result;
  };
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (answer as { result: { value: Result } }).result.value;
  };
  return {
    evaluate,
    async click(selector) {
      const place = await evaluate<{ x: number; y: number }>(
        `((element) => {
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })(document.querySelector(${JSON.stringify(selector)}))`,
      );
      const mouse = { ...place, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async picture() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}
