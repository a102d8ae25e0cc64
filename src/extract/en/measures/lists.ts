// Lists of figures in English: "F, F and F respectively", "while Microsoft had P and Google P", a series of years. Each
// copies the frame of its neighbour with its own figure, party and time.
import { type Draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, type TimeItem } from '../../item.ts';
import { type Around, around, open } from '../context.ts';
import { moved } from '../dates/place.ts';
import { listAround, type Nominal, nominals } from '../parties.ts';
import { resolved } from '../reference.ts';
import { beside, figureOf, neighbour as nearest, timeAfter, valued } from './beside.ts';

/** The neighbour, or the market shares told in the sentence before. */
const neighbour = (scene: Scene, figure: FigureItem): Draft | null =>
  nearest(scene, figure) ??
  (scene.discourse.told?.metric === 'market_share' && figure.type === 'percent' ? scene.discourse.told : null);

/** Held against another figure, of another party, or both: "versus 22% for Samsung". */
function compared(scene: Scene, figure: FigureItem): Draft[] {
  const next = sequel(scene, figure);
  if (next.length > 0) return next;
  const found = beside(scene, figure);
  const other = found.length === 0 ? null : namedAfter(scene, figure);
  if (other && found[0]?.metric === 'market_share')
    return found.map((d) => ({ ...d, subject: resolved(scene, other), when: undefined, rule: 'en/elliptic' }));
  return found.length > 0 ? found : elliptic(scene, figure);
}

/** "22% for Samsung": the party named right after a figure. */
const namedAfter = (scene: Scene, figure: FigureItem): Nominal | undefined =>
  nominals(scene).find(
    (n) =>
      n.start >= figure.end &&
      n.start - figure.end < 8 &&
      n.item.type === 'name' &&
      /^ (?:for|at|by) $/u.test(scene.text.slice(figure.full.end, n.start)),
  );

const GAP =
  /^(?:['’]s)?,?(?: (?:rose to|fell to|slipped to|climbed to|dropped to|grew to|edged up to|edged down to|was|were|stood at|ahead of|had|has|with|at|held|holds|on|followed with|followed at|came second with|followed on|got|took|put in|contributed|invested|will put in|planning|plans|planned|expecting|expects|forecasting|forecasts|spending|budgeting|guiding for|guided for|aiming for|adding|added|another|came next with|and|another))*(?: (?:about|around|roughly|nearly|some|over|just under))? ?\(?(?:a |an )?$/iu;

/** "a gain of F from its investment in X": X had none. */
const SHARES_IN = /\b(?:investments?|stakes?|holdings?|shares|sale|disposal) (?:in|of) /iu;

const GOT = /;[^;]{0,60}\b(?:got|gets?|received|receives|won|raised)\b/iu;

/** "and Google 13%", "xAI's $6 billion": the frame of the neighbour with another party. */
function elliptic(scene: Scene, figure: FigureItem): Draft[] {
  const base = neighbour(scene, figure);
  if (!base || figureOf(base)?.type !== figure.type) return [];
  const a = around(scene, figure);
  const named = last(
    nominals(scene).filter(
      (n) =>
        n.end <= figure.full.start && n.item.type === 'name' && GAP.test(scene.text.slice(n.end, figure.full.start)),
    ),
  );
  const at =
    base.kind === 'metric' && /^ (?:\w+ ){0,3}(?:at|for|by|from) /iu.test(a.right)
      ? nominals(scene).find(
          (n) =>
            n.start >= figure.end &&
            n.start - figure.end < 28 &&
            n.item.type === 'name' &&
            !SHARES_IN.test(scene.text.slice(figure.end, n.start)),
        )
      : undefined;
  if (base.kind === 'investment' && namedAfter(scene, figure)) return [];
  // "X invested F in Y; A, by contrast, got F and B F": of the verb between.
  if (base.kind === 'investment' && GOT.test(scene.text.slice(figureOf(base)?.end ?? 0, figure.start))) return [];
  // "A will lend F and B F of equity".
  if (base.kind === 'debt' && /^ (?:of|in) (?:\w+ )?(?:equity|cash|stock|shares)\b/iu.test(a.right)) return [];
  // "and another of F for Y": what a loan is for lends nothing.
  if (base.kind === 'debt' && /^ for /u.test(a.right) && namedAfter(scene, figure))
    return [{ ...base, ...valued(base, figure), rule: 'en/elliptic', clause: a.clause, also: [] }];
  const pick =
    namedAfter(scene, figure) ?? named ?? at ?? (base.kind === 'purchase' ? vendorAfter(scene, a) : undefined);
  if (!pick) return segment(scene, base, figure);
  const party = resolved(scene, pick);
  // "X sees sales of F, Y of F": who only watches foresees the same company's.
  if (base.kind === 'metric' && party?.row && scene.discourse.watchers?.has(party.row.id))
    return [{ ...base, ...valued(base, figure), rule: 'en/elliptic', clause: a.clause, also: [] }];
  // "Wegovy brought in F and Ozempic F": another part of the same company.
  const ware =
    base.kind === 'metric' &&
    base.object !== null &&
    (party?.row?.kind === 'product' ||
      (base.subject !== null && base.subject.span.end <= scene.sentence.start && base.metric !== 'market_share'));
  const swap: Partial<Draft> =
    base.kind === 'purchase' || ware
      ? { object: ware && party ? { span: party.span, row: null } : party }
      : { subject: party };
  return [{ ...base, ...valued(base, figure), ...swap, rule: 'en/elliptic', clause: a.clause, also: [] }];
}

/** "and F of signal processors from Y": of whom the second goods are bought. */
const vendorAfter = (scene: Scene, a: Around): Nominal | undefined =>
  nominals(scene).find(
    (n) =>
      n.item.type === 'name' &&
      n.start >= a.figure.end &&
      /^ (?:worth )?(?:of|on|for) (?:[a-z-]+ ){1,5}(?:from|by|to|with) (?:the )?$/u.test(
        scene.text.slice(a.figure.full.end, n.start),
      ),
  );

const FROM_TO =
  /^(?: and)?\s+([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?) (?:went |rose |climbed |grew |fell |advanced )?from [^,;]{2,30} to $/u;

const THEN =
  /^[\s,]*(?:(?:and|then|followed by|rising to|before|to) ?)*(?:about|around|roughly|nearly|some|over|more than)?\s*$/iu;

const SERIES: ReadonlySet<string> = new Set(['metric', 'ratio']);
/** "and will absorb P in 2027". */
const TAKES =
  /^,? (?:and|but|then) (?:will |would |should |could |is to )?(?:absorb|take|eat up|consume|swallow|fall to|drop to|shrink to|rise to|climb to|be|reach)(?: (?:about|around|roughly|nearly|some|only|just))* ?$/iu;

/** "F in 2025, F in 2026 and F in 2027": one time after the other. */
function sequel(scene: Scene, figure: FigureItem): Draft[] {
  const base = neighbour(scene, figure);
  const told = base && figureOf(base);
  if (!base || !told || told.type !== figure.type || told.end > figure.start || !SERIES.has(base.kind)) return [];
  const time = timeAfter(scene, figure);
  const own = scene.sentence.items.find((i) => i.type === 'time' && i.start >= told.end && i.end <= figure.start);
  if (!time || time.start - figure.end > 12 || !own) return [];
  const between = scene.text.slice(told.full.end, own.start);
  const then = scene.text.slice(own.end, figure.full.start);
  const part = base.kind === 'ratio' && /^ of [\w’'. -]{3,40}$/u.test(between);
  if (
    !(part || /^ (?:in |for |during |the |at the end of |by )*$/u.test(between)) ||
    !(THEN.test(then) || (part && TAKES.test(then)))
  )
    return [];
  return [
    {
      ...base,
      ...valued(base, figure),
      rule: 'en/series',
      clause: around(scene, figure).clause,
      trigger: figure,
      when: time,
      status: null,
      falling: base.metric === 'growth' && base.falling,
      also: [],
    },
  ];
}

/** "international from $118 billion to $131 billion": another segment of the same company. */
function segment(scene: Scene, base: Draft, figure: FigureItem): Draft[] {
  const clause = around(scene, figure).clause;
  const m =
    FROM_TO.exec(scene.text.slice(clause.start, figure.full.start)) ??
    FROM_TO.exec(
      ` ${scene.text
        .slice(clause.start, figure.full.start)
        .replace(/^.* and (?=\S+ from)/u, (s) => ' '.repeat(s.length))
        .trimStart()}`,
    );
  if (!m || base.kind !== 'metric') return [];
  const start = scene.text.indexOf(m[1] ?? '', clause.start);
  const object: Ref = { span: { start, end: start + (m[1] ?? '').length }, row: null };
  return [{ ...base, ...valued(base, figure), object, rule: 'en/elliptic', clause, also: [] }];
}

/** "F1, F2, F3 in the years that follow": one period after the other. */
function series(scene: Scene): Draft[] {
  const body = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (
    !/\b(?:that follow|following years|years after|each of the next|subsequent years|years that|the (?:two|three|four|five) (?:that|years) )/iu.test(
      body,
    )
  )
    return [];
  return inTurn(scene, open(scene, 'money'), (seen, figure) => {
    const before = last(
      seen.drafts.filter(
        (d) =>
          d.kind === 'metric' &&
          d.money &&
          d.money.end < figure.start &&
          /^[^.;$€£¥]{0,60}$/u.test(scene.text.slice(d.money.end, figure.full.start)),
      ),
    );
    const year = before && (before.when?.iso ?? nearYear(scene, before));
    if (!before || !year) return [];
    const when: TimeItem = {
      type: 'time',
      start: figure.start,
      end: figure.start,
      iso: moved(year.slice(0, 4), -1, 'year'),
      kind: 'point',
    };
    return [{ ...before, money: figure, rule: 'en/series', clause: around(scene, figure).clause, when, also: [] }];
  });
}

const nearYear = (scene: Scene, d: Draft): string | null =>
  scene.sentence.items.find((i): i is TimeItem => i.type === 'time' && i.iso !== null && i.start >= (d.money?.end ?? 0))
    ?.iso ?? null;

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

/** "X, Y and Z ... F, F and F respectively". */
function respectively(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  if (!/\brespectively\b/iu.test(text.slice(sentence.start, sentence.end))) return inOrder(scene);
  const base = last(scene.drafts.filter((d) => figureOf(d) !== null));
  const figure = base && figureOf(base);
  if (!base || !figure) return [];
  const figures = sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === figure.type);
  const run = figures
    .filter((f) => f === figure || open(scene, figure.type).includes(f) || scene.drafts.some((d) => figureOf(d) === f))
    .slice(-6);
  // Deals give their lists out themselves.
  if (RELATIONS.has(base.kind) && run.every((f) => scene.drafts.some((d) => figureOf(d) === f))) return [];
  const lists = nominals(scene)
    .filter((n) => n.item.type === 'name')
    .map((n) => listAround(scene, n));
  const members: Ref[] | undefined =
    lists.find((l: Nominal[]) => l.length === run.length)?.map((n) => resolved(scene, n)) ?? leaders(scene, run.length);
  if (!members) return [];
  scene.drafts.splice(0, scene.drafts.length, ...scene.drafts.filter((d) => !run.includes(figureOf(d) as FigureItem)));
  return run.map((f, i) => ({
    ...base,
    ...valued(base, f),
    subject: members[i] ?? base.subject,
    rule: 'en/respectively',
    also: [],
  }));
}

/** "the three leaders": the companies last told in a row. */
function leaders(scene: Scene, count: number): Ref[] | undefined {
  if (!scene.sentence.items.some((i) => i.type === 'group' && i.form === 'set')) return undefined;
  const found = scene.discourse.sets.find((s) => s.count === count);
  return found?.members;
}

export const comparisons: Rule = {
  name: 'en/comparison',
  find: (scene) => {
    const rest = series(scene);
    const first = [...rest, ...respectively(scene)];
    const all = { ...scene, drafts: [...scene.drafts, ...first] };
    const types: FigureItem['type'][] = ['money', 'percent'];
    return [...first, ...inTurn(all, types, (s, type) => inTurn(s, open(s, type), compared))];
  },
};
