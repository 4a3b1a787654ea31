import { version } from '../../package.json';
import { english } from '../english';
import { speakWith } from '../say';
import { readArguments, usage } from './arguments';
import { type AuditSurroundings, audit } from './audit';
import { check } from './check';
import { UsageMistake } from './flags';
import { openJudge, PresetMistake } from './open-judge';
import { openOutput } from './output';
import { presetUsage } from './preset/arguments';
import { runPreset } from './preset/run';

speakWith(english);

/** Runs `youward` with the arguments after its name; resolves to its exit code. */
export async function run(args: readonly string[], around: AuditSurroundings): Promise<number> {
  const say = (text: string) => around.stderr.write(text);
  const put = (text: string) => openOutput(around.stdout).put(text);
  const ofPresets = args[0] === 'preset';
  try {
    if (ofPresets && !args.some((arg) => arg === '--help' || arg === '-h')) {
      const { text, code } = await runPreset(args.slice(1), around.today);
      await put(text);
      return code;
    }
    if (ofPresets) {
      await put(presetUsage);
      return 0;
    }
    const asked = readArguments(args);
    const judgeFor = (options: Parameters<typeof openJudge>[0]) =>
      openJudge(options, around.today, (sentence) => say(`youward: ${sentence}\n`));
    if (asked.command === 'check') return await check(asked.options, judgeFor(asked.options), around);
    if (asked.command === 'audit') return await audit(asked.options, judgeFor(asked.options), around);
    await put(asked.command === 'help' ? usage : `${version}\n`);
    return 0;
  } catch (mistake) {
    if (mistake instanceof UsageMistake)
      say(`youward: ${mistake.message}\n\n${ofPresets ? presetUsage : usage}`);
    else if (mistake instanceof PresetMistake) say(`${mistake.message}\n`);
    else throw mistake;
    return 2;
  }
}
