import { describe, expect, it } from 'vitest';
import { askedFor, hostOf, originOf, takesHost } from '../../src/settings/origins';

describe('an origin that a browser grants', () => {
  it('is of one host, and of those below it when it says so', () => {
    expect(hostOf(originOf('kiln.example'))).toBe('kiln.example');
    expect(takesHost('https://kiln.example/*', 'kiln.example')).toBe(true);
    expect(takesHost('https://kiln.example/*', 'www.kiln.example')).toBe(false);
    expect(takesHost('https://*.kiln.example/*', 'www.kiln.example')).toBe(true);
    expect(takesHost('https://*.kiln.example/*', 'kiln.example')).toBe(true);
    expect(takesHost('https://*.kiln.example/*', 'notkiln.example')).toBe(false);
    expect(takesHost('https://*/*', 'kiln.example')).toBe(true);
  });

  it('was asked for when it did not come with the installation', () => {
    const installed = ['https://x.com/*'];
    expect(askedFor(['https://kiln.example/*', 'https://x.com/*', 'https://a.example/*'], installed)).toEqual(
      ['https://a.example/*', 'https://kiln.example/*'],
    );
  });
});
