// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { firstFrame } from '../../src/popup/first-frame';
import { atFirst } from '../../src/popup/model';
import { Page } from '../../src/popup/Page';
import { speakWith } from '../../src/say';

test('the page code takes the first frame over: no element is drawn anew, and it speaks the writer’s language', () => {
  const page = document.createElement('div');
  page.innerHTML = firstFrame();
  const before = [...page.querySelectorAll('*')].filter((one) => !one.matches('.notice'));
  const settings = page.querySelector('button');
  expect(settings?.getAttribute('aria-label')).toBe('Settings');

  speakWith((key) => (key === 'settings' ? 'Einstellungen' : key));
  render(h(Page, { ...atFirst, trouble: null, tell: () => undefined }), page);

  const after = new Set(page.querySelectorAll('*'));
  expect(before.filter((one) => !after.has(one))).toEqual([]);
  expect(settings?.getAttribute('aria-label')).toBe('Einstellungen');
});
