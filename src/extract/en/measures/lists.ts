// Figures told beside another in English: "up from F", "against F a year earlier", "F, F and F respectively",
// "while Microsoft had P and Google P". Each copies the frame of its neighbour with its own figure, party and time.
import { type Draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, type TimeItem } from '../../item.ts';
import { around, open } from '../context.ts';
import { moved } from '../dates/settle.ts';
import { listAround, type Nominal, nominals } from '../parties.ts';
import { resolved } from '../reference.ts';

const STRICT = /\b(?:from|against|compared (?:with|to)|versus|vs\.?|higher than|more than|than|outflow of|loss of)$/iu;

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;

/** The nearest draft of the same type of figure, before if there is one. */
function neighbour(scene: Scene, figure: FigureItem): Draft | null {
  const fits = scene.drafts.filter(
    (d) => figureOf(d)?.type === figure.type && COPIED.has(d.kind) && d.metric !== 'growth',
  );
  const before = last(fits.filter((d) => (figureOf(d)?.start ?? 0) < figure.start));
  const after = fits.find((d) => (figureOf(d)?.start ?? 0) > figure.start);
  const to = after && /^ to (?:\w+ ){0,3}$/iu.test(scene.text.slice(figure.full.end, figureOf(after)?.full.start ?? 0));
  return (
    (to ? after : (before ?? after)) ??
    (scene.discourse.told?.metric === 'market_share' && figure.type === 'percent' ? scene.discourse.told : null)
  );
}

const COPIED: ReadonlySet<string> = new Set(['metric', 'valuation', 'debt', 'funding_round', 'purchase', 'investment']);

/** The time told for a compared figure: after it up to the next figure, else a year before its neighbour's. */
function comparedTime(scene: Scene, figure: FigureItem): TimeItem | null {
  const next = scene.sentence.items.find((i) => isFigure(i) && i.start > figure.end && i.type === figure.type);
  const end = next?.start ?? scene.sentence.end;
  const after = scene.sentence.items.find(
    (i): i is TimeItem => i.type === 'time' && i.start >= figure.end && i.end <= end && i.iso !== null,
  );
  if (after) return after;
  const lead = scene.sentence.items.find(
    (i): i is TimeItem =>
      i.type === 'time' && i.kind === 'compared' && i.end <= figure.start && figure.start - i.end < 60,
  );
  return lead ?? null;
}

function compared(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const base = neighbour(scene, figure);
  const dated = scene.sentence.items.find(
    (i): i is TimeItem =>
      i.type === 'time' &&
      i.end <= figure.start &&
      /^:? $/u.test(scene.text.slice(i.end, figure.full.start)) &&
      /\($/u.test(scene.text.slice(i.start - 1, i.start)),
  );
  if (!base || (!STRICT.test(a.left) && !dated)) return elliptic(scene, figure);
  const own = dated ?? comparedTime(scene, figure);
  const negative = /outflow of|loss of|negative/iu.test(a.left.slice(-20));
  return [
    {
      ...base,
      ...valued(base, figure),
      rule: 'en/compared',
      clause: a.clause,
      when: own ?? (base.kind === 'metric' ? yearBefore(scene, base, figure) : undefined),
      status: base.kind === 'metric' && base.status !== 'rumoured' ? 'completed' : base.status,
      falling: negative || false,
      also: [],
    },
  ];
}

/** A year before the period of the neighbour. */
function yearBefore(scene: Scene, base: Draft, figure: FigureItem): TimeItem | undefined {
  const near =
    base.when ??
    scene.sentence.items.filter((i): i is TimeItem => i.type === 'time' && i.iso !== null && i.kind === 'point')[0] ??
    scene.sentence.carried;
  if (!near?.iso || near.iso.length > 7 || /^\d{4}-\d{2}$/u.test(near.iso)) return undefined;
  return { type: 'time', start: figure.start, end: figure.start, iso: moved(near.iso, 1, 'year'), kind: 'point' };
}

const valued = (base: Draft, figure: FigureItem): Partial<Draft> =>
  base.money ? { money: figure } : base.percent ? { percent: figure } : { multiple: figure };

const GAP =
  /^(?:['’]s)?,?(?: (?:had|has|with|at|held|holds|on|followed with|followed at|came second with|followed on|got|took|put in|contributed|invested|will put in|adding|added|another|came next with|and|another))*(?: (?:about|around|roughly|nearly|some|over|just under))? ?\(?(?:a |an )?$/iu;

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
      ? nominals(scene).find((n) => n.start >= figure.end && n.start - figure.end < 28 && n.item.type === 'name')
      : undefined;
  const pick = named ?? at;
  if (!pick) return segment(scene, base, figure);
  const party = resolved(scene, pick);
  const swap: Partial<Draft> = base.kind === 'purchase' ? { object: party } : { subject: party };
  return [{ ...base, ...valued(base, figure), ...swap, rule: 'en/elliptic', clause: a.clause, also: [] }];
}

const FROM_TO =
  /^(?: and)?\s+([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?) (?:went |rose |climbed |grew |fell |advanced )?from [^,;]{2,30} to $/u;

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

/** "X, Y and Z ... F, F and F respectively". */
function respectively(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  if (!/\brespectively\b/iu.test(text.slice(sentence.start, sentence.end))) return [];
  const base = last(scene.drafts.filter((d) => figureOf(d) !== null));
  const figure = base && figureOf(base);
  if (!base || !figure) return [];
  const figures = sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === figure.type);
  const run = figures
    .filter((f) => f === figure || open(scene, figure.type).includes(f) || scene.drafts.some((d) => figureOf(d) === f))
    .slice(-6);
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
