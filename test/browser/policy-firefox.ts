// What Firefox makes of a managed policy, with the built extension as a temporary add-on: npm run policy:firefox, as root
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/ensure-browser.mjs';
import { policy, writable } from './policy-folder';

const policies = '/etc/firefox/policies';
const executablePath = findFirefox();
if (!executablePath)
  throw new Error('There is no Firefox on this machine. Install it, or set FIREFOX to one.');
if (!writable(policies)) throw new Error(`${policies} belongs to root: run this as root, or in a container.`);

/** Hears what the background laid: the page of the settings can't be opened from outside in Firefox. */
const server = createServer((request, response) => {
  let text = '';
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    server.emit('heard', JSON.parse(text));
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

/** The built extension, and one script more that tells what is stored. */
const folder = mkdtempSync(path.join(tmpdir(), 'youward-policy-'));
cpSync(path.resolve('dist/firefox'), folder, { recursive: true });
const manifestFile = path.join(folder, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
manifest.content_security_policy = { extension_pages: "script-src 'self'" };
manifest.background.scripts.unshift('tells.js');
writeFileSync(manifestFile, JSON.stringify(manifest));
writeFileSync(
  path.join(folder, 'tells.js'),
  `browser.storage.local.onChanged.addListener(({ presets, 'presets.laid': laid }) => {
  if (laid) fetch('http://127.0.0.1:${port}/', {
    method: 'POST',
    body: JSON.stringify({ laid: laid.newValue, policy: presets?.newValue?.policy }),
  });
});`,
);

const file = path.join(policies, 'policies.json');
const id: string = manifest.browser_specific_settings.gecko.id;
writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }));
const heard = once(server, 'heard', { signal: AbortSignal.timeout(60_000) });
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
try {
  await browser.installExtension(folder);
  const [{ laid, policy: told }] = await heard;
  assert.deepEqual(laid.locked, ['follow-us']);
  assert.deepEqual(
    laid.rules.map((rule: { id: string; severity: string }) => [rule.id, rule.severity]),
    [['follow-us', 'strong']],
  );
  assert.match(told.skipped[0], /^Preset 2 of your organisation was skipped: The file is not JSON/);
  console.log(`${await browser.version()}: the policy holds, its rule is locked, its wrong preset is said.`);
} finally {
  await browser.close();
  server.close();
  rmSync(file, { force: true });
  rmSync(folder, { recursive: true });
}
