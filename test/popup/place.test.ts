import { describe, expect, it } from 'vitest';
import { type Lookout, placeOf } from '../../src/popup/place';

/** A browser whose tab is at an address, with frames in its page, where some hosts are granted. */
function browser(url: string | undefined, granted: readonly string[] = [], frames: readonly string[] = []) {
  return {
    tabs: { get: async () => ({ url }) },
    permissions: {
      contains: async ({ origins = [] }) => granted.includes(new URL(origins[0] ?? '').hostname),
    },
    scripting: { executeScript: async () => [{ frameId: 0, result: frames }] },
  } as unknown as Lookout;
}

describe('where a tab is', () => {
  it.each([undefined, 'chrome://settings', 'http://kiln.example/'])('%s can’t be read', async (url) => {
    expect(await placeOf(1, browser(url))).toBeNull();
  });

  it('asks on a site that nobody granted, by its name where that is known', async () => {
    const kiln = { state: 'asks', host: 'kiln.example', name: null, frame: false };
    expect(await placeOf(1, browser('https://kiln.example/home'))).toEqual(kiln);
    expect(await placeOf(1, browser('https://publish.buffer.com/'))).toMatchObject({ name: 'Buffer' });
  });

  it('asks for a frame by its own name once the page is granted, and for the largest first', async () => {
    const frames = ['write.example', 'advert.example'];
    const asks = { state: 'asks', name: null, frame: true };
    expect(await placeOf(1, browser('https://kiln.example/', ['kiln.example'], frames))).toEqual({
      ...asks,
      host: 'write.example',
    });
    const granted = ['kiln.example', 'write.example', 'advert.example'];
    expect(await placeOf(1, browser('https://kiln.example/', granted, frames))).toEqual({
      state: 'on',
      host: 'kiln.example',
    });
  });
});
