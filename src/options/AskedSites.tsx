import { say } from '../say';
import type { Settings } from '../settings';
import { hostOf, originOf } from '../settings/origins';
import { SiteRow } from './SiteRow';
import type { OptionsEvent, SiteShown } from './view';

type AskedSitesProps = {
  readonly settings: Settings;
  /** The known sites that are asked for. */
  readonly sites: readonly SiteShown[];
  readonly granted: readonly string[];
  /** The origins among them that belong to no known site. */
  readonly added: readonly string[];
  readonly turn: (hosts: readonly string[], on: boolean) => void;
  readonly tell: (event: OptionsEvent) => void;
};

/** The sites that the writer's browser grants one by one. */
export function AskedSites({ settings, sites, granted, added, turn, tell }: AskedSitesProps) {
  const turnAsked = (hosts: readonly string[], on: boolean) => {
    const which = { origins: hosts.map(originOf) };
    // The browser takes the question only from the press itself, so it comes first.
    tell(on ? { do: 'grant', ...which } : { do: 'give back', ...which });
    turn(hosts, true);
  };
  return (
    <>
      <h3 class="asked">{say('when_you_ask')}</h3>
      <p class="quiet">{say('when_you_ask_says')}</p>
      {sites.map(({ name, hosts }) => (
        <SiteRow
          key={name}
          name={name}
          says={hosts.join(', ')}
          on={hosts.some((host) => granted.includes(originOf(host)))}
          turn={(on) => turnAsked(hosts, on)}
        />
      ))}
      {added.map((origin) => (
        <SiteRow
          key={origin}
          name={hostOf(origin) === '*' ? say('every_site') : hostOf(origin)}
          says={say('you_added_it')}
          on={!settings.sitesOff.includes(hostOf(origin))}
          turn={(on) => turn([hostOf(origin)], on)}
          remove={() => tell({ do: 'give back', origins: [origin] })}
        />
      ))}
    </>
  );
}
