import { direction, language, say } from '../say';

type Title = 'app_name' | 'settings_title' | 'play_title' | 'look_back_title';

/** Gives a page of our own its language and the title of its tab. */
export function openOwnPage(title: Title): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = say(title);
}
