import { useEffect, useState } from 'preact/hooks';
import type { Ask, Found } from '../../messages';

/** The part of a browser that reaches its tabs. */
export type Tabs = {
  readonly query: (which: object) => Promise<readonly { readonly id?: number | undefined }[]>;
  readonly sendMessage: (id: number, message: Ask) => Promise<unknown>;
};

/** The drafts that stand in open composers, as their tabs tell them. They are counted here, and kept nowhere. */
export async function openDrafts({ query, sendMessage }: Tabs): Promise<readonly string[]> {
  const answers = (await query({})).map(({ id }) =>
    id === undefined ? null : sendMessage(id, { ask: 'what did you find' }).catch(() => null),
  );
  const found = (await Promise.all(answers)) as (Found | null | undefined)[];
  return found.flatMap((one) => (one?.state === 'draft' && isWriting(one) ? [one.draft] : []));
}

/** What stands on our own first page is an example. */
const isWriting = ({ draft, host }: { readonly draft: string; readonly host: string }) =>
  draft !== '' && host !== 'playground';

/** The open drafts; none until they are read. */
export function useDrafts(read: () => Promise<readonly string[]>): readonly string[] {
  const [drafts, hold] = useState<readonly string[]>([]);
  useEffect(() => {
    void read().then(hold);
  }, [read]);
  return drafts;
}
