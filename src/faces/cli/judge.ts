// The commands `judge` and `undo`: a reviewer's word about a claim, recorded and never overwritten.
import { type Command, Option } from 'commander';
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Verdict } from '../../model/judgement.ts';
import type { Context } from './context.ts';

const VERDICTS = ['accept', 'reject', 'edit', 'same', 'different', 'unsure'] as const;

interface Flags {
  other?: string;
  about?: 'deal' | 'subject' | 'object';
  set?: string[];
  why?: string;
  who?: string;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ backflow judge acme 3f9a21 reject --why "a share price, not a round"
  $ backflow judge acme 3f9a21 edit --set amount.low=790000000 --set amount.high=790000000 --set round="Series A"
  $ backflow judge acme 3f9a21 same --other 77ab01
  $ backflow judge acme 3f9a21 different --other 77ab01 --about subject --why "two companies of one name"`;

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  program
    .command('judge')
    .summary('record a judgement of a claim')
    .description('Records a judgement of a claim. Judgements are only added; `undo` takes the last one back.')
    .argument('<case>', 'name of the case')
    .argument('<claim>', 'id of the claim, or 6 or more of its first characters')
    .argument('<verdict>', VERDICTS.join(', '))
    .option('--other <claim>', 'with same, different and unsure: the other claim')
    .addOption(
      new Option('--about <what>', 'with same and different: in what (default: the deal)').choices([
        'deal',
        'subject',
        'object',
      ]),
    )
    .addOption(
      new Option('--set <field=value...>', 'with edit: a field and its value, such as round=B or amount.low=1e9'),
    )
    .option('--why <text>', 'the reason')
    .option('--who <name>', 'who judges')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action((...[id, claim, verdict, flags, command]: [string, string, string, Flags, Command]) =>
      judge({ id, claim, verdict: verdict as Verdict }, flags, { command, context }),
    );
  program
    .command('undo')
    .summary('take the last judgement back')
    .description('Takes the last judgement in force back, by adding a judgement that says so.')
    .argument('<case>', 'name of the case')
    .option('--who <name>', 'who takes it back')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ backflow undo acme')
    .action((id: string, flags: Flags) => undo(id, flags, context));
}

interface Wanted {
  id: string;
  claim: string;
  verdict: Verdict;
}

async function judge(wanted: Wanted, flags: Flags, run: { command: Command; context: Context }): Promise<void> {
  const { command, context } = run;
  const wrong = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  if (!VERDICTS.includes(wanted.verdict as never)) wrong(`${wanted.verdict} is no verdict: use ${VERDICTS.join(', ')}`);
  const pair = wanted.verdict === 'same' || wanted.verdict === 'different';
  if (pair !== Boolean(flags.other) && wanted.verdict !== 'unsure')
    wrong(pair ? `${wanted.verdict} needs --other CLAIM` : '--other belongs to same, different and unsure');
  if (flags.about && !pair) wrong('--about belongs to same and different');
  if ((wanted.verdict === 'edit') !== Boolean(flags.set?.length))
    wrong('edit needs --set FIELD=VALUE, and only edit takes it');
  const workspace = await context.openWorkspace();
  const { report } = await import('./diagnostics.ts');
  const claim = await workspace.findClaim(wanted.id, wanted.claim);
  report(claim.diagnostics, context);
  if (!claim.value) return;
  const edit = flags.set ? await editOf(claim.value, flags.set) : null;
  if (edit?.problem) return report([edit.problem], context);
  const { other, about, why, who } = flags;
  const words = {
    ...(other && { other }),
    ...(about && { about }),
    ...(why && { why }),
    ...(who && { who }),
    ...(edit && { edit: edit.value }),
  };
  const made = await workspace.judge(wanted.id, { verdict: wanted.verdict, claim: claim.value.id, ...words });
  report(made.diagnostics, context);
  if (made.value) await print(`${wanted.verdict} ${claim.value.id}`, made.value, { json: flags.json, context });
}

async function undo(id: string, flags: Flags, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const { report } = await import('./diagnostics.ts');
  const made = await workspace.undo(id, flags.who ?? null);
  report(made.diagnostics, context);
  if (made.value) await print(`took back ${made.value.claim}`, made.value, { json: flags.json, context });
}

async function print(line: string, value: object, how: { json: boolean | undefined; context: Context }): Promise<void> {
  const { safeJson } = await import('./print.ts');
  how.context.out.write(`${how.json ? safeJson(value) : line}\n`);
}

const NUMBERS = new Set(['low', 'high', 'multiple']);
/** What a part of a claim is before its first field is set. */
const BLANKS: Record<string, object> = {
  amount: { low: 0, high: 0, currency: 'USD', approx: null, basis: 'headline' },
  percent: { low: 0, high: 0, approx: null },
  subject: { text: '', entity: null, names: [] },
  object: { text: '', entity: null, names: [] },
  speaker: { text: '', entity: null, kind: 'outlet' },
};

function fieldOf(field: string, text: string): unknown {
  if (text === '' || text === 'null') return null;
  if (NUMBERS.has(field)) return Number(text);
  if (field === 'lead') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

interface Edit {
  value: Partial<Claim> | null;
  problem: Diagnostic | null;
}

const problem = (message: string): Edit => ({
  value: null,
  problem: {
    code: 'judge/edit',
    severity: 'error',
    message,
    remedy: 'Fields are those of a claim: kind, subject.text, amount.low, percent.high, round, lead, status, date, ...',
  },
});

/** `field=value` settings as the fields of the claim that change; parts keep what is not set. */
export async function editOf(claim: Claim, settings: readonly string[]): Promise<Edit> {
  const { Statement } = await import('../../model/claim.ts');
  const edit: Record<string, unknown> = {};
  for (const setting of settings) {
    const m = /^([a-z]+)(?:\.([a-z]+))?=(.*)$/su.exec(setting);
    const [, field = '', part, text = ''] = m ?? [];
    if (!m || !Object.hasOwn(Statement.shape, field)) return problem(`--set ${setting}: no such field`);
    if (!part) edit[field] = fieldOf(field, text);
    else {
      const blank = BLANKS[field];
      if (!blank || !Object.hasOwn(blank, part)) return problem(`--set ${setting}: no such field`);
      const standing = (edit[field] ?? claim[field as keyof Claim] ?? blank) as object;
      edit[field] = { ...standing, [part]: fieldOf(part, text) };
    }
  }
  const parsed = Statement.partial().safeParse(edit);
  if (parsed.success) return { value: parsed.data, problem: null };
  const issue = parsed.error.issues[0];
  return problem(`--set ${issue?.path.join('.')}: ${issue?.message}`);
}
