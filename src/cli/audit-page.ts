import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Report, type ReportProps } from '../audit/report/Report';
import css from '../audit/report/report.css?inline';
import { say } from '../say';
import base from '../ui/base.css?inline';
import chart from '../ui/chart.css?inline';
import meter from '../ui/meter.css?inline';
import tokens from '../ui/tokens.css?inline';

/** The report as one page that needs nothing else: no script, no font, no picture, no address. */
export function reportPage(props: ReportProps): string {
  const body = renderToString(
    h('main', { class: 'report' }, [
      h('h1', { class: 'page' }, say('look_back')),
      h('p', { class: 'quiet' }, 'Past posts, read on this computer. Nothing was uploaded.'),
      h(Report, props),
    ]),
  );
  const style = [tokens, base, meter, chart, css].join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Look back: Youward</title>
<style>:root { color-scheme: light dark } body { margin: 0; background: var(--canvas) }
${style}</style>
</head>
<body class="yw own">${body}</body>
</html>
`;
}
