import { describe, expect, test } from 'vitest';
import { type Box, least } from '../../src/ui/room';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const screen = box(0, 0, 1000, 800);
const candidates = [
  { side: 'beside', box: box(700, 10, 376, 300) },
  { side: 'below', box: box(100, 200, 376, 300) },
  { side: 'above', box: box(100, 100, 376, 80) },
] as const;

describe('room for the card', () => {
  test('is the first place that is inside the screen and covers nothing', () => {
    expect(least(candidates, screen, [], []).side).toBe('below');
    expect(least(candidates, box(0, 0, 1200, 800), [], []).side).toBe('beside');
  });

  test('is never over the post button while another place is free', () => {
    expect(least(candidates, screen, [box(400, 480, 60, 40)], []).side).toBe('above');
  });

  test('is rather over the draft than over the post button or off the screen', () => {
    const draft = box(100, 90, 500, 400);
    expect(least(candidates, screen, [box(400, 480, 60, 40)], [draft]).side).toBe('above');
    expect(least(candidates.slice(0, 2), screen, [], [draft]).side).toBe('below');
  });

  test('touching an edge is not covering', () => {
    expect(least(candidates.slice(1), screen, [box(0, 500, 1000, 300)], []).side).toBe('below');
  });

  test('asks for a candidate', () => {
    expect(() => least([], screen, [], [])).toThrow('give at least one candidate');
  });
});
