import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(text('manifest.json'));
const texts = JSON.parse(text('_locales/en/messages.json'));

/** The paragraphs under a heading. */
const under = (heading: string) =>
  (text('store/listing.md').split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.trim() ?? '';

it('each permission says why it is asked for, and none that is not', () => {
  const asked = [
    ...manifest.permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ? ['hosts'] : []),
    ...(manifest.optional_host_permissions ? ['hosts asked for one by one'] : []),
  ];
  const rows = [...text('store/permissions.md').matchAll(/^\| `?([^`|]+?)`? \| (.{30,}) \|$/gm)];
  const why =
    'Write the row in store/permissions.md: what it is for, in a sentence a store’s reviewer believes.';
  expect(rows.map(([, name]) => name).sort(), why).toEqual(asked.sort());
});

it('the listing is the one the stores take, with the words the extension has', () => {
  expect(under('Name')).toBe(texts.app_name.message);
  expect(under('Summary')).toBe(texts.app_summary.message);
  expect(under('Description').length).toBeGreaterThan(400);
});

it('its pages may speak to nobody but themselves', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  const connect = /connect-src ([^;]+)/.exec(policy)?.[1];
  expect(text('docs/privacy.md')).toContain(`connect-src ${connect}`);
});
