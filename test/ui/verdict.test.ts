import { describe, expect, test } from 'vitest';
import { announcement, headline, ruleName, standing, stop } from '../../src/ui/verdict';
import { report, turnedReport } from './made-up';

describe('the words of the verdict', () => {
  test('follow the dot, stop by stop', () => {
    expect([0, 12, 13, 37, 38, 62, 63, 87, 88, 100].map(stop)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(standing(14)).toBe('Mostly about us');
    expect(standing(100)).toBe('About you');
  });

  test('speak of the reader', () => {
    expect(headline(report)).toBe('Mostly about us. The reader isn’t in it yet.');
    expect(headline(turnedReport)).toBe('This one is for your reader.');
    expect(headline({ ...report, language: 'other' })).toBe('Youward reads English for now.');
  });

  test('are said once, in two short sentences', () => {
    expect(announcement(report)).toBe('3 findings. Mostly about us.');
    expect(announcement({ ...report, findings: report.findings.slice(0, 1) })).toBe(
      '1 finding. Mostly about us.',
    );
    expect(announcement(turnedReport)).toBe('No findings. About you.');
  });

  test('name a rule by its id, a preset’s rule without its preset', () => {
    expect(ruleName('launch-fanfare')).toBe('Launch fanfare');
    expect(ruleName('marlow/all-we-no-you')).toBe('All we no you');
  });
});
