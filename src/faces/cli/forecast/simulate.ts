// The command `simulate`: what a deal is likely to bring back, from a case or a scenario file.
import type { Command } from 'commander';
import { publicationDate } from '../../../model/period.ts';
import { QUANTITIES, type QuantityKey } from '../../../model/scenario/forecast.ts';
import { INPUTS } from '../../../model/scenario/inputs.ts';
import type { Lang } from '../../words/lang.ts';
import type { Context } from '../context.ts';
import { langOption } from './backtest.ts';

export interface Flags {
  scenario?: string;
  asOf?: string;
  paths: string;
  seed: string;
  set: string[];
  changes?: string;
  compare?: string;
  goal?: string;
  for?: string;
  hang: string;
  output?: string;
  write?: string;
  lang: Lang;
  workers?: string;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ backflow simulate alibaba-2024
  $ backflow simulate --scenario deal.yaml --set bought=60 --set "bought_drift=[-5, 5]" --goal npv=0 --for bought
  $ backflow simulate alibaba-2024 --compare price-war.yaml`;

const several = (value: string, before: string[]): string[] => [...before, value];

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('simulate')
    .summary('what a deal is likely to bring back, with intervals and what that hangs on')
    .description(
      'Runs a deal month by month, many times, with every input drawn from what is said of it: what is booked, recovered and returned, when the outlay is back, how likely that is, what it hangs on and what it rests on. For a case without a scenario file, a first scenario is made from what its documents state; what nobody stated is assumed, wide, and marked so.',
    )
    .argument('[case]', 'name of the case')
    .option('--scenario <file>', 'a scenario file (- for standard input), or the name of one in the case')
    .option('--as-of <date>', 'the case as it was known by this date')
    .option('--paths <n>', 'runs', '16384')
    .option('--seed <n>', 'row of random numbers; the same one gives the same answer', '1')
    .option('--set <key=value>', 'change an input, as it would stand in the file; may be repeated', several, [])
    .option('--changes <file>', 'change many inputs: a YAML map of them')
    .option('--compare <file>', 'a second scenario, or with changes of the first, side by side')
    .option('--goal <quantity=target>', 'which value of an input brings an answer to a target; with --for')
    .option('--for <input>', 'the input that is sought')
    .option('--hang <quantity>', 'the answer of which is told what it hangs on (none for none)', 'cash_result')
    .option('-o, --output <file>', 'write the charts as SVG; with --compare those of the first scenario')
    .option('--write <file>', 'write the scenario, as it was run, as a file')
    .addOption(langOption())
    .option('--workers <n>', 'threads; without it as many as pay')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, flags: Flags, command: Command) => run({ id, flags }, { command, context }));
}

/** The quantity and the target of `--goal`. */
export interface Goal {
  quantity: QuantityKey;
  /** As written: `0`, `100m`, `15%`, `36 months`. */
  target: string;
  input: string;
}

const usage = (message: string, command: Command): never =>
  command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });

const isQuantity = (name: string): name is QuantityKey => Object.hasOwn(QUANTITIES, name);

const QUANTITY_NAMES = Object.keys(QUANTITIES).join(', ');

/** Reads `npv=0`, `payback=36`, `irr=15%`; what the target is, is read when the scenario is known. */
function goalOf(flags: Flags, command: Command): Goal | null {
  if (flags.goal === undefined) {
    if (flags.for !== undefined) usage('--for needs --goal', command);
    return null;
  }
  const [, name = '', target = ''] = /^(\w+)\s*=(.*)$/u.exec(flags.goal) ?? [];
  if (target.trim() === '') usage(`--goal ${flags.goal}: write quantity=target, such as npv=0 or payback=36`, command);
  if (!isQuantity(name)) usage(`--goal ${name}: use one of ${QUANTITY_NAMES}`, command);
  const input = flags.for ?? usage('--goal needs --for, the input that is sought', command);
  if (!INPUTS.some(({ key }) => key === input.split('.')[0])) usage(`--for ${input}: there is no such input`, command);
  return { quantity: name as QuantityKey, target: target.trim(), input };
}

function check({ id, flags }: Asked, command: Command): void {
  if (!id && !flags.scenario) usage("missing argument 'case': name a case, or give --scenario FILE", command);
  for (const [name, least, most] of [
    ['paths', 1, 10_000_000],
    ['seed', 0, 4_294_967_295],
    ['workers', 1, 64],
  ] as const) {
    const given = flags[name];
    if (given !== undefined && !(/^\d{1,10}$/u.test(given) && Number(given) >= least && Number(given) <= most))
      usage(`--${name} ${given}: use a whole number from ${least} to ${most}`, command);
  }
  if (flags.hang !== 'none' && !isQuantity(flags.hang))
    usage(`--hang ${flags.hang}: use none or one of ${QUANTITY_NAMES}`, command);
  if (flags.asOf !== undefined && publicationDate(flags.asOf) === null)
    usage(`--as-of ${flags.asOf}: use YYYY-MM-DD`, command);
  for (const set of flags.set)
    if (!/^[\w.]+\s*=/u.test(set)) usage(`--set ${set}: write key=value, such as bought=60`, command);
}

export interface Asked {
  id: string | undefined;
  flags: Flags;
}

async function run(asked: Asked, { command, context }: { command: Command; context: Context }): Promise<void> {
  check(asked, command);
  const goal = goalOf(asked.flags, command);
  const { chosen } = await import('./choose.ts');
  const choice = await chosen(asked, context);
  if (!choice) return;
  const { forecast } = await import('./run.ts');
  await forecast(choice, { flags: asked.flags, goal, context });
}
