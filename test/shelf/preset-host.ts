import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the host does with the next requests. */
export type Manner = 'well' | 'slow' | 'cut off' | 'oversized' | 'redirect' | 'wrong type' | 'gone';

/** A real HTTPS host that serves one preset, with an ETag, in good and bad manners. */
export type PresetHost = {
  readonly port: number;
  readonly url: string;
  /** Every request so far: its status, and the headers it came with. */
  readonly requests: { readonly status: number; readonly headers: Readonly<Record<string, unknown>> }[];
  serve: (file: string, manner?: Manner) => void;
  readonly close: () => Promise<void>;
};

/** Starts a host on this machine with a certificate that it signed itself. */
export async function startHost(name = 'localhost'): Promise<PresetHost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'preset-host-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert, '-days', '2', ...subject], {
    stdio: 'pipe',
  });

  let file = '';
  let manner: Manner = 'well';
  const requests: PresetHost['requests'] = [];
  const server: Server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      const etag = `"${file.length}-${file.slice(-60, -50)}"`.replace(/[^\w"-]/g, '');
      const same = request.headers['if-none-match'] === etag && manner === 'well';
      const statuses: Partial<Record<Manner, number>> = { redirect: 302, gone: 410 };
      const status = statuses[manner] ?? (same ? 304 : 200);
      requests.push({ status, headers: request.headers });
      const shared = { etag, 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      if (request.method === 'OPTIONS') return response.writeHead(204, shared).end();
      if (manner === 'redirect') return response.writeHead(302, { ...shared, location: '/elsewhere' }).end();
      if (status !== 200) return response.writeHead(status, shared).end();
      const type = manner === 'wrong type' ? 'text/html' : 'application/json';
      const head = { ...shared, 'content-type': type };
      if (manner === 'slow') return void response.writeHead(200, head).write(file.slice(0, 10));
      if (manner === 'oversized') return response.writeHead(200, head).end('x'.repeat(2_000_000));
      if (manner === 'cut off') {
        response.writeHead(200, { ...head, 'content-length': Buffer.byteLength(file) });
        response.write(file.slice(0, 20), () => response.destroy());
        return;
      }
      response.writeHead(200, head).end(file);
    },
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://${name}:${port}/voice.json`,
    requests,
    serve(next, how = 'well') {
      file = next;
      manner = how;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
