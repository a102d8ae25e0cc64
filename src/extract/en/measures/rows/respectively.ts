// A list of companies and a row of figures in English: "X, Y and Z ... F, F and F respectively", "X and Y will spend F and F". Takes what
// is told of one of the figures, gives each company its own.
import { type Draft, last, type Ref, type Scene, sameRef } from '../../../frame.ts';
import { type FigureItem, isFigure } from '../../../item.ts';
import { rowsOf } from '../../amounts/rows.ts';
import { open } from '../../context.ts';
import { listAround, type Nominal, nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { figureOf, valued } from '../beside.ts';

const RELATIONS: ReadonlySet<string> = new Set(['investment', 'stake', 'divestment', 'purchase', 'debt']);

const NEXT = /^,?(?: (?:and|about|around|some|roughly|nearly|another|over|up to))*[ ]$/iu;

/** "X and Y will spend F1 and F2": a list of companies that do one thing and figures in a row; told of nobody where they do not fit. */
function inOrder(scene: Scene): Draft[] {
  const of = (f: FigureItem): Draft | undefined => scene.drafts.find((d) => d.kind === 'metric' && figureOf(d) === f);
  const figures = scene.sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'money');
  const from = figures.findIndex((f, i) => {
    const next = figures[i + 1];
    return next !== undefined && follows(scene, f, next) && (of(f) || of(next));
  });
  if (from < 0) return [];
  const run = [figures[from] as FigureItem];
  for (const f of figures.slice(from + 1)) if (follows(scene, last(run) as FigureItem, f)) run.push(f);
  const base = run.map(of).find((d) => d);
  const at = nominals(scene).find(
    (n) =>
      n.item.type === 'name' && n.end <= (run[0] as FigureItem).full.start && n.start === base?.subject?.span.start,
  );
  const list = at && base?.metric !== 'growth' ? listAround(scene, at) : [];
  if (!base || list.length < 2 || !list.every((n) => n.item.type === 'name')) return [];
  scene.drafts.splice(0, scene.drafts.length, ...scene.drafts.filter((d) => !run.includes(figureOf(d) as FigureItem)));
  if (list.length !== run.length) return [];
  return run.map((f, i) => ({
    ...base,
    ...valued(base, f),
    subject: resolved(scene, list[i] as Nominal),
    rule: 'en/respectively',
    also: [],
  }));
}

const follows = (scene: Scene, a: FigureItem, b: FigureItem): boolean =>
  b.full.start > a.full.end && NEXT.test(scene.text.slice(a.full.end, b.full.start));

/** Rules that give a list out themselves. */
const GIVEN: ReadonlySet<string> = new Set(['en/share-of', 'en/row']);

/** A loan of several lenders whose parts are told is none of them alone: "F from A and B, which lend F and F". */
function shared(scene: Scene, parts: readonly Draft[]): void {
  const debts = [...scene.drafts, ...parts].filter((d) => d.kind === 'debt' && d.money && d.subject);
  for (const d of debts) {
    const others = debts.filter(
      (o) => o !== d && o.money?.currency === d.money?.currency && sameRef(o.object, d.object),
    );
    const sum = others.reduce((s, o) => s + (o.money?.low ?? 0), 0);
    const own = others.some((o) => sameRef(o.subject, d.subject));
    if (own && others.length > 1 && d.money && Math.abs(sum / d.money.low - 1) < ROUNDED) d.subject = null;
  }
}

/** By how much the parts of a sum may miss it. */
const ROUNDED = 0.03;

/** "X, Y and Z ... F, F and F respectively". */
export function respectively(scene: Scene): Draft[] {
  const made = inRows(scene);
  shared(scene, made);
  return made;
}

function inRows(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  if (!/\brespectively\b/iu.test(text.slice(sentence.start, sentence.end))) return inOrder(scene);
  const rows = (['money', 'percent'] as const).flatMap((type) => rowsOf(text, sentence.items, type));
  if (rows.length > 0) return rows.flatMap((row) => givenOut(scene, row));
  const base = last(scene.drafts.filter((d) => figureOf(d) !== null));
  const figure = base && figureOf(base);
  if (!figure) return [];
  const figures = sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === figure.type);
  const run = figures
    .filter((f) => f === figure || open(scene, figure.type).includes(f) || scene.drafts.some((d) => figureOf(d) === f))
    .slice(-6);
  return givenOut(scene, run);
}

/** One figure of a row for each of the list of companies that the sentence names. */
function givenOut(scene: Scene, run: readonly FigureItem[]): Draft[] {
  const told = scene.drafts.filter((d) => run.includes(figureOf(d) as FigureItem));
  const base = last(told);
  if (!base) return [];
  // Deals give their lists out themselves.
  const given = run.map((f) => told.find((d) => figureOf(d) === f));
  if (given.every((d) => d && (RELATIONS.has(d.kind) || GIVEN.has(d.rule))) && !blurred(given as Draft[])) return [];
  const list = nominals(scene)
    .filter((n) => n.item.type === 'name')
    .map((n) => listAround(scene, n))
    .find((l: Nominal[]) => l.length === run.length);
  const members: Ref[] | undefined = list?.map((n) => resolved(scene, n)) ?? leaders(scene, run.length);
  if (!members) return [];
  scene.drafts.splice(0, scene.drafts.length, ...scene.drafts.filter((d) => !run.includes(figureOf(d) as FigureItem)));
  const supplier = base.kind === 'purchase' && list !== undefined && SUPPLIES.has((list[0] as Nominal).prep);
  const role = supplier ? 'object' : 'subject';
  const other = supplier ? 'subject' : 'object';
  // A party that is one of the list is no party of the others.
  const rest = members.some((m) => sameRef(m, base[other]))
    ? (told.find((d) => !members.some((m) => sameRef(m, d[other])))?.[other] ?? null)
    : base[other];
  return run.map((f, i) => ({
    ...base,
    ...valued(base, f),
    [other]: rest,
    [role]: members[i] ?? base[role],
    rule: 'en/respectively',
    also: [],
  }));
}

/** Of whom is bought. */
const SUPPLIES: ReadonlySet<string> = new Set(['from', 'with']);

/** Are all told of one list as a whole, or of none? */
const blurred = (given: readonly Draft[]): boolean =>
  given.every((d) => d.kind === 'purchase') &&
  given.every((d) => sameRef(d.object, given[0]?.object ?? null) && sameRef(d.subject, given[0]?.subject ?? null));

/** "the three leaders": the companies last told in a row. */
function leaders(scene: Scene, count: number): Ref[] | undefined {
  if (!scene.sentence.items.some((i) => i.type === 'group' && i.form === 'set')) return undefined;
  const found = scene.discourse.sets.find((s) => s.count === count);
  return found?.members;
}
