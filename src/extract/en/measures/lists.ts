// Lists of figures in English: "F, F and F respectively", "while Microsoft had P and Google P", a series of years. Each
// copies the frame of its neighbour with its own figure, party and time.
import { type Draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import type { FigureItem, TimeItem } from '../../item.ts';
import { type Around, around, open } from '../context.ts';
import { moved } from '../dates/place.ts';
import { type Nominal, nominals } from '../parties.ts';
import { resolved } from '../reference.ts';
import { beside, figureOf, neighbour as nearest, timeAfter, valued } from './beside.ts';
import { respectively } from './rows/respectively.ts';

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
    (base.kind === 'purchase' ? supplierAfter(scene, a) : undefined) ??
    namedAfter(scene, figure) ??
    named ??
    at ??
    (base.kind === 'purchase' ? vendorAfter(scene, a) : undefined);
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
  // "A ordered F of goods from Y, B F": who buys stands before its figure, and the supplier behind the first.
  const buyer = base.kind === 'purchase' && pick === named && buysBefore(scene, base);
  const swap: Partial<Draft> =
    (base.kind === 'purchase' && !buyer) || ware
      ? { object: ware && party ? { span: party.span, row: null } : party }
      : { subject: party };
  return [{ ...base, ...valued(base, figure), ...swap, rule: 'en/elliptic', clause: a.clause, also: [] }];
}

/** Does who buys stand before the sum, and the supplier behind the first one? */
function buysBefore(scene: Scene, base: Draft): boolean {
  const { subject, object, rule } = base;
  const at = figureOf(base)?.full.start ?? 0;
  if (!subject || !object || subject.span.end > at || subject.span.start < scene.sentence.start) return false;
  return object.span.start > at || (rule === 'en/elliptic' && GAP.test(scene.text.slice(subject.span.end, at)));
}

/** "and F with Y": the supplier behind a further sum. */
const supplierAfter = (scene: Scene, a: Around): Nominal | undefined =>
  nominals(scene).find(
    (n) =>
      n.item.type === 'name' &&
      n.start >= a.figure.end &&
      /^ (?:with|from|to) (?:the )?$/u.test(scene.text.slice(a.figure.full.end, n.start)),
  );

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
