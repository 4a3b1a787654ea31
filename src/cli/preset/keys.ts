import { createPrivateKey, createPublicKey } from 'node:crypto';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { publicKeyOf } from '../../presets/signed';
import { FileMistake, withFile } from './files';

/** Makes a key pair: the private half into a file that only its owner may read, the public one beside it. */
export async function writeKeys(file: string): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new FileMistake(`${file}: this Node makes no Ed25519 keys. Update it.`);
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const pem = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({
    type: 'pkcs8',
    format: 'pem',
  });
  const key = await publicKeyOf(pair);
  withFile(file, () => writeFileSync(file, pem, { mode: 0o600, flag: 'wx' }));
  // A lax umask can't widen the mode, but a folder's rules may: make sure.
  withFile(file, () => chmodSync(file, 0o600));
  withFile(`${file}.pub`, () => writeFileSync(`${file}.pub`, `${key}\n`));
  return key;
}

/** Reads a private key. Throws when others may read it too: then it is nobody's signature. */
export async function readKeys(file: string): Promise<CryptoKeyPair> {
  const mode = withFile(file, () => statSync(file).mode) & 0o077;
  if (mode !== 0 && process.platform !== 'win32')
    throw new FileMistake(`${file}: others may read this key. Run: chmod 600 ${file}`);
  const secret = withFile(file, () => createPrivateKey(readFileSync(file)));
  if (secret.asymmetricKeyType !== 'ed25519')
    throw new FileMistake(`${file}: it is no Ed25519 key. Make one: youward preset keygen FILE`);
  const [pkcs8, spki] = [
    secret.export({ type: 'pkcs8', format: 'der' }),
    createPublicKey(secret).export({ type: 'spki', format: 'der' }),
  ];
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), 'Ed25519', false, ['sign']),
    publicKey: await crypto.subtle.importKey('spki', new Uint8Array(spki), 'Ed25519', true, ['verify']),
  };
}

/** A public key: written out, or in a file. */
export function readPublicKey(given: string): string {
  if (/^[\w+/]{43}=$/.test(given)) return given;
  return withFile(given, () => readFileSync(given, 'utf8')).trim();
}
