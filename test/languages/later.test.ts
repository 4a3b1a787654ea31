import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/create-engine';
import { selfish, serving } from './drafts';

const context = { names: { names: ['Northwind'] } };
const long = [...selfish, ...serving].join('\n\n').repeat(3);

describe('what is worked out when it is read', () => {
  it('is a field like any other: in JSON, in a copy, and the same each time', () => {
    const report = createEngine().check(selfish[0]!, context);
    const written = JSON.parse(JSON.stringify(report));
    expect(written.reasons.length).toBeGreaterThan(0);
    expect(written.reasons).toEqual(report.reasons);
    expect(structuredClone(report)).toEqual(written);
    expect(report.reasons).toBe(report.reasons);
  });

  it('is of the draft that was checked, also when the draft has been written on since', () => {
    const engine = createEngine();
    const before = engine.check(long, context);
    const after = engine.check(`You can ask us anything today. ${long}`, context);
    const fresh = (text: string) => JSON.stringify(createEngine().check(text, context));
    expect(JSON.stringify(before)).toBe(fresh(long));
    expect(JSON.stringify(after)).toBe(fresh(`You can ask us anything today. ${long}`));
  });
});
