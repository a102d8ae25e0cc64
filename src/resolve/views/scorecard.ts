// How the sellers of compute do, side by side: figures by vendor, segment and period, each statement kept, forecasts
// marked by their status, and what nobody stated said so. Takes metric claims; companies that sell no compute are left out.
import type { Said, ScoreRow } from '../../model/case/views.ts';
import type { Claim, Metric } from '../../model/claim.ts';
import { byText, type Viewing } from './viewing.ts';

/** What a scorecard is asked for first; what is missing of these is told. */
const ASKED: Metric[] = ['revenue', 'growth', 'gross_margin', 'capex', 'backlog'];
const AI =
  /人工智能|人工智慧|生成式|大模型|\bAI\b|\bGenAI\b|generative|artificial intelligence|(?<![a-z])ai(?![a-z])/iu;

function said(claim: Claim): Said | null {
  const { amount, percent, multiple } = claim;
  const base = { by: claim.speaker, status: claim.status, claim: claim.id };
  if (amount) return { low: amount.low, high: amount.high, unit: amount.currency, approx: amount.approx, ...base };
  if (percent) return { low: percent.low, high: percent.high, unit: '%', approx: percent.approx, ...base };
  if (multiple === null) return null;
  const range = typeof multiple === 'number' ? { low: multiple, high: multiple } : multiple;
  return { ...range, unit: 'x', approx: null, ...base };
}

const aboutAi = (claim: Claim): boolean =>
  AI.test([claim.object?.text, claim.label, claim.of].filter(Boolean).join(' '));

/** The rows, by vendor, segment and period. */
export function scorecardOf({ claims, name, rootOf, sellsOf, idOf }: Viewing): ScoreRow[] {
  const rows = new Map<string, ScoreRow>();
  for (const claim of claims) {
    if (claim.kind !== 'metric' || !claim.metric || !claim.subject || claim.status === 'denied') continue;
    const vendor = idOf(claim.subject);
    const figure = said(claim);
    if (!figure || sellsOf(rootOf(vendor)).length === 0) continue;
    const segment = claim.object?.text ?? null;
    const key = [vendor, segment ?? '', claim.date ?? ''].join('\t');
    const row: ScoreRow = rows.get(key) ?? {
      vendor: { entity: vendor, name: name(vendor) },
      segment,
      period: claim.date,
      figures: {},
      ai: [],
      not_stated: [],
    };
    if (aboutAi(claim)) row.ai.push(figure);
    row.figures[claim.metric] = [...(row.figures[claim.metric] ?? []), figure];
    rows.set(key, row);
  }
  const made = [...rows.values()];
  for (const row of made) {
    row.not_stated = ASKED.filter((m) => !row.figures[m]);
    for (const list of [...Object.values(row.figures), row.ai]) list.sort((a, b) => byText(a.claim, b.claim));
  }
  return made.sort(
    (a, b) =>
      byText(a.vendor.entity, b.vendor.entity) ||
      byText(a.segment ?? '', b.segment ?? '') ||
      byText(b.period ?? '', a.period ?? ''),
  );
}
