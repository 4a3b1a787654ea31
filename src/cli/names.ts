import type { Names } from '../engine/finding';

const legal =
  /[\s,]+(inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|sa|sas|sarl|srl|spa|nv|bv|ab|as|oy|pty|pte|group|holdings?)\.?$/i;

/** The parts of a handle written in camel case or with underscores: `AcmeHQ` is `Acme HQ`. */
function spaced(handle: string): string {
  return handle
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .trim();
}

function withoutLegal(name: string): string {
  let shorter = name.replace(/\.com$/i, '');
  while (legal.test(shorter)) shorter = shorter.replace(legal, '');
  return shorter;
}

/**
 * An author and the obvious ways it is named: without its legal form (`Acme Robotics, Inc.` is `Acme Robotics`),
 * a handle with its words apart (`@AcmeRobotics` is `Acme Robotics`), and its handle. One letter is no name.
 */
export function namesOf(author: string): Required<Pick<Names, 'names' | 'handles'>> {
  const bare = author.replace(/^@+/, '').trim();
  const isHandle = bare !== '' && !/\s/.test(bare);
  const apart = isHandle ? spaced(bare) : bare;
  const without = withoutLegal(apart);
  const spoken = /^the /i.test(without) ? without.slice(4) : without;
  const names = [bare, apart, without, spoken].filter((name) => [...name].length > 1);
  const handle = bare.replace(/[^\p{L}\p{N}_.]/gu, '');
  const handles = [...handle].length > 1 ? [`@${handle}`] : [];
  return { names: [...new Set(names)], handles };
}
