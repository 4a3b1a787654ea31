import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/cli/names';

describe('an author', () => {
  it.each([
    ['Fernwood Robotics, Inc.', ['Fernwood Robotics, Inc.', 'Fernwood Robotics'], ['@FernwoodRoboticsInc.']],
    ['The Fern Company', ['The Fern Company', 'The Fern', 'Fern'], ['@TheFernCompany']],
    ['@FernAndLoam', ['FernAndLoam', 'Fern And Loam'], ['@FernAndLoam']],
    ['FernHQ', ['FernHQ', 'Fern HQ'], ['@FernHQ']],
    ['fern_and_loam', ['fern_and_loam', 'fern and loam'], ['@fern_and_loam']],
    ['Fern.com', ['Fern.com', 'Fern'], ['@Fern.com']],
    ['Fern-Loam', ['Fern-Loam'], ['@FernLoam']],
    ['X', [], []],
    ['', [], []],
  ])('%s is named %j', (author, names, handles) => {
    expect(namesOf(author)).toEqual({ names, handles });
  });
});
