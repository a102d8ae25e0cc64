// Names with a figure in brackets each, in English: "owned by A (P), B (P) and C (P)", "rounds: A (F), B (F)", "orders from A (F), B (F)
// and C (F)". Takes what the sentence has told of one of them, or the words ahead of the list, gives the same of all.
import { type Draft, draft, type Ref, type Scene, sameRef } from '../../../frame.ts';
import { type FigureItem, isFigure } from '../../../item.ts';
import { around } from '../../context.ts';
import { type Nominal, nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';

const OPENS = /^ \((?:with )?(?:(?:about|around|some|roughly|nearly|over) )?$/u;
const BETWEEN = /^[^();:]{0,24}\)(?:,|;|,? and|;? and) (?:the )?$/u;

interface Pair {
  ref: Ref;
  at: Nominal;
  figure: FigureItem;
}

/** The names of a sentence that a figure in brackets follows. */
function pairsIn(scene: Scene): Pair[] {
  const { text, sentence } = scene;
  const names = nominals(scene).filter((n) => n.item.type === 'name' && !n.owner);
  return sentence.items.filter(isFigure).flatMap((figure) => {
    if ((figure.type !== 'money' && figure.type !== 'percent') || figure.why) return [];
    const at = names.find((n) => n.end < figure.full.start && OPENS.test(text.slice(n.end, figure.full.start)));
    const ref = at && resolved(scene, at);
    return at && ref ? [{ ref, at, figure }] : [];
  });
}

/** Those that stand one after the other, two at least. */
function listOf(scene: Scene): Pair[] {
  let list: Pair[] = [];
  for (const pair of pairsIn(scene)) {
    const before = list[list.length - 1];
    const joined =
      before?.figure.type === pair.figure.type && BETWEEN.test(scene.text.slice(before.figure.full.end, pair.at.start));
    if (!joined && list.length > 1) break;
    list = joined ? [...list, pair] : [pair];
  }
  return list.length > 1 ? list : [];
}

const HELD =
  /\b(?:owned|held|controlled) by $|\b(?:shareholders|owners|stakeholders|holders)(?: in [A-Z][\w .&-]{1,30})?(?: are|:|,| include| were) $/iu;
const ROUNDS =
  /\b(?:rounds?|raises|fund-?raisings|financings)\b[^.;()]{0,40}?(?::| of| were| are| by| went to| for| included?|,) $/iu;
const BACKERS = /\b(?:investors|backers)(?: in [A-Z][\w .&-]{1,30})?(?: are|:|,| include| were| included) $/iu;
const MARKET = /^[^();]{0,12}\) (?:lead|led|dominate|dominated|topped|top|head|headed) the (?:[\w-]+ ){0,3}?market\b/u;

/** What the words around a list say that its figures are. */
function meant(scene: Scene, list: readonly Pair[]): Partial<Draft> | null {
  const [first, end] = [list[0] as Pair, list[list.length - 1] as Pair];
  const lead = scene.text.slice(Math.max(scene.sentence.start, first.at.start - 70), first.at.start);
  if (first.figure.type === 'percent') {
    if (HELD.test(lead)) return { kind: 'stake', rule: 'en/stake' };
    const tail = scene.text.slice(end.figure.full.end, scene.sentence.end);
    return MARKET.test(tail) ? { kind: 'metric', metric: 'market_share', rule: 'en/market-share' } : null;
  }
  if (ROUNDS.test(lead)) return { kind: 'funding_round', rule: 'en/round' };
  return BACKERS.test(lead) ? { kind: 'investment', rule: 'en/investment' } : null;
}

/** Whose shares and backers a list tells: the company named ahead of it, else who is told of. */
function company(scene: Scene, list: readonly Pair[]): Ref | null {
  const before = nominals(scene).filter((n) => n.item.type === 'name' && n.end <= (list[0] as Pair).at.start);
  const named = before.length === 1 ? resolved(scene, before[0] as Nominal) : null;
  const { topic, title } = scene.discourse;
  return named ?? (before.length > 1 ? null : (topic ?? title));
}

/** The claims of a list whose words say what it lists. */
function said(scene: Scene, list: readonly Pair[]): Draft[] {
  const part = meant(scene, list);
  const whose = part?.kind === 'stake' || part?.kind === 'investment' ? company(scene, list) : null;
  if (!part || (!whose && part.kind !== 'funding_round' && part.kind !== 'metric')) return [];
  return list
    .filter((p) => !sameRef(p.ref, whose))
    .map(({ ref, at, figure }) =>
      draft({
        rule: 'en/row',
        kind: 'stake',
        trigger: { start: at.start, end: at.end },
        clause: around(scene, figure).clause,
        subject: ref,
        object: whose,
        ...(figure.type === 'money' ? { money: figure } : { percent: figure }),
        ...part,
      }),
    );
}

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent;

/** The claims of a list of which one is told; those that took another of its figures otherwise are taken out of `made`. */
export function aligned(scene: Scene, made: Draft[]): Draft[] {
  const list = listOf(scene);
  if (list.length === 0) return [];
  const told = list.map((p) => made.filter((d) => figureOf(d) === p.figure));
  const i = list.findIndex((p, j) => told[j]?.some((d) => sameRef(d.subject, p.ref) || sameRef(d.object, p.ref)));
  const base = told[i]?.find(
    (d) => sameRef(d.subject, list[i]?.ref ?? null) || sameRef(d.object, list[i]?.ref ?? null),
  );
  if (!base) return told.flat().length === 0 ? said(scene, list) : [];
  const role = sameRef(base.subject, list[i]?.ref ?? null) ? 'subject' : 'object';
  return list.flatMap(({ ref, at, figure }, j) => {
    const own = told[j] as Draft[];
    if (own.some((d) => sameRef(d[role], ref)) || j === i) return [];
    for (const d of own) made.splice(made.indexOf(d), 1);
    const sum = base.money ? { money: figure } : { percent: figure };
    const trigger = { start: at.start, end: at.end };
    return [{ ...base, ...sum, [role]: ref, trigger, clause: around(scene, figure).clause, also: [] }];
  });
}
