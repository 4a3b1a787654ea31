import type { Settings } from '../settings';
import { Switch } from '../ui/Switch';
import { switched, without } from './choices';
import { Pause } from './Pause';
import { Section } from './Section';
import type { Change, SiteShown } from './view';

type SitesSectionProps = {
  readonly settings: Settings;
  readonly sites: readonly SiteShown[];
  readonly change: Change;
};

/** Where drafts are read. */
export function SitesSection({ settings, sites, change }: SitesSectionProps) {
  const others = without(
    settings.sitesOff,
    sites.flatMap(({ hosts }) => hosts),
  );
  const turn = (hosts: readonly string[], on: boolean) =>
    change((now) => ({ ...now, sitesOff: switched(now.sitesOff, hosts, on) }));
  return (
    <Section id="sites" aside={<Pause settings={settings} change={change} />}>
      {sites.map(({ name, hosts }) => (
        <div class="setting slim" key={name}>
          <div class="label">
            <b>{name}</b>
            <span>{hosts.join(', ')}</span>
          </div>
          <Switch
            on={!hosts.every((host) => settings.sitesOff.includes(host))}
            label={name}
            turn={(on) => turn(hosts, on)}
          />
        </div>
      ))}
      {others.map((host) => (
        <div class="setting slim" key={host}>
          <div class="label">
            <b>{host}</b>
            <span>You switched it off.</span>
          </div>
          <Switch on={false} label={host} turn={(on) => turn([host], on)} />
        </div>
      ))}
    </Section>
  );
}
