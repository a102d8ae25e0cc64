// `stress --measure clearing|debtrank` on a case: who can pay what is owed, or how far a loss travels, by name.
import type { CaseView } from '../../../model/case.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Entity } from '../../../model/entity.ts';
import { type Context, Stop } from '../context.ts';

export interface Measured {
  view: CaseView;
  flags: {
    measure?: 'cut' | 'clearing' | 'debtrank';
    asOf?: string;
    words: string;
    cut?: string[];
    has?: string[];
    json?: boolean;
  };
  investor: string;
  context: Context;
}

const isNamed = (e: Entity, given: string): boolean =>
  e.id === given || e.name === given || e.aliases.includes(given) || Object.values(e.names).includes(given);

const nobody = (name: string): Diagnostic => ({
  code: 'stress/unknown-company',
  severity: 'warning',
  message: `No party of the case is named "${name}".`,
  remedy: '`backflow entities CASE` lists them.',
});

/** `name=sum` pairs to entity ids. */
function sumsOf(pairs: readonly string[], idOf: (name: string) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const pair of pairs) {
    const [name, sum] = [pair.slice(0, pair.lastIndexOf('=')), Number(pair.slice(pair.lastIndexOf('=') + 1))];
    found.set(idOf(name), sum);
  }
  return found;
}

export async function measureCase({ view, flags, investor, context }: Measured): Promise<void> {
  const { stressOfCase } = await import('../../../path.ts');
  const unknown: Diagnostic[] = [];
  const idOf = (given: string): string => {
    const entity = view.entities.find((e) => isNamed(e, given));
    if (!entity) unknown.push(nobody(given));
    return entity?.id ?? given;
  };
  const known = new Map(view.entities.map((e) => [e.id, e.name]));
  const name = (id: string): string => (flags.json ? id : (known.get(id) ?? id.replace(/^name:/u, '')));
  const measure = flags.measure === 'debtrank' ? 'debtrank' : 'clearing';
  const asOf = flags.asOf ?? view.meta.as_of ?? null;
  const asked = {
    measure,
    cut: (flags.cut ?? []).map(idOf),
    given: sumsOf(flags.has ?? [], idOf),
    asOf,
    name,
  } as const;
  const { value, diagnostics } = stressOfCase(view, await context.reference(), asked);
  const all = [...unknown, ...diagnostics];
  if (!value) throw new Stop(all);
  if (flags.json) {
    const { safeJson } = await import('../print.ts');
    context.out.write(`${safeJson({ case: view.meta.id, as_of: asOf, ...value, diagnostics: all }, 2)}\n`);
  } else {
    const { stressLines } = await import('./stresslines.ts');
    const how = { out: context.out, lang: flags.words as 'en', investor, currency: view.meta.currency };
    const type = measure === 'clearing' ? ('clearing' as const) : ('debtrank' as const);
    context.out.write(`${stressLines({ type, answer: value } as never, how).join('\n')}\n`);
  }
  const { report } = await import('../diagnostics.ts');
  report(all, context);
}
