import type { LengthRule } from '../../src/engine/length';
import type { Site } from '../../src/engine/site';

/**
 * The page of all sites: what is read on each, what is never read, how length is counted, and how old what is known
 * is. `sites` by their ids. Markdown; the same sites give the same page.
 */
export function sitesPage(sites: Readonly<Record<string, Site>>): string {
  const all = Object.entries(sites).sort(([, one], [, other]) => one.name.localeCompare(other.name, 'en'));
  const installed = all.filter(([, site]) => !site.asked);
  const asked = all.filter(([, site]) => site.asked);
  return `${[
    '# Sites',
    `${all.length} sites, each a file of \`src/sites\`. ${installed.length} come with the installation; ${asked.length} are granted one by one, as is any other site with “Use Youward on this site” in the popup. [Architecture](architecture.md#sites-and-permissions) says why. Written by \`npm run docs\` from the files.`,
    'No live site was opened to write them: each says where its facts come from and how old they are. A field is taken by what its file says of it, and where a site has changed by its shape: wide, called nothing private, with a button that posts beside it. `test/browser/sites.spec.ts` holds each against a page of our own with its attributes, its editor’s real library and the fields that tempt beside it, with what its file says and without.',
    '## With the installation',
    table(installed),
    '## When asked',
    table(asked),
    '## One by one',
    ...all.map(entry),
  ].join('\n\n')}\n`;
}

function table(sites: readonly (readonly [string, Site])[]): string {
  const rows = sites.map(([, site]) => {
    const written = site.composers
      .map(({ what, kind }) => (kind === 'reply' ? `*${what}*` : what))
      .join('; ');
    return `| ${site.name} | ${written} | ${site.known.date} |`;
  });
  return [
    '| site | what is read (replies in italics are judged as replies) | as known on |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

function entry([id, site]: readonly [string, Site]): string {
  const { name, hosts, page, onlyOn, neverOn, never, frames, known } = site;
  const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  const kinds = site.composers.map(
    ({ what, kind, length }) => `- ${what}, judged as a ${kind}: ${said(length ?? site.length)}`,
  );
  const facts = [
    `Hosts: ${code(hosts)}${page ? `, and any other whose page has ${code([page])}` : ''}.`,
    `Editor: ${[site.editor].flat().join(', ')}${frames ? ', in frames of its own too' : ''}.`,
    onlyOn ? `Read only on ${code(onlyOn)}.` : '',
    neverOn ? `Never read on ${code(neverOn)}.` : '',
    `Never read: ${code(never)}.`,
    `${known.source}`,
  ];
  return [`### ${name}`, `\`${id}\``, kinds.join('\n'), facts.filter(Boolean).join('\n\n')].join('\n\n');
}

function said(rule: LengthRule): string {
  const limit = rule.limit?.toLocaleString('en') ?? 'no known limit';
  switch (rule.by) {
    case 'weighted':
      return `${limit}, weighted, a link counts ${rule.link}`;
    case 'graphemes': {
      const link =
        rule.link === 'shown' ? ', a link as it is shown' : rule.link ? `, a link counts ${rule.link}` : '';
      return `${limit} characters as people see them${link}`;
    }
    case 'code-points':
      return `${limit} code points`;
    case 'utf16':
      return `${limit} characters`;
  }
}
