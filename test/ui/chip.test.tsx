import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Chip, type ChipProps } from '../../src/ui/Chip';
import '../speak-english';

const html = (props: Partial<ChipProps>) =>
  render(<Chip state="turned" focus={92} count={0} open={false} tell={null} {...props} />);

it('is a button that opens a dialog where there is something to open', () => {
  const chip = html({ state: 'findings', focus: 14, count: 3, tell: () => undefined });
  expect(chip).toMatch(/^<button type="button"/);
  expect(chip).toContain('aria-haspopup="dialog"');
  expect(chip).toContain('>3</span>');
});

it('is no button where a press would do nothing, and says its sentence all the same', () => {
  const chip = html({});
  expect(chip).not.toMatch(/button|aria-haspopup|aria-expanded/);
  const label = /aria-label="([^"]+)"/.exec(chip)?.[1];
  expect(label).toBeTruthy();
  expect(chip).toMatch(/^<span role="img"/);
  expect(chip).toContain(`title="${label}"`);
});
