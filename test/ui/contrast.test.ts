import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Ratios as WCAG 2.2 defines them (relative luminance, 1.4.3 and 1.4.11), computed from the tokens themselves.
type Scheme = 'light' | 'dark';
const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  Array.from(
    css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g),
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

function token(name: string, scheme: Scheme): string {
  const value = tokens.get(name)?.[scheme];
  if (!value) throw new Error(`There is no token ${name} in src/ui/tokens.css.`);
  return value;
}

type Colour = readonly number[];
const parts = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const alpha = (hex: string) => (hex.length > 7 ? Number.parseInt(hex.slice(7), 16) / 255 : 1);
const over = (hex: string, ground: Colour): Colour =>
  parts(hex).map((part, at) => part * alpha(hex) + (ground[at] ?? 0) * (1 - alpha(hex)));

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(left: Colour, right: Colour): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const text = [...grounds, 'you-tint'].flatMap((ground) =>
  ['ink', 'ink-2', 'ink-3', 'you'].map((ink) => [ink, ground] as const),
);
const onFills = [['on-you', 'you-fill'] as const, ['on-you', 'you-fill-2'] as const];
const edges = [
  ...grounds.flatMap((ground) => ['line-strong', 'us', 'you-fill'].map((line) => [line, ground] as const)),
  ['surface', 'us'] as const,
  ['surface', 'you-fill'] as const,
];
/** Grounds of the sites, and how dark or light their own text is at least. */
const sites = {
  light: { grounds: ['#ffffff', '#f0f2f5'], text: '#0f1419' },
  dark: { grounds: ['#000000', '#242526', '#1b1f23'], text: '#e4e6eb' },
} as const;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const between = ([top, ground]: readonly [string, string]) => {
    const under = parts(token(ground, scheme));
    return ratio(over(token(top, scheme), under), under);
  };

  test.each([...text, ...onFills])('%s is read on %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s is seen on %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });

  test.each(sites[scheme].grounds)(
    'marks are seen on a site’s %s, and its text is read on their wash',
    (ground) => {
      const mark = parts(token('you-mark', scheme));
      const wash = over(token('you-wash', scheme), parts(ground));
      expect(ratio(mark, parts(ground))).toBeGreaterThanOrEqual(3);
      expect(ratio(mark, wash)).toBeGreaterThanOrEqual(3);
      expect(ratio(parts(sites[scheme].text), wash)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test.each(['#ffffff', '#e8eaed', '#202124', '#35363a', '#000000'])(
  'the icon is seen on a toolbar of %s',
  (bar) => {
    const svg = readFileSync(new URL('../../src/icons/icon.svg', import.meta.url), 'utf8');
    const fill = /fill="(#[0-9A-F]{6})"/i.exec(svg)?.[1] ?? '';
    expect(ratio(parts(fill), parts(bar))).toBeGreaterThanOrEqual(3);
  },
);

test('the marks in a page have the colours that were measured here', () => {
  const painted = readFileSync(new URL('../../src/composer/highlights.ts', import.meta.url), 'utf8');
  for (const scheme of ['light', 'dark'] as const)
    for (const name of ['you-mark', 'you-wash']) expect(painted).toContain(`'${token(name, scheme)}'`);
});
