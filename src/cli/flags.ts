import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command line that makes no sense; its message says what to write instead. */
export class UsageMistake extends Error {}

/** One of the words a flag takes; undefined when it was not given. Throws a `UsageMistake` for any other. */
export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found) return found;
  throw new UsageMistake(`--${flag} is ${allowed.join(' or ')}, not "${value}".`);
}

/** The flags and the other words of a command line. Throws a `UsageMistake` for a flag that there is not. */
export function readFlags<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (mistake) {
    const [sentence] = (mistake as Error).message.split('. ');
    throw new UsageMistake(`${sentence}.`);
  }
}
