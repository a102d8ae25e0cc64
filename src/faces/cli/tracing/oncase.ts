// `trace` and `stress` on a case: the first screen and, below it, what the dated payments of the case prove; or its plan
// with the funding of some companies taken out.
import type { CaseView } from '../../../model/case.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { StressAnswer } from '../../../path/asking.ts';
import type { LedgerAnswer, LedgerOptions } from '../../../path.ts';
import { investorGiven, printView } from '../ask.ts';
import { type Context, Stop } from '../context.ts';

interface Flags {
  by?: 'group' | 'company';
  investor?: string;
  asOf?: string;
  words: string;
  cut?: string[];
  measure?: 'cut' | 'clearing' | 'debtrank';
  has?: string[];
  seed?: string;
  json?: boolean;
}

interface OnCase {
  id: string;
  flags: Flags;
  options: LedgerOptions;
}

/** Runs the command on a case. */
export async function onCase(
  name: 'trace' | 'stress',
  { id, flags, options }: OnCase,
  context: Context,
): Promise<void> {
  const workspace = await context.openWorkspace();
  // A plan is what is dated after the day, so stress looks at all that is known.
  const asOf = name === 'trace' ? (flags.asOf ?? null) : null;
  const asked = () => workspace.view(id, asOf, { investor: flags.investor ?? null, consolidation: flags.by ?? null });
  const given = flags.investor;
  const first = await asked();
  if (first && !(await investorGiven(flags, first.entities, context))) return;
  const view = flags.investor === given ? first : await asked();
  if (!view) {
    const { unknownCase } = await import('../tables.ts');
    throw new Stop([unknownCase(id)]);
  }
  if (name === 'stress') return stressed(view, { flags, options, context });
  const found = await askCase(view, { flags, options, context });
  await printView(view, flags, { context, more: { ledger: found?.answer ?? null } });
  if (!found || flags.json) return;
  const { ledgerLines } = await import('./lines.ts');
  const { sayer } = await import('../../words/dictionary.ts');
  const { styled } = await import('../print.ts');
  const lang = flags.words as 'en';
  const how = { out: context.out, lang, investor: investorName(view, lang), currency: view.meta.currency };
  const title = styled(context.out, 'bold', sayer(lang)('ledger.title'));
  context.out.write(`\n${title}\n\n${ledgerLines(found.answer, how).join('\n')}\n`);
}

interface Asking {
  flags: Flags;
  options: LedgerOptions;
  context: Context;
}

const investorName = (view: CaseView, lang: 'en' | 'zh-Hans' | 'zh-Hant'): string => {
  const party = view.screen.investor;
  return party?.names[lang] ?? party?.names.en ?? 'V';
};

/** What the payments prove; null when there is no investor or nothing to trace. */
async function askCase(
  view: CaseView,
  { flags, options, context }: Asking,
): Promise<Extract<LedgerAnswer, { type: 'trace' }> | null> {
  const { traceCase } = await import('../../../path/asking.ts');
  const { chanceOf } = await import('../../../path.ts');
  const { loadSolver } = await import('./solver.ts');
  const intervals = view.flows.some((f) => f.low !== f.high || f.members);
  const tools = { solve: intervals ? await loadSolver() : null, chance: chanceOf(Number(flags.seed ?? 1)) };
  const names = !flags.json;
  const { value, diagnostics } = traceCase(view, await context.reference(), { options, tools, names });
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
  return value;
}

async function stressed(view: CaseView, { flags, options, context }: Asking): Promise<void> {
  const { stressCase } = await import('../../../path/asking.ts');
  const has = (flags.has ?? []).map((pair): [string, number] => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at), Number(pair.slice(at + 1))];
  });
  const asked = { measure: flags.measure ?? 'cut', cut: flags.cut ?? [], has, asOf: flags.asOf ?? null, options };
  const { value, diagnostics } = stressCase(view, await context.reference(), { ...asked, names: !flags.json });
  if (!value) throw new Stop(diagnostics);
  await printStress(view, value, { flags, context, diagnostics });
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
}

async function printStress(
  view: CaseView,
  asked: StressAnswer,
  { flags, context, diagnostics }: { flags: Flags; context: Context; diagnostics: Diagnostic[] },
): Promise<void> {
  if (flags.json) {
    const { safeJson } = await import('../print.ts');
    context.out.write(`${safeJson({ case: view.meta.id, ...asked.answer, diagnostics }, 2)}\n`);
    return;
  }
  const { stressLines } = await import('./stresslines.ts');
  const lang = flags.words as 'en';
  const how = { out: context.out, lang, investor: investorName(view, lang), currency: view.meta.currency };
  context.out.write(`${stressLines(asked, how).join('\n')}\n`);
}
