import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';

/**
 * A copy of the built extension that may see the addresses of tabs. The shipped one sees the address of the tab whose
 * toolbar button was pressed (`activeTab`), and no test can press that one. Its folder.
 */
export function withTabs(built: string): string {
  const folder = path.resolve('out/with-tabs');
  cpSync(built, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }));
  return folder;
}

type Developer = {
  addHostPermission(id: string, origin: string): Promise<void>;
  removeHostPermission(id: string, origin: string): Promise<void>;
};

/**
 * Says yes before the browser asks, as a person does on its own page of extensions: the question that a press then
 * puts is answered at once. Without it the browser's prompt would wait for a press that no test can make. `no` takes
 * a grant back there.
 */
export async function answer(
  context: BrowserContext,
  id: string,
  origin: string,
  yes: 'yes' | 'no',
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, host, said]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
      return said === 'yes'
        ? developerPrivate.addHostPermission(extension, host)
        : developerPrivate.removeHostPermission(extension, host);
    },
    [id, origin, yes] as const,
  );
  await page.close();
}
