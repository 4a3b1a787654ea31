import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { louder, policy, writable } from './policy-folder';

const policies = '/etc/chromium/policies/managed';

/** The built extension under a fixed id, which its public key makes. */
function extensionWithId(): { readonly folder: string; readonly id: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'youward-managed-'));
  cpSync(path.resolve(process.env.EXT ?? 'dist/chrome'), folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const file = path.join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), key: der.toString('base64') };
  writeFileSync(file, JSON.stringify(manifest));
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { folder, id };
}

const quieter = { ...louder, id: 'team/quiet', name: 'Quiet team', overrides: { 'follow-us': 'off' } };

test('a rule that an organisation locked can’t be lowered by a preset, and a bad preset is skipped and said', async () => {
  test.skip(!writable(policies), `${policies} belongs to root here: run this as root, or in a container`);
  test.setTimeout(180_000);
  const { folder, id } = extensionWithId();
  const file = path.join(policies, `youward-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM!,
    args: ['--no-sandbox', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/src/options/index.html#presets`);
    const presets = page.locator('#presets');
    await expect(presets).toContainText('Set by your organisation.', { timeout: 30_000 });
    await expect(presets).toContainText('Preset 2 of your organisation was skipped: The file is not JSON');
    await page.getByRole('button', { name: 'Add a preset' }).click();
    await page.getByLabel('A preset’s file').setInputFiles({
      name: 'quiet.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(quieter)),
    });
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(presets.getByRole('switch', { name: 'Quiet team' })).toBeChecked();
    const laid = () =>
      page.evaluate(async () => (await chrome.storage.local.get('presets.laid'))['presets.laid']);
    await expect.poll(laid).toMatchObject({
      off: [],
      locked: ['follow-us'],
      rules: [{ id: 'follow-us', severity: 'strong' }],
      chain: {
        'follow-us': expect.arrayContaining(['Quiet team would change it; Your organisation locked it']),
      },
    });
  } finally {
    await context.close();
    rmSync(file);
  }
});
