import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import type { Site } from '../src/engine/site';
import { originOf } from '../src/settings/origins';

const files = import.meta.glob<Site>('../src/sites/*.ts', { eager: true, import: 'default' });
const sites = Object.entries(files).map(([file, site]) => [file.replace(/^.*\/|\.ts$/g, ''), site] as const);

const originsOf = (wanted: (site: Site) => boolean) =>
  sites
    .filter(([, site]) => wanted(site))
    .flatMap(([, { hosts }]) => hosts.map(originOf))
    .toSorted();
const [pages, frames] = manifest.content_scripts;

describe('the manifest', () => {
  it('is granted the hosts of the sites that are not asked for, and no other', () => {
    const why = 'write the hosts of src/sites into host_permissions of manifest.json';
    expect(manifest.host_permissions.toSorted(), why).toEqual(originsOf(({ asked }) => !asked));
  });

  it('runs on them, in frames where a site has its composers in some', () => {
    const why = 'write the hosts of src/sites into content_scripts of manifest.json';
    expect(pages?.matches.toSorted(), why).toEqual(originsOf(({ asked, frames }) => !asked && !frames));
    expect(frames?.matches.toSorted(), why).toEqual(
      originsOf(({ asked, frames }) => !asked && frames === true),
    );
    expect(manifest.content_scripts.map((script) => 'all_frames' in script)).toEqual([false, true]);
  });

  it('can be granted those that are asked for', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('lists each host once', () => {
    const hosts = sites.flatMap(([, site]) => site.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });
});

describe.each(sites)('the site %s', (id, site) => {
  it('says where a composer is and what is never read', () => {
    expect(site.name).not.toBe('');
    expect(site.composers.length, 'a site without composers is no site').toBeGreaterThan(0);
    for (const { field } of site.composers) expect(field.length).toBeGreaterThan(0);
    expect(site.never.length, 'every site has a search box or messages: name them').toBeGreaterThan(0);
    for (const start of [...(site.neverOn ?? []), ...(site.onlyOn ?? [])])
      expect(start, 'a path begins with /').toMatch(/^\//);
  });

  it('has host names only, and a length that can be kept', () => {
    for (const host of site.hosts) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const { limit } of [site.length, ...site.composers.map(({ length }) => length ?? site.length)])
      expect(limit).toBeGreaterThan(0);
  });

  it('says when and where its page was last looked at', () => {
    expect(site.known.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(site.known.date))).toBe(false);
    expect(site.known.source.length).toBeGreaterThan(10);
  });

  it('hangs on no class name that a build makes up', () => {
    const selectors = site.composers.flatMap(({ field, frame, post, replyWhen }) => [
      ...field,
      frame ?? '',
      ...(post ?? []),
      replyWhen ?? '',
    ]);
    for (const selector of [...selectors, ...site.never])
      expect(selector, 'a class like ._5a1c or .x1n2o changes with the next release').not.toMatch(
        /\.(_[a-z0-9]{3,}|[a-z]{1,4}\d[a-z0-9]{3,}|css-[a-z0-9]+|sc-[a-zA-Z0-9]+)/,
      );
  });

  it('has a page of its own to be tested on', () => {
    expect(
      existsSync(`test/pages/sites/${id}.html`),
      `make test/pages/sites/${id}.html: its attributes, its editor, and what tempts beside it`,
    ).toBe(true);
  });
});
