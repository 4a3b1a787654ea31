import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import type { Site } from '../src/engine/site';

const files = import.meta.glob<Site>('../src/sites/*.ts', { eager: true, import: 'default' });
const sites = Object.entries(files).map(([file, site]) => [file.replace(/^.*\/|\.ts$/g, ''), site] as const);

const patternOf = (host: string) => `https://${host}/*`;

describe('the manifest', () => {
  it('runs on the hosts of the sites and on no other', () => {
    const wanted = sites.flatMap(([, { hosts }]) => hosts.map(patternOf)).toSorted();
    const listed = manifest.content_scripts.flatMap(({ matches }) => matches).toSorted();
    expect(listed, 'write the hosts of src/sites into content_scripts of manifest.json').toEqual(wanted);
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
    for (const start of site.neverOn ?? []) expect(start, 'a path begins with /').toMatch(/^\//);
  });

  it('has host names only, and a length that can be kept', () => {
    for (const host of site.hosts) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(site.length.limit).toBeGreaterThan(0);
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
      existsSync(`test/pages/${id}.jsx`),
      `make test/pages/${id}.jsx and name it in editors-sites.spec.ts`,
    ).toBe(true);
  });
});
