// Which scenario is run: a file's, one that stands in the case, or the first one made from what the case states; then what
// the user changes in it.
import type { CaseView } from '../../../model/case.ts';
import type { Outcome } from '../../../model/diagnostic.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import type { Context } from '../context.ts';
import type { Asked, Flags } from './simulate.ts';

export interface Choice {
  scenario: Scenario;
  /** The second scenario of `--compare`. */
  other: Scenario | null;
  view: CaseView | null;
}

/** Tells the diagnostics; null when there is no value. */
export async function told<T>({ value, diagnostics }: Outcome<T | null>, context: Context): Promise<T | null> {
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
  return value;
}

/** A scenario file, or one of the case's by its name. */
export async function scenarioIn(name: string, id: string | undefined, context: Context): Promise<Scenario | null> {
  const { scenarioOf } = await import('../../../path/scenario.ts');
  const kept = id ? await ofCase(name, id, context) : null;
  const { readText } = await import('./text.ts');
  const text = kept ?? (await told(await readText(name, context), context));
  if (text === null) return null;
  const { fx } = await context.reference();
  return told(scenarioOf(text, { file: name, fx }), context);
}

async function ofCase(name: string, id: string, context: Context): Promise<string | null> {
  const workspace = await context.openWorkspace();
  const plain = (file: string): string => file.replace(/\.ya?ml$/u, '');
  const found = (await workspace.showCase(id))?.scenarios.find((s) => s.name === name || plain(s.name) === name);
  return found?.yaml ?? null;
}

/** A view with the day by which it was known, so that rates and archetypes are those of that day. */
export const knownOn = (view: CaseView, asOf: string | undefined): CaseView =>
  asOf && asOf.length === 10 ? { ...view, meta: { ...view.meta, as_of: asOf } } : view;

async function viewOf({ id, flags }: Asked, context: Context): Promise<CaseView | null> {
  if (!id) return null;
  const workspace = await context.openWorkspace();
  const view = await workspace.view(id, flags.asOf ?? null);
  if (view) return knownOn(view, flags.asOf);
  const { unknownCase } = await import('../tables.ts');
  await told({ value: null, diagnostics: [unknownCase(id)] }, context);
  return null;
}

async function withChanges(scenario: Scenario, flags: Flags, context: Context): Promise<Scenario | null> {
  const { changed, overlaid } = await import('../../../path/scenario.ts');
  const { fx } = await context.reference();
  let result: Scenario | null = scenario;
  if (flags.changes) {
    const { readText } = await import('./text.ts');
    const text = await told(await readText(flags.changes, context), context);
    result = text === null ? null : await told(overlaid(scenario, text, { fx, file: flags.changes }), context);
  }
  if (!result || flags.set.length === 0) return result;
  const changes = flags.set.map((set) => {
    const at = set.indexOf('=');
    return { key: set.slice(0, at).trim(), value: set.slice(at + 1).trim() };
  });
  return told(changed(result, changes, { fx }), context);
}

/** The second scenario: a whole file, else changes of the first. */
async function otherOf(scenario: Scenario, file: string, context: Context): Promise<Scenario | null> {
  const { overlaid, scenarioOf } = await import('../../../path/scenario.ts');
  const { readText } = await import('./text.ts');
  const text = await told(await readText(file, context), context);
  if (text === null) return null;
  const { fx } = await context.reference();
  const isWhole = /^(?:vendor|company|currency)\s*:/mu.test(text);
  return told(isWhole ? scenarioOf(text, { file, fx }) : overlaid(scenario, text, { fx, file }), context);
}

/** The scenario to run, and what it is compared with; null when something was told instead. */
export async function chosen(asked: Asked, context: Context): Promise<Choice | null> {
  const { id, flags } = asked;
  const view = await viewOf(asked, context);
  if (id && !view) return null;
  const { scenarioOfCase } = await import('../../../path/scenario.ts');
  const base = flags.scenario
    ? await scenarioIn(flags.scenario, id, context)
    : view && (await told(scenarioOfCase(view, await context.reference()), context));
  const scenario = base && (await withChanges(base, flags, context));
  if (!scenario) return null;
  const other = flags.compare ? await otherOf(scenario, flags.compare, context) : null;
  if (flags.compare && !other) return null;
  return { scenario, other, view };
}
