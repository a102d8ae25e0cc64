// The command `scenario`: a first scenario of a case, a blank one to fill in, a check of files, and the archetypes.
import type { Command } from 'commander';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import type { Context } from '../context.ts';

interface NewFlags {
  blank?: boolean;
  vendor: string;
  company: string;
  currency: string;
  start?: string;
  invested: string;
  archetype?: string;
  asOf?: string;
  output?: string;
}

const example = (...lines: string[]): string => `\nExample:\n${lines.map((l) => `  $ backflow ${l}`).join('\n')}`;

/** Adds the command. */
export function register(program: Command, context: Context): void {
  const group = program.command('scenario').summary('write, check and list what simulate runs');
  group.description('A scenario is one deal with its assumptions, as a YAML file; docs/scenarios.md describes it.');
  group.addHelpText('after', example('scenario new alibaba-2024 -o deal.yaml', 'scenario check deal.yaml'));
  group
    .command('new')
    .summary('a first scenario of a case, or a blank one')
    .description(
      'Writes a scenario: from what the documents of a case state, or with --blank one to fill in, in which everything but the amount is assumed, wide, and marked so.',
    )
    .argument('[case]', 'name of the case')
    .option('--blank', 'without a case')
    .option('--vendor <name>', 'who invests and sells compute (with --blank)', 'Vendor')
    .option('--company <name>', 'who buys compute (with --blank)', 'Company')
    .option('--currency <code>', 'currency (with --blank)', 'USD')
    .option('--start <month>', 'first month, 2024-03 (with --blank; this month unless given)')
    .option('--invested <amount>', 'what is invested, such as 790m (with --blank)', '100m')
    .option('--archetype <id>', 'how revenue grows (with --blank)')
    .option('--as-of <date>', 'the case as it was known by this date')
    .option('-o, --output <file>', 'write it to this file instead of printing it')
    .addHelpText(
      'after',
      example('scenario new alibaba-2024 -o deal.yaml', 'scenario new --blank --invested 50m -o deal.yaml'),
    )
    .action((id: string | undefined, flags: NewFlags, command: Command) => make(id, { flags, command, context }));
  group
    .command('check')
    .summary('read scenario files and tell every mistake')
    .description('Reads scenario files and tells every mistake with its line, column and remedy.')
    .argument('<file...>', 'scenario files, - for standard input')
    .addHelpText('after', example('scenario check deal.yaml price-war.yaml'))
    .action((files: string[]) => check(files, context));
  group
    .command('archetypes')
    .summary('patterns of growth and prices that a scenario can name')
    .description('Lists the archetypes: what they say, where it comes from, and the day by which it was known.')
    .option('--json', 'print JSON')
    .addHelpText('after', example('scenario archetypes'))
    .action((flags: { json?: boolean }) => archetypes(flags, context));
}

interface Making {
  flags: NewFlags;
  command: Command;
  context: Context;
}

async function make(id: string | undefined, { flags, command, context }: Making): Promise<void> {
  const usage = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  if (!id && !flags.blank) usage("missing argument 'case': name a case, or give --blank");
  if (id && flags.blank) usage('name a case or give --blank, not both');
  const scenario = id ? await ofCase(id, flags, context) : await blank(flags, context);
  if (!scenario) return;
  const { yamlOf } = await import('../../../path/scenario.ts');
  const { write } = await import('./run.ts');
  if (flags.output) await write(flags.output, scenario, context);
  else context.out.write(yamlOf(scenario));
}

async function ofCase(id: string, flags: NewFlags, context: Context): Promise<Scenario | null> {
  const workspace = await context.openWorkspace();
  const view = await workspace.view(id, flags.asOf ?? null);
  const { knownOn, told } = await import('./choose.ts');
  if (!view) {
    const { unknownCase } = await import('../tables.ts');
    return told<Scenario>({ value: null, diagnostics: [unknownCase(id)] }, context);
  }
  const { scenarioOfCase } = await import('../../../path/scenario.ts');
  return told(scenarioOfCase(knownOn(view, flags.asOf), await context.reference()), context);
}

/** The blank form, its amount read as one of a file. */
async function blank(flags: NewFlags, context: Context): Promise<Scenario | null> {
  const { changed, scenarioOf, scenarioOfForm, yamlOf } = await import('../../../path/scenario.ts');
  const { told } = await import('./choose.ts');
  const start = flags.start ?? context.now().toISOString().slice(0, 7);
  const archetypes = flags.archetype ? [flags.archetype] : undefined;
  const { vendor, company, currency } = flags;
  const form = { vendor, company, currency, start, ...(archetypes && { archetypes }) };
  // The amount scales what is supposed, so it is read first, into a scenario that holds nothing else.
  const bare = { ...form, title: '', as_of: null, months: 1, inputs: [], tranches: [], correlations: [] };
  const { fx } = await context.reference();
  const read = changed({ ...bare, on_failure: 'stop' }, [{ key: 'invested', value: flags.invested }], {
    fx,
    file: '--invested',
  });
  const invested = (await told(read, context))?.inputs[0]?.distribution;
  if (!invested) return null;
  const { middleOf } = await import('../../words/forecast/figures.ts');
  const low = invested.type === 'uniform' ? invested.low : middleOf(invested);
  const high = invested.type === 'uniform' ? invested.high : low;
  const made = await told(scenarioOfForm({ ...form, figures: { invested: { low, high } } }), context);
  if (!made) return null;
  // The header comes from options as it was typed: it is read as a file's would be.
  const again = scenarioOf(yamlOf(made));
  const at = { file: '--blank' };
  return told({ ...again, diagnostics: again.diagnostics.map((d) => ({ ...d, at })) }, context);
}

async function check(files: readonly string[], context: Context): Promise<void> {
  const { scenarioIn } = await import('./choose.ts');
  const { clean } = await import('../print.ts');
  for (const file of files) {
    const scenario = await scenarioIn(file, undefined, context);
    if (scenario)
      context.out.write(`${clean(file)}: ${clean(scenario.title)}, ${scenario.inputs.length} inputs, sound\n`);
  }
}

async function archetypes({ json }: { json?: boolean }, context: Context): Promise<void> {
  const { ARCHETYPES } = await import('../../../path/scenario.ts');
  const { safeJson, tableLines } = await import('../print.ts');
  if (json) {
    context.out.write(`${safeJson({ archetypes: ARCHETYPES }, 2)}\n`);
    return;
  }
  const columns = [
    { title: 'ARCHETYPE', min: 10, max: 18 },
    { title: 'WHAT IT SAYS', min: 24, max: 60 },
    { title: 'KNOWN BY', min: 10, max: 10 },
  ];
  const rows = ARCHETYPES.map(({ id, about, known }) => [id, about, known]);
  const below = ARCHETYPES.map(({ source }) => source);
  context.out.write(`${tableLines({ columns, rows, below }, context.out).join('\n')}\n`);
}
