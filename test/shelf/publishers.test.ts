import { describe, expect, it } from 'vitest';
import { askToFetch, forSites, openPublishers } from '../../src/shelf/publishers';
import { area } from '../settings/memory-area';
import { browserOf } from './person';

const voice = 'https://voice.example';
const which = { origins: [`${voice}/*`] };

describe('an address that a preset is fetched from', () => {
  it('is no site to read drafts on, until the person asks for it as one', async () => {
    const browser = browserOf(['https://x.com/*']);
    const publishers = openPublishers(area().area);
    const dropped: (readonly string[])[] = [];
    publishers.watch((gone) => dropped.push(gone));
    const sites = forSites(browser, publishers);
    await askToFetch(voice, browser, publishers);
    expect((await browser.getAll()).origins).toEqual(['https://x.com/*', ...which.origins]);
    expect((await sites.getAll()).origins).toEqual(['https://x.com/*']);
    expect([await sites.contains(which), await sites.contains({ origins: ['https://x.com/*'] })]).toEqual([
      false,
      true,
    ]);
    expect(await sites.request(which)).toBe(true);
    expect(await sites.contains(which)).toBe(true);
    expect(dropped.flat()).toEqual(which.origins);
  });

  it('stays a site where it was one before', async () => {
    const browser = browserOf(which.origins);
    const publishers = openPublishers(area().area);
    await askToFetch(voice, browser, publishers);
    expect(await publishers.get()).toEqual([]);
    expect(await forSites(browser, publishers).contains(which)).toBe(true);
  });

  it('is read where every site is', async () => {
    const browser = browserOf(['https://*/*']);
    const publishers = openPublishers(area({ 'presets.publishers': which.origins }).area);
    expect(await forSites(browser, publishers).contains(which)).toBe(true);
  });

  it('may be refused: nothing breaks, and asking for it as a site later is heard', async () => {
    const browser = browserOf([], false);
    const publishers = openPublishers(area().area);
    expect(await askToFetch(voice, browser, publishers)).toBe(false);
    expect(await publishers.get()).toEqual([]);
    expect(await forSites(browser, publishers).request(which)).toBe(false);
  });
});
