// Which round a sum or a backer belongs to: the round named beside it, else the one that the text tells of that company. Runs
// when the other rules are done, and only fills in what they left open.
import { type Draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Item, isWord } from '../../item.ts';
import { statusOf } from '../../state.ts';
import { toCome } from './announced.ts';
import { approved } from './approval.ts';
import { formOf } from './forms.ts';
import { alike, governedBy } from './governed.ts';
import { guessed } from './guesses.ts';
import { goesWithPlan } from './plans.ts';

/** Issues of shares that are called by their kind. */
const KINDS: [string, RegExp][] = [
  ['配售', /配售|先旧后新|配股/u],
  ['供股', /供股/u],
  ['定增', /定增|定向增发|非公开发行|向特定对象发行/u],
  ['IPO', /IPO|首次公开|首发|公开发售|全球发售|基石|挂牌|招股|绿鞋|在[^,;。]{0,10}上市/u],
];

/** 较B轮, 是B轮时的三倍: a round told for comparison. */
const compared = (scene: Scene, word: Item): boolean =>
  /(?:较|比|上一?轮|前一?轮|此前|是)[^,;。]{0,12}$/u.test(
    scene.text.slice(Math.max(scene.sentence.start, word.start - 14), word.start),
  ) || /^(?:时|的\d)/u.test(scene.text.slice(word.end, word.end + 2));

/** The round that the sentence names nearest before a place, else behind it. */
function named(scene: Scene, at: number): string | null {
  const words = scene.sentence.items.filter((i) => isWord(i, 'round') && !compared(scene, i));
  const word = words.findLast((w) => w.start <= at) ?? words[0];
  return word ? scene.text.slice(word.start, word.end) : null;
}

/** What one of them at least has. */
const KIND = /配|先旧|供股|定增|定向|公开|IPO|首发|全球发售|基石|挂牌|招股|绿鞋|上市|特定对象/u;

const kindOf = (scene: Scene): string | null => {
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (!KIND.test(text)) return null;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

const company = (d: Draft): Ref | null => (d.kind === 'investment' ? d.object : d.subject);

/** Whether an investment is told as part of a round rather than as a deal of its own. */
const backs = (scene: Scene, d: Draft): boolean =>
  d.kind === 'funding_round' ||
  (d.kind === 'valuation' && d.basis !== 'market_cap') ||
  (d.kind === 'investment' &&
    d.label !== 'crowded_out' &&
    !/^(?:收购|并购|买下|拿下|接手|全资收购|要约收购|控股|私有化|吞下)/u.test(
      scene.text.slice(d.trigger.start, d.trigger.end),
    ));

/** A text about a listing: what is raised there is raised by it. */
const LISTING = /招股书|递表|上市申请|冲刺|科创板|创业板|北交所|港交所|首次公开|登陆|聆讯|挂牌|招股/u;

const raisedByListing = (scene: Scene, d: Draft): boolean =>
  d.kind === 'funding_round' &&
  /募集资金|拟募资|拟募集|集资|所得款|发售|募资/u.test(scene.text.slice(d.clause.start, d.clause.end)) &&
  LISTING.test(scene.text.slice(0, 240));

/** 较去年A+轮时的18亿元: a value is that of the round named before it. */
const valuedAt = (scene: Scene, d: Draft): string | null => {
  if (d.kind !== 'valuation' || !d.money) return null;
  const at = d.money.start;
  const word = d.clause.items.findLast((i) => isWord(i, 'round') && i.end <= at);
  return word ? scene.text.slice(word.start, word.end) : null;
};

/** The round of a draft: named beside it, the kind of issue that the sentence tells of, or the one told of its company. */
function roundOf(scene: Scene, d: Draft, at: { kind: string | null; again: boolean }): string | null {
  const own = valuedAt(scene, d) ?? named(scene, d.money?.start ?? d.trigger.start);
  if (own) return own;
  if (at.kind && (d.kind === 'funding_round' || scene.drafts.some((o) => o.round === at.kind))) return at.kind;
  const told = scene.discourse.stage;
  if (told && (told.block === scene.sentence.block || at.again) && sameRef(told.ref, company(d))) return told.round;
  return raisedByListing(scene, d) ? 'IPO' : null;
}

/** Who joins a round that somebody else leads does not lead it. */
function follows(scene: Scene, d: Draft): boolean {
  if (d.kind !== 'investment' || d.lead !== null || !backs(scene, d) || d.round === null) return false;
  const led = scene.drafts.some((o) => o.lead === true && sameRef(o.object, d.object));
  const { stage } = scene.discourse;
  return led || (stage?.led === true && stage.block === scene.sentence.block && sameRef(stage.ref, d.object));
}

export const stages: Rule = {
  name: 'zh/stage',
  find(scene) {
    const { discourse, sentence } = scene;
    const kind = kindOf(scene);
    const again = sentence.items.some((i) => isWord(i, 'this-round'));
    const kept = scene.drafts.filter((d) => !guessed(scene, d));
    if (kept.length < scene.drafts.length) scene.drafts.splice(0, scene.drafts.length, ...kept);
    for (const d of scene.drafts) {
      if (d.round === null && backs(scene, d)) d.round = roundOf(scene, d, { kind, again });
      if (follows(scene, d)) d.lead = false;
      d.form = formOf(scene, d);
      if (d.status === null && goesWithPlan(scene, d)) d.status = 'planned';
      else if (d.status === null && statusOf(d, sentence) === 'completed' && toCome(scene, d)) d.status = 'planned';
      d.status ??= approved(scene, d) ?? governedBy(scene, d);
    }
    for (const d of scene.drafts) d.status ??= alike(scene, d);
    const taken = scene.drafts.findLast((d) => d.rule === 'zh/taking-stake');
    if (taken) discourse.taken = { object: taken.object, status: taken.status ?? statusOf(taken, sentence) };
    const round = scene.drafts.findLast((d) => d.round !== null && d.kind === 'funding_round' && d.round !== '累计');
    const mention = named(scene, sentence.end) ?? kind;
    const only = sentence.items.filter(isCompany).length > 0 && mention ? discourse.focus : null;
    const { block } = sentence;
    if (round) discourse.stage = { round: round.round as string, ref: company(round), block };
    else if (again && discourse.stage) discourse.stage = { ...discourse.stage, block };
    else if (only && mention) discourse.stage = { round: mention, ref: only, block };
    const deals = scene.drafts.filter(
      (d) => (d.kind === 'investment' || d.kind === 'divestment') && d.subject && d.object,
    );
    // What is told of a deal later is as far along as the deal: its price, who is on the other side.
    if (deals.length > 0) discourse.open = deals.map((d) => ({ ...d, status: d.status ?? statusOf(d, sentence) }));
    const { stage } = discourse;
    if (stage && scene.drafts.some((d) => d.lead === true && sameRef(d.object, stage.ref)))
      discourse.stage = { ...stage, led: true };
    return [];
  },
};
