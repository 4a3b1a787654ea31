import type { ComponentType } from 'preact';
import * as inPage from './in-page-views';
import * as pages from './page-views';
import * as popups from './popup-views';

/** Everything there is to look at, by name. */
export const views: Readonly<Record<string, ComponentType<inPage.Told>>> = { ...inPage, ...popups, ...pages };
