import { say } from '../say';
import { About } from './About';
import { Contents } from './Contents';
import { HistorySection } from './HistorySection';
import { Ignored } from './Ignored';
import { ModelSection } from './ModelSection';
import { NamesSection } from './NamesSection';
import { Privacy } from './Privacy';
import { RulesSection } from './RulesSection';
import { Shortcuts } from './Shortcuts';
import { SitesSection } from './SitesSection';
import { StrengthSection } from './StrengthSection';
import type { Change, OptionsProps } from './view';

/** The settings, one page: every change is live at once. It draws, and tells what was changed. */
export function Options(props: OptionsProps) {
  const { settings, rules, sites, granted, version, hasModel, kept, outcomes, presets, notice, tell } = props;
  const change: Change = (choose) => tell({ do: 'change', choose });
  return (
    <div class="layout">
      <Contents />
      <main>
        <h1 class="page">{say('settings')}</h1>
        <p class="quiet lead">{say('live_at_once')}</p>
        <p class="trouble" role="status">
          {notice}
        </p>
        <NamesSection settings={settings} change={change} />
        <StrengthSection settings={settings} outcomes={outcomes} change={change} />
        <SitesSection settings={settings} sites={sites} granted={granted} change={change} tell={tell} />
        <ModelSection settings={settings} here={hasModel} change={change} />
        <RulesSection settings={settings} rules={rules} change={change} />
        {presets}
        <Ignored settings={settings} change={change} />
        <HistorySection settings={settings} kept={kept} change={change} tell={tell} />
        <Shortcuts />
        <Privacy settings={settings} change={change} />
        <About version={version} rules={rules.length} sites={sites.length} tell={tell} />
      </main>
    </div>
  );
}
