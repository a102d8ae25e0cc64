// Forecasts that leave out what is measured, in English: "revenue was F and is projected to exceed F", "it guided to F".
// What was measured right before is meant.
import { type Draft, last, type Scene } from '../../frame.ts';
import { type FigureItem, isWord, type TimeItem } from '../../item.ts';
import { around, has, open } from '../context.ts';
import { subjectNominal } from '../parties.ts';
import { resolved } from '../reference.ts';

const GUIDES =
  /\b(?:expects?|expected|expecting|forecasts?|forecasting|projects?|projected|projecting|guid(?:es|ed|ing)|(?<=\bhad )said|(?<=\bhad )told (?:investors|analysts)|anticipat(?:es?|ed|ing)|predicts?|predicted|wants?(?: (?:it|that|this|them|the figure|the number|the total))(?= to)|(?:wants?|wanted|plans?|planned|aims?|hopes?|intends?|expects?) to (?:bring|cut|reduce|take|get|push|lower|trim) (?:it|that|this|them|the figure|the total)(?: (?:down|back|up))?(?= to)|targets?|targeting|sees|aims for|aim(?:ing|ed)? for|shooting for|(?:is|are|was|now) looking for|now looks for|told (?:investors|analysts|shareholders) to expect|promis(?:es|ed|ing)|(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intends?|intended|on (?:course|track)|about)(?= to (?:reach|exceed|hit|top|pass|surpass)))(?: (?:shareholders|investors|analysts|the market))?(?: (?:it|that|this|them|the figure|the number))?(?: (?:to|will|would|for))?(?: (?:be|reach|exceed|hit|top|pass|rise|climb|grow|come|surpass|total|fall|drop|between|a range of|at least|in at|at|of|to))*$/iu;
/** Nothing but a time or the end follows: no sum of anything else. */
const BARE =
  /^(?:[.,;)]|$| (?:this|next|in (?:20\d\d|the (?:current|coming|full|next|following|same|second|third|fourth|first)|fiscal)|for (?:20\d\d|the|all|this|fiscal)|by |in the (?:spring|summer|autumn|fall|winter)|in [A-Z]|at the (?:start|beginning|end|turn) of|over the (?:full|whole|current)|and |but |from |a year\b))/iu;

const NOT_MEASURED: ReadonlySet<string> = new Set(['growth', 'market_share']);

/** The metric that the sentence, or else the one before it, told last. */
function measured(scene: Scene, figure: FigureItem): Draft | null {
  const own = last(
    scene.drafts.filter(
      (d) => d.kind === 'metric' && d.money && d.money.end <= figure.start && d.rule !== 'en/compared',
    ),
  );
  if (own) return own;
  const { metric, told } = scene.discourse;
  // What a company owes, to nobody in particular.
  if (told?.kind === 'debt' && told.money && !told.subject) return told;
  const next = metric?.money && told?.kind === 'metric' && scene.sentence.start - metric.clause.start < 400;
  return next ? metric : null;
}

/** "The gross margin is P; it aims for P": the rate that was told last. */
function rated(scene: Scene, figure: FigureItem): Draft | null {
  const fits = (d: Draft | null | undefined): d is Draft =>
    d?.kind === 'metric' && d.percent !== null && /margin|return on/u.test(`${d.metric} ${d.label ?? ''}`);
  const own = last(scene.drafts.filter((d) => fits(d) && (d.percent?.end ?? 0) <= figure.start));
  if (own) return own;
  const { told } = scene.discourse;
  return fits(told) && scene.sentence.start - told.clause.start < 300 ? told : null;
}

function guidedBy(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  if (!GUIDES.test(a.left) || !BARE.test(a.right) || a.nouns.length > 0) return [];
  if (
    has(a.of, 'metric') ||
    a.clause.items.some((i) => isWord(i, 'metric') && i.end <= figure.start && !scene.drafts.length)
  )
    return [];
  const base = figure.type === 'percent' ? rated(scene, figure) : measured(scene, figure);
  if (!base || NOT_MEASURED.has(base.metric ?? '')) return [];
  const here = base.clause.start >= scene.sentence.start;
  const who = here ? null : subjectNominal(scene, figure.start);
  const subject = who ? resolved(scene, who) : base.subject;
  const when = scene.sentence.items.find(
    (i): i is TimeItem => i.type === 'time' && i.start >= figure.end && i.start - figure.end < 24 && i.iso !== null,
  );
  return [
    {
      ...base,
      subject,
      ...(figure.type === 'percent' ? { percent: figure, falling: false } : { money: figure }),
      rule: 'en/guided',
      clause: a.clause,
      trigger: figure,
      when,
      status: 'planned',
      also: [],
    },
  ];
}

export const guided = {
  name: 'en/metric',
  find: (scene: Scene): Draft[] =>
    [...open(scene, 'money'), ...open(scene, 'percent')].flatMap((f) => guidedBy(scene, f)),
};
