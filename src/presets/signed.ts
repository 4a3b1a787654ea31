import { type Mistake, refused } from './mistake';

/** A preset's file in its envelope: the payload is the file's text, and what was signed is its bytes. */
export type Envelope = {
  readonly youward: 1;
  readonly payload: string;
  /** The raw Ed25519 public key, in base64. */
  readonly key: string;
  readonly sig: string;
  /** The keys before this one, oldest first, each having signed the one that followed it. */
  readonly handovers?: readonly Handover[];
};

/** The old key's word for a new key. */
export type Handover = { readonly from: string; readonly to: string; readonly sig: string };

/** What was fetched: a preset's text, and whose signature it bears; `key` is null when nobody signed it. */
export type Opened = {
  readonly text: string;
  readonly key: string | null;
  readonly trusts: readonly string[];
};

const algorithm = 'Ed25519';
const mostHandovers = 20;

/**
 * Opens a file that may be a signed envelope or a bare preset.
 * @returns the preset's text; `trusts`: all keys that lead to the one it is signed with, that one included
 * @throws PresetRefused (E-SIG) when the envelope is broken or its signature does not fit
 */
export async function openSigned(file: string): Promise<Opened> {
  const envelope = envelopeIn(file);
  if (!envelope) return { text: file, key: null, trusts: [] };
  const { payload, key, sig, handovers = [] } = envelope;
  if (!(await fits(key, sig, bytesOf(payload))))
    throw refused(
      'E-SIG',
      'The signature does not fit the file: it was changed on its way. Fetch it again, or ask its author.',
      'sig',
    );
  const trusts = [key];
  for (const { from, to, sig: word } of handovers.toReversed()) {
    if (to !== trusts[0] || !(await fits(from, word, handoverBytes(to)))) break;
    trusts.unshift(from);
  }
  return { text: payload, key, trusts };
}

/** Signs a preset's text. `handovers` lead from keys used before. */
export async function sign(
  text: string,
  pair: CryptoKeyPair,
  handovers: readonly Handover[] = [],
): Promise<string> {
  const envelope: Envelope = {
    youward: 1,
    payload: text,
    key: await publicKeyOf(pair),
    sig: await signature(pair, bytesOf(text)),
    ...(handovers.length > 0 ? { handovers } : {}),
  };
  return `${JSON.stringify(envelope)}\n`;
}

/** The old key's word that a new one follows it. */
export async function handOver(old: CryptoKeyPair, to: string): Promise<Handover> {
  return { from: await publicKeyOf(old), to, sig: await signature(old, handoverBytes(to)) };
}

/** A pair's public half as it stands in envelopes. */
export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/** The SHA-256 of a text, in hex: what unsigned files are told apart by. */
export async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key as people compare it: its first and last four signs. */
export const shortKey = (key: string) => `${key.slice(0, 4)}…${key.replace(/=+$/, '').slice(-4)}`;

/** The envelope in a text, or null when it is something else. Throws for one that is broken. */
function envelopeIn(text: string): Envelope | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('youward' in value)) return null;
  const broken = (path: string, says: string): Mistake => ({ code: 'E-SIG', path, says });
  const { youward, payload, key, sig, handovers = [] } = value as Record<string, unknown>;
  const mistake =
    youward !== 1
      ? broken('youward', 'The envelope is of another kind than 1. Update Youward, or sign the file again.')
      : typeof payload !== 'string'
        ? broken('payload', 'The envelope holds no preset. Sign the file again.')
        : typeof key !== 'string' || typeof sig !== 'string'
          ? broken('sig', 'The envelope has no signature. Sign the file again.')
          : !Array.isArray(handovers) || handovers.length > mostHandovers || !handovers.every(isHandover)
            ? broken('handovers', 'The envelope’s old keys can’t be read. Sign the file again.')
            : null;
  if (mistake) throw refused(mistake.code, mistake.says, mistake.path);
  return value as Envelope;
}

function isHandover(value: unknown): value is Handover {
  const { from, to, sig } = (value ?? {}) as Record<string, unknown>;
  return typeof from === 'string' && typeof to === 'string' && typeof sig === 'string';
}

/** What an old key signs is no preset: no signature can be taken for one of the other kind. */
const handoverBytes = (to: string) => bytesOf(`youward key ${to}`);

async function fits(key: string, sig: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [raw, signed] = [fromBase64(key), fromBase64(sig)];
  if (raw?.length !== 32 || signed?.length !== 64) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, publicKey, signed, bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError')
      throw refused('E-SIG', 'This browser is too old to check signatures. Update it.', 'sig');
    return false;
  }
}

async function signature({ privateKey }: CryptoKeyPair, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, bytes)));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
