import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../src/create-engine';

const engine = createEngine();
const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| .*\*\*.+\*\*/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, written, says, wayOut]) => ({ written: written!, says: says!, wayOut: wayOut! }));

test('the README shows examples', () => {
  expect(rows.length).toBeGreaterThanOrEqual(4);
});

test.each(rows)('the README tells the truth about “$written”', ({ written, says, wayOut }) => {
  const start = written.indexOf('**');
  const end = written.indexOf('**', start + 2) - 2;
  const draft = written.replaceAll('**', '');
  const finding = engine.check(draft).findings.find((one) => one.start === start && one.end === end);
  expect(finding?.says).toBe(says);
  const turned = finding?.rewrites.map((one) => draft.slice(0, one.start) + one.text + draft.slice(one.end));
  expect(turned).toContain(wayOut);
});
