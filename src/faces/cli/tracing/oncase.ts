// `trace` and `stress` on a case: the first screen and, below it, what the dated payments of the case prove; or its plan
// with the funding of some companies taken out.
import type { CaseView } from '../../../model/case.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Entity } from '../../../model/entity.ts';
import type { LedgerAnswer, LedgerOptions } from '../../../path.ts';
import { printView, unknownInvestor } from '../ask.ts';
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
  const view = await workspace.view(id, asOf, {
    investor: flags.investor ?? null,
    consolidation: flags.by ?? null,
  });
  if (!view) {
    const { unknownCase } = await import('../tables.ts');
    throw new Stop([unknownCase(id)]);
  }
  if (await unknownInvestor(flags, view.entities, context)) return;
  if (name === 'stress') return stressCase(view, { flags, options, context });
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

/** What the payments prove; null when there is no investor or no payment to it. */
async function askCase(
  view: CaseView,
  { flags, options, context }: Asking,
): Promise<Extract<LedgerAnswer, { type: 'trace' }> | null> {
  if (!view.screen.investor) return null;
  const { askLedger, chanceOf, ledgerOfCase } = await import('../../../path.ts');
  const ledger = ledgerOfCase(view, await context.reference(), { names: !flags.json });
  if (!ledger.observed && !ledger.backlog) return null;
  const { solverFor } = await import('./solver.ts');
  const tools = { solve: await solverFor(ledger), chance: chanceOf(Number(flags.seed ?? 1)) };
  const { investor: _investor, ...rest } = options;
  const { value, diagnostics } = askLedger(ledger, rest, tools);
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
  return value?.type === 'trace' ? value : null;
}

async function stressCase(view: CaseView, { flags, options, context }: Asking): Promise<void> {
  if (flags.measure === 'clearing' || flags.measure === 'debtrank') {
    const { measureCase } = await import('./casestress.ts');
    return measureCase({ view, flags, investor: investorName(view, flags.words as 'en'), context });
  }
  const asOf = flags.asOf ?? view.meta.as_of ?? null;
  if (!view.screen.investor) throw new Stop([unanswerable('no investor is known in this case', 'Give --investor.')]);
  if (!flags.cut) throw new Stop([unanswerable('nobody’s funding is cut', 'Give --cut with one or more companies.')]);
  if (!asOf || asOf.length < 10) throw new Stop([unanswerable('the day is not known', 'Give --as-of YYYY-MM-DD.')]);
  const { askLedger, ledgerOfCase } = await import('../../../path.ts');
  const name = (given: string): string => {
    const entity = view.entities.find((e) => isNamed(e, given));
    return entity ? (flags.json ? entity.id : entity.name) : given;
  };
  const ledger = ledgerOfCase(view, await context.reference(), { names: !flags.json, plans: true, asOf });
  const { investor: _investor, ...rest } = options;
  const { value, diagnostics } = askLedger(ledger, { ...rest, asOf, cut: flags.cut.map(name) });
  if (value && value.type !== 'trace') await printStress(view, value, { flags, context, diagnostics });
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
}

const isNamed = (e: Entity, given: string): boolean =>
  e.id === given || e.name === given || e.aliases.includes(given) || Object.values(e.names).includes(given);

async function printStress(
  view: CaseView,
  asked: Exclude<LedgerAnswer, { type: 'trace' }>,
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

const unanswerable = (message: string, remedy: string): Diagnostic => ({
  code: 'stress/input',
  severity: 'error',
  message,
  remedy,
});
