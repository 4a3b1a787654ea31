import { say } from '../say';
import type { Settings } from '../settings';
import { ruleName } from '../ui/verdict';
import { Section } from './Section';
import type { Change } from './view';

/** Phrases the writer never wants to hear about again, until they do. */
export function Ignored({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const bring = (rule: string, phrase: string) =>
    change((now) => ({
      ...now,
      ignored: now.ignored.filter((one) => one.rule !== rule || one.phrase !== phrase),
    }));
  return (
    <Section id="ignored">
      {settings.ignored.length === 0 && <p class="quiet">{say('ignored_none')}</p>}
      {settings.ignored.map(({ rule, phrase }) => (
        <div class="setting slim" key={`${rule} ${phrase}`}>
          <div class="label" lang="en">
            <b>{say('quoted', { words: phrase })}</b>
            <span>{ruleName(rule)}</span>
          </div>
          <button
            type="button"
            class="btn side"
            aria-label={say('mark_what_again', { phrase: say('quoted', { words: phrase }) })}
            onClick={() => bring(rule, phrase)}
          >
            {say('mark_again')}
          </button>
        </div>
      ))}
    </Section>
  );
}
