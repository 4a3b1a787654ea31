import { say } from '../say';
import type { Settings } from '../settings';
import { hostOf, takesHost } from '../settings/origins';
import { AskedSites } from './AskedSites';
import { switched, without } from './choices';
import { Pause } from './Pause';
import { Section } from './Section';
import { SiteRow } from './SiteRow';
import type { Change, OptionsEvent, SiteShown } from './view';

type SitesSectionProps = {
  readonly settings: Settings;
  readonly sites: readonly SiteShown[];
  /** The origins that the writer granted beyond those of the installation. */
  readonly granted: readonly string[];
  readonly change: Change;
  readonly tell: (event: OptionsEvent) => void;
};

/** Where drafts are read: the sites that came along, those that are asked for, and any that the writer added. */
export function SitesSection({ settings, sites, granted, change, tell }: SitesSectionProps) {
  const known = sites.flatMap(({ hosts }) => hosts);
  const added = granted.filter((origin) => !known.includes(hostOf(origin)));
  const others = without(settings.sitesOff, known).filter(
    (host) => !added.some((origin) => takesHost(origin, host)),
  );
  const turn = (hosts: readonly string[], on: boolean) =>
    change((now) => ({ ...now, sitesOff: switched(now.sitesOff, hosts, on) }));
  const asked = sites.filter((site) => site.asked);
  return (
    <Section id="sites" aside={<Pause settings={settings} change={change} />}>
      {sites
        .filter((site) => !site.asked)
        .map(({ name, hosts }) => (
          <SiteRow
            key={name}
            name={name}
            says={hosts.join(', ')}
            on={!hosts.every((host) => settings.sitesOff.includes(host))}
            turn={(on) => turn(hosts, on)}
          />
        ))}
      <AskedSites {...{ settings, granted, added, turn, tell }} sites={asked} />
      {others.map((host) => (
        <SiteRow
          key={host}
          name={host}
          says={say('you_switched_off')}
          on={false}
          turn={(on) => turn([host], on)}
        />
      ))}
    </Section>
  );
}
