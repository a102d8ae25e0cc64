// The command `diff`: what changed in the answers of a case between two days, document by document, and which flows and
// statements did it. The steps add up to the whole.
import type { Command } from 'commander';
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { FigureChange, FlowChange } from '../../../path.ts';
import type { Differing, SeenStep } from '../../../workspace.ts';
import { type Lang, listed } from '../../words/lang.ts';
import { investorGiven } from '../ask.ts';
import { type Context, Stop } from '../context.ts';
import { isDay } from './day.ts';
import type { Telling } from './telling.ts';

interface Flags {
  from: string;
  to: string;
  investor?: string;
  words: string;
  json?: boolean;
}

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('diff')
    .summary('what changed in the answers of a case, and which statement did it')
    .description(
      'Compares a case as it was known on two days: which figures of the answer changed, on which day a document changed them, and by which flows and statements.',
    )
    .argument('<case>', 'name of the case')
    .requiredOption('--from <date>', 'as it was known by this date')
    .requiredOption('--to <date>', 'as it was known by this date')
    .option(
      '--investor <name>',
      'the investor in question (id or any of its names); the case names one, else it is picked',
    )
    .option('--words <lang>', 'language of the answer: en, zh-Hans or zh-Hant', 'en')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ backflow diff alibaba-2024 --from 2024-03-01 --to 2024-03-06')
    .action((id: string, flags: Flags, command: Command) => run(id, flags, { command, context }));
}

async function run(
  id: string,
  flags: Flags,
  { command, context }: { command: Command; context: Context },
): Promise<void> {
  const wrong = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  for (const name of ['from', 'to'] as const)
    if (!isDay(flags[name])) wrong(`--${name} ${flags[name]}: use YYYY-MM-DD`);
  if (flags.from > flags.to) wrong(`--from ${flags.from} is after --to ${flags.to}`);
  if (!['en', 'zh-Hans', 'zh-Hant'].includes(flags.words)) wrong(`--words ${flags.words}: use en, zh-Hans or zh-Hant`);
  const workspace = await context.openWorkspace();
  const asked = () => workspace.diff(id, { investor: flags.investor ?? null }, flags);
  const given = flags.investor;
  const first = await asked();
  if (first && !(await investorGiven(flags, first.last.entities, context))) return;
  const found = flags.investor === given ? first : await asked();
  if (!found) {
    const { unknownCase } = await import('../tables.ts');
    throw new Stop([unknownCase(id)]);
  }
  if (flags.json) {
    const { safeJson } = await import('../print.ts');
    const steps = found.steps.map(({ view: _view, was: _was, ...step }) => step);
    context.out.write(`${safeJson({ case: id, from: flags.from, to: flags.to, ...found.whole, steps }, 2)}\n`);
    return;
  }
  context.out.write(`${(await lines(found, flags, context)).join('\n')}\n`);
}

async function lines(
  { steps, whole }: Pick<Differing, 'steps' | 'whole'>,
  flags: Flags,
  { out }: Context,
): Promise<string[]> {
  const { sayer } = await import('../../words/dictionary.ts');
  const { styled } = await import('../print.ts');
  const { prose } = await import('./telling.ts');
  const lang = flags.words as Lang;
  const say = sayer(lang);
  const telling: Telling = { out, lang, say, investor: '', currency: null };
  const currency = steps[0]?.view.screen.currency ?? 'USD';
  if (steps.length === 0) return [say('diff.nothing', { from: flags.from, to: flags.to })];
  const head = whole.figures.length > 0 ? say('diff.whole', { from: flags.from, to: flags.to }) : say('diff.noFigure');
  const figures = await figureWords(currency, telling);
  const told = await Promise.all(steps.map((step) => stepLines(step, { telling, figures })));
  return [styled(out, 'bold', head), ...whole.figures.flatMap((f) => prose(figures(f), telling)), ...told.flat()];
}

type Figures = (change: FigureChange) => string;

async function figureWords(currency: string, { say, lang }: Telling): Promise<Figures> {
  const { money, share } = await import('../../words/figures.ts');
  const { keyOf } = await import('../../words/dictionary.ts');
  return ({ key, before, after }) => {
    const value = (v: [number, number] | null): string => {
      if (!v) return say('not.stated');
      const interval = { low: v[0], high: v[1] };
      return key === 'compute_share'
        ? share({ low: v[0] / 100, high: v[1] / 100 }, lang)
        : money(interval, currency, { lang, stated: true });
    };
    const known = keyOf('diff', key.replace('ledger.', 'paid.'));
    return `${known ? say(known) : key.replaceAll('_', ' ')}: ${value(before)} → ${value(after)}`;
  };
}

/** Statements told of one step, at most. */
const TOLD = 12;

async function stepLines(
  step: SeenStep,
  { telling, figures }: { telling: Telling; figures: Figures },
): Promise<string[]> {
  const { say, lang, out } = telling;
  const { prose } = await import('./telling.ts');
  const { restatement } = await import('../../words/restate.ts');
  const { dateWords } = await import('../../words/date.ts');
  const { styled } = await import('../print.ts');
  const titles = listed(
    step.documents.map((d) => d.title ?? d.id),
    lang,
  );
  const name = (view: CaseView) => (id: string | null, text: string) =>
    view.entities.find((e) => e.id === id)?.names[lang] ?? text;
  const claimLine = (sign: string, view: CaseView) => (claim: Claim) =>
    `${sign} ${restatement(claim, { lang, nameOf: (p) => name(view)(p.entity, p.text) })}`;
  const moving = new Set(step.flows.flatMap((f) => f.claims));
  // Statements that moved a flow first.
  const of = (view: CaseView, ids: readonly string[]): Claim[] => {
    const wanted = new Set(ids);
    const list = view.claims.filter((c) => wanted.has(c.id));
    return [...list.filter((c) => moving.has(c.id)), ...list.filter((c) => !moving.has(c.id))];
  };
  const statements = [
    ...of(step.view, step.added).map(claimLine('+', step.view)),
    ...of(step.was, step.removed).map(claimLine('−', step.was)),
  ];
  const flows = step.flows.map((f) => flowLine(f, { step, name, say }));
  const cut = (list: string[]): string[] =>
    list.length > TOLD ? [...list.slice(0, TOLD), say('ledger.more', { n: list.length - TOLD })] : list;
  return [
    '',
    styled(out, 'bold', [dateWords(step.date, lang), titles].filter(Boolean).join(': ')),
    ...step.figures.flatMap((f) => prose(figures(f), telling)),
    ...cut(flows).flatMap((l) => prose(l, telling)),
    ...cut(statements).flatMap((l) => prose(l, telling, 4)),
  ];
}

function flowLine(
  { change, before, after }: FlowChange,
  {
    step,
    name,
    say,
  }: { step: SeenStep; name: (view: CaseView) => (id: string | null, text: string) => string; say: Telling['say'] },
): string {
  const flow = after ?? before;
  const view = after ? step.view : step.was;
  const party = (id: string): string => name(view)(id, id.replace(/^name:/u, ''));
  return say(`diff.flow.${change}`, {
    from: flow ? party(flow.from) : '?',
    to: flow ? party(flow.to) : '?',
    kind: flow ? say(`flow.${flow.kind}`) : '?',
  });
}
