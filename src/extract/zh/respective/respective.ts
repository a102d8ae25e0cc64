// Figures shared out among as many parties, in order: 甲和乙分别投资3亿元和2亿元, 甲分别以3亿元和2亿元收购乙和丙, 甲先后收购乙和丙,作价分别为3亿元和2亿元. Runs
// before the rules of single deals, which know one figure of a clause and one party on either side.
import type { Span } from '../../../model/document.ts';
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { actor, denied } from '../bare/template.ts';
import { told } from '../govern.ts';
import { financed } from '../parties.ts';
import { companyOf, pointed } from '../refer.ts';
import { list, type Where } from '../takings/lots.ts';
import { masked } from '../takings/mask.ts';
import { periodFor } from '../times/when.ts';
import { PAIRS, PLACES, type Place, SHARES_OUT } from './places.ts';

/** A clause, and the clause with the one behind it. */
function windows(scene: Scene, clause: Clause): Where[] {
  const one = { scene, clause, mask: masked(scene, clause) };
  const next = scene.sentence.clauses[clause.index + 1];
  if (!next || scene.text.slice(clause.end, next.start).trim() !== ',') return [one];
  const between = scene.text.slice(clause.end, next.start);
  const both: Clause = {
    ...clause,
    end: next.end,
    items: [...clause.items, ...next.items],
    notes: { placed: null, mask: null, where: null },
  };
  return [one, { scene, clause: both, mask: one.mask + between + masked(scene, next) }];
}

type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

const figuresAt = ({ clause, scene }: Where, [from, to]: readonly [number, number]): FigureItem[] =>
  clause.items.filter(
    (f): f is FigureItem =>
      isFigure(f) && f.full.start >= clause.start + from && f.full.end <= clause.start + to && !told(scene, f),
  );

const spanOf = ({ clause }: Where, [from, to]: readonly [number, number]) => ({
  start: clause.start + from,
  end: clause.start + to,
});

/** Who stands alone: a name, or whom a word points to. */
function one(w: Where, span: readonly [number, number] | undefined): Ref | null {
  if (!span) return null;
  const start = w.clause.start + span[0];
  const item = w.clause.items.find((i) => i.start === start && (i.type === 'name' || i.type === 'group'));
  if (item?.type === 'group') return pointed(w.scene, item);
  return item?.type === 'name'
    ? companyOf(w.scene, { span: { start: item.start, end: item.end }, row: item.row })
    : null;
}

/** Who is on the other side where the words do not say: of whose round they tell, else who acts. */
function other(w: Where, { many, kind }: Place, listed: readonly Ref[]): Ref | null {
  const rounds = kind === 'investment' && many === 'subject' ? financed(w.scene) : null;
  const ref = rounds ?? actor(w.scene, w.clause, { at: w.clause.start, not: listed });
  return ref && !listed.some((l) => sameRef(l, ref)) ? ref : null;
}

const PERCENTS: ReadonlySet<Draft['kind']> = new Set(['stake', 'metric']);
const MOVED = ['planned', 'in-talks', 'rumoured', 'denied'];
/** 将甲和乙卖给丙 plans nothing, unless another word does. */
const planned = (w: Where, end: number): boolean =>
  w.clause.items.some(
    (i) => i.end <= end && MOVED.some((c) => isWord(i, c)) && w.scene.text.slice(i.start, i.end) !== '将',
  );

/** What stands in the clause before the figures decides: 拟成立合资公司,分别持股60%和40%. */
function statusOf(w: Where, { moves }: Place, { start, end }: Span): Draft['status'] {
  if (moves) return planned(w, end) ? null : 'completed';
  const first = w.scene.sentence.clauses.find((c) => c.start <= start && start < c.end);
  if (!first || end <= first.end) return null;
  const words = w.clause.items.filter((i) => i.start >= start && i.end <= first.end);
  if (words.some((i) => isWord(i, 'in-talks'))) return 'in_talks';
  return words.some((i) => isWord(i, 'planned')) ? 'planned' : null;
}

interface Found {
  w: Where;
  place: Place;
  at: Places;
  from: number;
  to: number;
}

function draftsOf({ w, place, at, from, to }: Found): Draft[] {
  const { scene, clause } = w;
  if (!at.l) return [];
  const listed = list(w, at.l[0], at.l[1]).map((r) => companyOf(scene, r));
  const figures = figuresAt(w, at.f ?? at.l);
  const kinds = new Set(figures.map((f) => f.type));
  if (kinds.size > 1 || PERCENTS.has(place.kind) !== kinds.has('percent')) return [];
  const parts = at.p ? figuresAt(w, at.p) : [];
  if (listed.length < 2 || listed.length !== figures.length) return [];
  const named = one(w, at.b) ?? (at.j ? { span: spanOf(w, at.j), row: null } : null);
  if (at.b && !named) return [];
  const single = named ?? (place.open ? other(w, place, listed) : null);
  if ((!single && !place.alone) || listed.some((l) => single && sameRef(l, single))) return [];
  const taker = place.taken ? one(w, at.c) : null;
  const trigger = { start: clause.start + from, end: clause.start + to };
  const status = statusOf(w, place, trigger);
  return figures.flatMap((f, i): Draft[] => {
    const party = listed[i] as Ref;
    const own = scene.sentence.clauses.find((c) => c.start <= f.start && f.end <= c.end) ?? clause;
    const when = periodFor(scene, own, f);
    const base = {
      rule: 'zh/respective',
      trigger,
      clause: own,
      ...(f.type === 'money'
        ? { money: f, percent: parts.length === listed.length ? (parts[i] ?? null) : null }
        : { percent: f }),
      ...(status ? { status } : {}),
      ...(when ? { when } : {}),
    };
    const [subject, object] = place.many === 'subject' ? [party, single] : [single, party];
    const extent = place.kind === 'divestment' ? ('exit' as const) : null;
    const metric = place.metric ?? null;
    const deal = draft({ ...base, kind: place.kind, subject, object, extent, metric });
    return taker ? [deal, draft({ ...base, kind: 'investment', subject: taker, object: party })] : [deal];
  });
}

function found(w: Where): Draft[] {
  const shared = SHARES_OUT.test(w.mask);
  const paired = w.mask.includes('\uE009');
  for (const place of [...(shared ? PLACES : []), ...(paired ? PAIRS : [])]) {
    const m = place.pattern.exec(w.mask);
    if (!m || (m.groups?.f && !SHARES_OUT.test(m[0])) || denied(m[0])) continue;
    const at: Places = m.indices?.groups ?? {};
    const made = draftsOf({ w, place, at, from: m.index, to: m.index + m[0].length });
    if (made.length > 0) return made;
  }
  return [];
}

export const respective: Rule = {
  name: 'zh/respective',
  find: (scene) => {
    for (const clause of scene.sentence.clauses) {
      if (clause.items.some((i) => isWord(i, 'hypothetical'))) continue;
      for (const w of windows(scene, clause)) {
        const made = found(w);
        if (made.length > 0) return made;
      }
    }
    return [];
  },
};
