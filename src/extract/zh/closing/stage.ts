// Which round a sum or a backer belongs to: the round named beside it, else the one that the text tells of that company. Runs
// when the other rules are done, and only fills in what they left open.
import { type Draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Item, isWord } from '../../item.ts';

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
  (d.kind === 'investment' &&
    d.label !== 'crowded_out' &&
    !/^(?:收购|并购|买下|拿下|接手|全资收购|要约收购|控股|私有化|吞下)/u.test(
      scene.text.slice(d.trigger.start, d.trigger.end),
    ));

export const stages: Rule = {
  name: 'zh/stage',
  find(scene) {
    const { discourse, sentence } = scene;
    const kind = kindOf(scene);
    const again = sentence.items.some((i) => isWord(i, 'this-round'));
    for (const d of scene.drafts) {
      if (d.round !== null || !backs(scene, d)) continue;
      const own = named(scene, d.money?.start ?? d.trigger.start);
      const told = discourse.stage;
      const known =
        told && (told.block === sentence.block || again) && sameRef(told.ref, company(d)) ? told.round : null;
      d.round =
        own ?? (d.kind === 'funding_round' || scene.drafts.some((o) => o.round === kind) ? kind : null) ?? known;
    }
    const round = scene.drafts.findLast((d) => d.round !== null && d.kind === 'funding_round' && d.round !== '累计');
    const mention = named(scene, sentence.end) ?? kind;
    const only = sentence.items.filter(isCompany).length > 0 && mention ? discourse.focus : null;
    if (round) discourse.stage = { round: round.round as string, ref: company(round), block: sentence.block };
    else if (again && discourse.stage) discourse.stage = { ...discourse.stage, block: sentence.block };
    else if (only && mention) discourse.stage = { round: mention, ref: only, block: sentence.block };
    return [];
  },
};
