import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One answer to a request of a test page. */
export type Served = {
  readonly contentType: string;
  readonly body: string;
  readonly headers: Record<string, string>;
};

const root = path.resolve('.');

// As strict as sites are: scripts of their own only, and Trusted Types where a script could be made from text.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
// Quill and Slate write markup of their own, which Trusted Types would refuse.
const usual =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

const page = (title: string, script: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/test-pages/page.css"></head>
<body>${body}<script type="module" src="/test-pages/${script}.js"></script></body></html>`;

const editor = page(
  'An editor',
  'editor',
  '<main><section class="composer"><div id="box"></div><div class="bar"><button type="button" id="post">Post</button></div></section></main>',
);

const documents: Record<string, { readonly html: (url: URL) => string; readonly csp: string }> = {
  'editors.example': { html: () => editor, csp: usual },
  'x.com': { html: () => page('X', 'x', '<div id="react-root"></div>'), csp: strict },
  'garden.example': { html: () => framed, csp: `${usual}; frame-src https://editors.example` },
  'www.facebook.com': { html: () => page('Facebook', 'facebook', '<div id="mount"></div>'), csp: strict },
};

/** A page whose composer stands in a frame of another origin. */
const framed = page(
  'A page around a frame',
  'feed',
  '<iframe src="https://editors.example/#lexical" width="640" height="400"></iframe>',
);

/** Pages on the address of a site that the built extension reads: any editor, and a feed without a composer. */
const onSite: typeof documents = {
  '/i/editor': { html: () => editor, csp: usual },
  '/i/feed': { html: () => page('A feed', 'feed', '<main></main>'), csp: strict },
};

/** The pages of `test/pages/sites`: a site's own attributes around real editors, at the addresses each names. */
export const sitePages = readdirSync(path.join(root, 'test/pages/sites')).map((file) => {
  const body = readFileSync(path.join(root, 'test/pages/sites', file), 'utf8');
  const addresses = [...body.matchAll(/<meta name="address" content="([^"]+)">/g)].map(
    ([, address]) => address!,
  );
  return { id: file.replace('.html', ''), addresses, html: page(file, 'site', body) };
});

/** The page of an address: one of a site's own path, else the host's. */
function documentAt(url: URL) {
  const own = sitePages.find(({ addresses }) => addresses.includes(`${url.origin}${url.pathname}`));
  if (own) return { html: () => own.html, csp: usual };
  const hosts = (address: string) => new URL(address).hostname === url.hostname;
  const other = sitePages.find(({ addresses }) => addresses.some(hosts));
  const onX = url.hostname === 'x.com' ? onSite[url.pathname] : undefined;
  return onX ?? documents[url.hostname] ?? (other && { html: () => other.html, csp: usual });
}

/** What a test page's host answers, or null for a host that no test page has. */
export function serve(address: string): Served | null {
  const url = new URL(address);
  const document = documentAt(url);
  if (!document || url.protocol !== 'https:') return null;
  const headers = { 'content-security-policy': document.csp, 'x-content-type-options': 'nosniff' };
  const file = /^\/test-pages\/([\w.-]+)$/.exec(url.pathname)?.[1];
  if (!file) return { contentType: 'text/html', body: document.html(url), headers };
  const folder = file.endsWith('.css') ? 'test/pages' : 'out/pages';
  return {
    contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: readFileSync(path.join(root, folder, file), 'utf8'),
    headers,
  };
}
