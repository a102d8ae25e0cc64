// Growth in English: rose P, up P, a P decline in revenue, P higher than a year before, doubled, eightfold, (+P).
import { type Draft, draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { yearAgo } from '../amounts/bracketed.ts';
import { type Around, around, first, has, open } from '../context.ts';
import { kindOf } from './levels.ts';
import { timesBefore } from './multiples.ts';
import { measured } from './owners.ts';
import { gapped } from './segments/gapped.ts';
import { partBack, segmentOf } from './segments/parts.ts';
import { subjectPart } from './segments/subject.ts';
import { subjectMetric } from './sums.ts';
import { otherwise } from './unnamed.ts';

const isMove = (i: Item): i is WordItem => i.type === 'word' && (isWord(i, 'rise') || isWord(i, 'fall'));
/** "ahead of X with 21%": a place among others, no growth. */
const placed = (scene: Scene, i: WordItem): boolean =>
  /^(?:ahead|behind|below|bigger|larger|smaller)$/iu.test(scene.text.slice(i.start, i.end)) &&
  /^ (?:of|than)? ?[A-Z]/u.test(scene.text.slice(i.end, i.end + 7));
const AFTER =
  /^ ?(?:year[- ]on[- ]year |annual |yearly |year-over-year |sequential |quarterly )?(?:increase|rise|growth|gain|jump|decline|drop|fall|decrease|higher|lower|more|up|down|surge|slump|advance|reduction|expansion|leap|climb|dip|slide|improvement|rate)\b/iu;

/** The word of rising or falling that the figure belongs to: right after it, else the nearest before. */
function move(scene: Scene, a: Around): WordItem | null {
  const { figure, clause } = a;
  if (AFTER.test(a.right)) {
    const next = scene.sentence.items.find(
      (i): i is WordItem => i.start >= figure.end && i.start - figure.end < 30 && isMove(i),
    );
    if (next) return next;
  }
  const before = clause.items.filter((i) => i.end <= figure.start && isMove(i) && !placed(scene, i));
  const verb = last(before);
  if (verb?.type !== 'word') return null;
  const between = clause.items.some(
    (i) =>
      isFigure(i) &&
      i !== figure &&
      i.start >= verb.end &&
      i.end <= figure.start &&
      !ANDED.test(scene.text.slice(i.full.end, figure.full.start)),
  );
  return !between &&
    figure.full.start - verb.end <= 46 &&
    !/\b(?:to|from|at|of)$/iu.test(
      a.left.replace(
        /\b(?:(?:increase|rise|growth|decline|fall|drop) in (?:[\w-]+ ){0,3}(?:sales|revenues?|turnover|profits?|income|earnings|orders|bookings)|an increase|a rise|a gain|growth|a jump|a decline|a fall|a drop|rate|pace|increase|decrease|surge|rise|decline|drop|gain|jump|fall) of$/iu,
        '',
      ),
    )
    ? verb
    : null;
}

const ANDED = /^ (?:on|from|over|versus) [^,.;]{0,30} and $|^ and /iu;
const SIGNED = /[(+−-]$/u;

function of(scene: Scene, a: Around, word: WordItem | null): { value: string | null; item: WordItem | null } {
  const isMetric = (i: Item): i is WordItem => i.type === 'word' && isWord(i, 'metric');
  const at = a.figure.start;
  const after = /^[^,.;]{0,30}?\b(?:in|of) (?:its |their |the )?(?:[\w-]+ ){0,4}?$/iu;
  const own = last(a.clause.items.filter((i) => i.end <= at && isMetric(i)));
  if (own && isMetric(own)) return { value: sense(own, 'metric'), item: own };
  const next = a.clause.items.find(
    (i) =>
      i.start >= a.figure.end &&
      isMetric(i) &&
      (after.test(scene.text.slice(a.figure.end, i.start)) || i.start - a.figure.end < 3),
  );
  if (next && isMetric(next)) return { value: sense(next, 'metric'), item: next };
  const subject = subjectMetric(scene, a);
  if (subject) return { value: sense(subject, 'metric'), item: subject };
  const moves = word && word.end <= at ? word : a.figure;
  if (moves.end <= at || a.figure.type === 'multiple')
    if (otherwise(scene.text.slice(a.clause.start, moves.start))) return { value: null, item: null };
  const part = subjectPart(scene, a.figure.full.start);
  const clauses: Clause[] = part ? [] : scene.sentence.clauses.filter((c) => c.index < a.clause.index).reverse();
  for (const c of clauses) {
    const found = last(c.items.filter(isMetric));
    if (found) return { value: sense(found, 'metric'), item: found };
  }
  const levels = scene.drafts.filter((d) => d.kind === 'metric' && d.metric !== 'growth');
  // "fell 11% to F": of what the sum right behind it measures.
  const beside = levels.find(
    (d) =>
      d.money &&
      d.money.start > at &&
      /^ to (?:\w+ ){0,2}$/u.test(scene.text.slice(a.figure.full.end, d.money.full.start)),
  );
  const told = beside ?? last(levels.filter((d) => (d.money ?? d.percent ?? d.trigger).start < at)) ?? last(levels);
  const label = told?.metric === 'other' ? `other:${told.label ?? ''}` : (told?.metric ?? null);
  const grows = word !== null && GROWS.test(scene.text.slice(word.start, word.end));
  return {
    value:
      label ??
      (grows || (part && measures(scene) && !WORLD.test(scene.text.slice(part.span.start, part.span.end)))
        ? 'revenue'
        : null),
    item: null,
  };
}

/** What moves in the world, and in no company. */
const WORLD =
  /(?:^| )(?:dollar|yen|euro|pound|sterling|renminbi|yuan|won|rupee|franc|currenc(?:y|ies)|oil|crude|brent|gold|copper|silver|lithium|nickel|gas|coal|bitcoin|nasdaq|dow|index|stocks|temperatures?|wholesale|searches|visits|downloads|viewers|readers|followers|members|passengers|arrivals|patients|students|cases|flights|hours|miles|tonnes?|barrels)$/iu;

/** Does the text speak of what a company made? */
const measures = ({ drafts, discourse }: Scene): boolean =>
  drafts.some((d) => d.kind === 'metric') || (drafts.length === 0 && discourse.told?.kind === 'metric');

/** A company that just grows grows its sales; what goes up by itself may be anything. */
const GROWS = /^(?:grew|grow|grows|growing|grown|growth|expan\w+)$/iu;

/** What grows: an id of ours, or the words themselves without "adjusted". */
const named = (value: string | null, words: string | null): string | null => {
  if (!value) return null;
  const kind = kindOf(value);
  return kind.metric === 'other'
    ? ((words ?? kind.label)?.replace(/^(?:adjusted|non-GAAP) /iu, '') ?? null)
    : kind.metric;
};

/** "38 per cent of sales" is a part of them. */
const PART =
  /^ of (?:(?:the|its|their|our|all|total|group|net|annual|quarterly|\d{4}) ){0,3}(?:sales|revenues?|turnover|income|orders|bookings)\b/iu;

/** "and revenue 5% to F": the verb of the growth before is left out. */
function gap(scene: Scene, a: Around): Draft | null {
  const before = last(scene.sentence.items.filter((i) => i.end <= a.figure.full.start));
  const told = last(scene.drafts.filter((d) => d.metric === 'growth' && d.percent));
  if (before?.type !== 'word' || !isWord(before, 'metric') || !/^ to\b/u.test(a.right)) return null;
  const between = scene.text.slice(before.end, a.figure.full.start);
  const value = named(sense(before, 'metric'), scene.text.slice(before.start, before.end));
  // "Deliveries rose to N and revenue by P to F": the verb told no growth.
  const verb =
    / and $/u.test(scene.text.slice(0, before.start).slice(-5)) &&
    last(scene.sentence.items.filter((i): i is WordItem => i.end <= before.start && isMove(i)));
  if (!told && verb && /^ by /u.test(between)) {
    const subject = measured(scene, a, before);
    const falling = isWord(verb, 'fall') && !isWord(verb, 'rise');
    return (
      subject &&
      draft({
        rule: 'en/growth',
        kind: 'metric',
        trigger: before,
        clause: a.clause,
        subject,
        metric: 'growth',
        of: value,
        falling,
        percent: a.figure,
      })
    );
  }
  if (!told || !/^ (?:by )?$/u.test(between)) return null;
  return { ...told, trigger: before, clause: a.clause, percent: a.figure, of: value, object: null, also: [] };
}

/** "raised its revenue growth forecast to P". */
const GUIDED =
  /\bgrowth (?:forecast|guidance|outlook|target|estimate|projection)s?(?: for (?:\w+ ){1,4})?,? (?:to|of|at)$/iu;

function grew(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const multiple = figure.type === 'multiple';
  const times = multiple ? timesBefore(scene, figure) : null;
  if (times) return [times];
  if (has(a.nouns, 'n-stake') || has(a.of, 'n-stake') || (multiple && !isGrowth(scene, a))) return [];
  if (!multiple && (PART.test(a.right) || /\bm(?:ade|akes?|aking) up$/iu.test(a.left))) return [];
  const word = move(scene, a);
  const than =
    /^\)? (?:more|higher|larger|smaller|less|lower|fewer|above|below|ahead of|up on|down on) (?:than )?(?:a year|the (?:year|same)|last year|three months|twelve months|in the|in (?:fiscal )?20\d\d|in 19\d\d|the (?:[A-Z][a-z]+|previous|preceding|prior|first|second|third|fourth) quarter)/iu.exec(
      a.right,
    );
  const guided = GUIDED.test(a.left);
  const gapped = word || multiple ? null : gap(scene, a);
  if (gapped) return [gapped];
  const signed = !multiple && SIGNED.test(a.left) && (/^\)/u.test(a.right) || /[+]$/u.test(a.left));
  const same = !multiple && /\bor$/iu.test(a.left) && scene.drafts.some((d) => d.kind === 'metric' && d.money);
  if (
    !word &&
    !than &&
    !signed &&
    !multiple &&
    !same &&
    !guided &&
    !/^ ?(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y\/y|growth)\b/iu.test(a.right)
  )
    return [];
  const found = of(scene, a, word);
  if (!found.value && !than && !signed && !same && !guided) return [];
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && (d.money?.start ?? Infinity) < figure.start));
  const inherits = signed || same;
  const subject: Ref | null = (inherits && told?.subject) || measured(scene, a, found.item);
  if (!subject || subject.row?.kind === 'person') return [];
  const object =
    (inherits && told?.object) ||
    (found.item ? segmentOf(scene, found.item) : null) ||
    partBack(scene, Math.min(found.item?.start ?? figure.start, figure.start))?.part ||
    (found.item ? null : subjectPart(scene, figure.full.start)) ||
    told?.object ||
    null;
  const value = multiple ? { multiple: figure } : { percent: figure };
  const falling =
    (!multiple && than !== null && /less|lower|fewer|below|down/iu.test(than[0])) ||
    (!multiple && word !== null && isWord(word, 'fall') && !isWord(word, 'rise') && figure.low >= 0);
  return [
    draft({
      rule: 'en/growth',
      kind: 'metric',
      trigger: word ?? figure,
      clause: a.clause,
      subject,
      object,
      metric: 'growth',
      of: named(
        found.value ?? (guided ? 'revenue' : null),
        found.item && scene.text.slice(found.item.start, found.item.end),
      ),
      falling,
      ...(ordinal(scene, a) ? { when: null } : {}),
      ...value,
    }),
  ];
}

const NTH =
  /^ (?:in|during|over|for|by) (?:the|its|their|our|his|her|a company['’]s) (first|second|third|fourth|fifth)( (?:full )?years?\b)?(?=[ .,;:)]|$)/iu;
const QUARTERS = /\b(?:first|second|third|fourth) (?:fiscal |financial )?(?:quarter|half|month|week)/iu;

/** "threefold in the first year, twofold in the second": years of its own, none of the calendar. */
function ordinal(scene: Scene, a: Around): boolean {
  const m = NTH.exec(a.right);
  if (!m) return false;
  const whole = scene.text.slice(scene.sentence.start, scene.sentence.end);
  return m[2] !== undefined || (/\b(?:first|second|third) years?\b/iu.test(whole) && !QUARTERS.test(whole));
}

/** "halved an order", "doubled the size of": what is multiplied is no figure of a company. */
const OBJECT =
  /^ (?:an?|the|its|their|his|her) (?!(?:[\w-]+ ){0,3}(?:sales|revenues?|profits?|income|turnover|earnings|loss(?:es)?)\b)/iu;

/** "networking nearly doubled": nothing else is multiplied. */
const STANDS_ALONE = /^(?:[.,;]|$| (?:in|to|from|over|last|this|since|year|again|and|while|but)\b)/u;

/** A multiple that tells of growth, not "twice as many chips". */
function isGrowth(scene: Scene, a: Around): boolean {
  const verb = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/iu.test(
    scene.text.slice(a.figure.start, a.figure.end).replace(/^more than /iu, ''),
  );
  const metric = scene.sentence.items.some((i) => isWord(i, 'metric'));
  // "lost three times that": measured against another figure.
  if (/^ (?:that|this|those|these)\b/iu.test(a.right)) return false;
  if (verb && OBJECT.test(a.right) && !first(a.nouns, 'metric')) return false;
  if (/^ (?:its|their|the|his) (?:stake|holding|investment|workforce|capacity|headcount|users|bet)/iu.test(a.right))
    return false;
  if (
    verb &&
    !metric &&
    measures(scene) &&
    STANDS_ALONE.test(a.right) &&
    subjectPart(scene, a.figure.full.start) !== null
  )
    return true;
  return metric && (verb || a.before.some((w) => isMove(w) && a.figure.full.start - w.end < 24));
}

/** "a margin of 18% (15)": the bracket holds a level as well. */
const ofLevel = (scene: Scene, f: FigureItem): boolean => {
  const ago = yearAgo(scene, f);
  return ago !== null && scene.drafts.some((d) => d.percent === ago);
};

export const growths: Rule = {
  name: 'en/growth',
  find: (scene) => {
    const percents = open(scene, 'percent').filter((f) => !ofLevel(scene, f));
    const made = inTurn(scene, [...percents, ...open(scene, 'multiple')], grew);
    return [...made, ...gapped({ ...scene, drafts: [...scene.drafts, ...made] })];
  },
};
