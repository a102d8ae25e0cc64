// Sales of shares as Chinese notices tell them: 某公司公告,(持股8%的)股东甲及其一致行动人乙计划6个月内减持公司股份…. Who sells is named behind
// what he is, clauses before the verb; whose shares they are is who gives notice, or whose holder it is.
import { isCompany, type Ref, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, Item, NameItem } from '../../item.ts';
import { GENERIC } from '../naming/found.ts';
import { unlisted } from '../naming/names.ts';
import { nameUpTo, strangeness } from '../naming/runs.ts';
import { companyOf } from '../refer.ts';
import { agents, isFund, partyOf, placed } from '../roles.ts';
import { type Holders, holdersIn } from './holders.ts';

interface At {
  clause: Clause;
  word: Item;
}

export interface Notice {
  /** Null where it only says whose shares: 甲:两董事拟减持…. */
  sellers: Ref[] | null;
  /** Whose shares they are; null where the clause itself names it. */
  company: Ref | null;
  /** It says that this is to come. */
  planned: boolean;
}

/** So far from the names the verb may stand. */
const FAR = 150;
const TELLS =
  /^(?:股份|集团|公司)?(?:\([^()]{1,40}\)){0,2}(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日)?[^,。;:()]{0,10}?(?:公告|披露|公布|发布|收到|接到)/u;
const LABEL = /^(?:\([^()]{1,20}\))?:/u;
/** X的|股东Y, X(代码)|控股股东Y. */
const OF = /^(?:股份|集团|公司)?(?:\([^()]{1,30}\))?(?:的|这家公司的)?$/u;

const companies = ({ sentence }: Scene): NameItem[] =>
  sentence.items.filter((i): i is NameItem => isCompany(i) && i.row.kind !== 'fund');

/** (以下简称“甲”): an aside names whom it stands behind. */
const bracketed = (text: string, at: number, from: number): boolean => /\([^()]*$/u.test(text.slice(from, at));

/** Does anybody else act between the names and the verb? */
function parted(scene: Scene, { end, refs }: Holders, { clause, word }: At): boolean {
  for (const c of scene.sentence.clauses) {
    if (c.end <= end || c.index > clause.index) continue;
    const other = placed(scene, c).some(
      (p) =>
        p.mark === 'bare' &&
        !p.owns &&
        p.item.type === 'name' &&
        p.item.start >= end &&
        p.item.end <= word.start &&
        !refs.some((r) => sameRef(r, refOf(p.item as NameItem))) &&
        !bracketed(scene.text, p.item.start, c.start),
    );
    if (other) return true;
  }
  return false;
}

/** 某某股东甲: an owner that no table knows, right before the role. */
function ownerBefore({ text, sentence, grammar }: Scene, at: number): Ref | null {
  const span = nameUpTo(text, { start: Math.max(sentence.start, at - 10), end: at }, grammar.zh);
  if (span?.end !== at || span.end - span.start < 3 || strangeness(text, span, grammar.zh) < 2) return null;
  const name = text.slice(span.start, span.end);
  return GENERIC.test(name) ? null : { span, row: unlisted(name, 'unknown') };
}

/** Whose shares a notice is about. */
export function whose(scene: Scene, { start }: Holders, sellers: readonly Ref[]): Ref | null {
  const { text } = scene;
  const free = (r: Ref | null | undefined): Ref | null =>
    r && !sellers.some((s) => sameRef(s, r)) ? companyOf(scene, r) : null;
  const named = companies(scene).filter((i) => i.end <= start);
  const owner = named.findLast((i) => OF.test(text.slice(i.end, start)));
  if (owner) return free(refOf(owner));
  const own = ownerBefore(scene, start);
  if (own) return free(own);
  const telling = named.findLast((i) => TELLS.test(text.slice(i.end, i.end + 70)));
  if (telling) return free(refOf(telling));
  const head = named.findLast((i) => LABEL.test(text.slice(i.end, i.end + 24)));
  if (head) return free(refOf(head));
  const { label, title, main } = scene.discourse;
  return [label, title, main].map(free).find((r) => r?.row && r.row.kind !== 'person' && !isFund(r)) ?? null;
}

const PLANS = /计划(?!期|已|实施|披露|完成)|拟|打算|准备|预计|承诺/u;

/** Behind the verb no company of its own is named: 减持(其所持)公司股份, 减持804万股. */
const namesNobody = ({ clause, word }: At): boolean =>
  !clause.items.some((i) => isCompany(i) && i.start >= word.end && i.start - word.end <= 12);

/** 甲:两董事拟减持2%股份;乙:…: the company that heads its part of a round-up, or the sentence. */
function heading(scene: Scene, at: At): Notice | null {
  const { text, sentence } = scene;
  const head = companies(scene).findLast(
    (i) =>
      i.end <= at.word.start &&
      LABEL.test(text.slice(i.end, i.end + 24)) &&
      HEADS.test(text.slice(Math.max(sentence.start, i.start - 1), i.start)),
  );
  if (!head || at.word.start - head.end > NEAR || /[;。]/u.test(text.slice(head.end, at.word.start))) return null;
  const named = companies(scene).some((i) => i.start > head.end && i.end <= at.word.start && owned(text, i));
  return named || !namesNobody(at) ? null : { sellers: null, company: refOf(head), planned: false };
}
const HEADS = /^(?:[;。:、\s】]|)$/u;
const NEAR = 60;
/** 甲:乙的股东减持: another company is told of. */
const owned = (text: string, { end }: NameItem): boolean =>
  /^(?:的|股东|控股股东|股份)/u.test(text.slice(end, end + 4));

/** 甲三季度对乙进行了减持: what stands before 进行 is dealt in. */
const CARRIED = /^的?(?:股份|股票|持股|持仓)?(?:进行|实施)(?:了)?(?:大幅|小幅|大举|部分|连续|主动)*的?$/u;
function dealtWith(scene: Scene, { clause, word }: At): Notice | null {
  const { text } = scene;
  const thing = placed(scene, clause).findLast((p) => p.item.end <= word.start);
  if (!thing || !CARRIED.test(text.slice(thing.item.end, word.start))) return null;
  if (!/对[^,;。]{0,24}$/u.test(text.slice(scene.sentence.start, thing.item.start))) return null;
  const company = partyOf(scene, thing);
  const seller = agents(scene, clause, thing.item.start)[0];
  const who = seller ? partyOf(scene, seller) : null;
  return company && who && !sameRef(company, who) ? { sellers: [who], company, planned: false } : null;
}

/** Who sells, and whose shares, where the sentence is a notice of it. */
export function noticed(scene: Scene, at: At): Notice | null {
  return dealtWith(scene, at) ?? told(scene, at) ?? heading(scene, at);
}

function told(scene: Scene, at: At): Notice | null {
  const { clause, word } = at;
  const holders = holdersIn(scene).findLast((h) => h.end <= word.start);
  if (!holders || word.start - holders.end > FAR || parted(scene, holders, at)) return null;
  const between = scene.text.slice(holders.end, word.start);
  if (/[。;!?]|[被遭由](?!动)|[将把对][^,;。]{2,}|从/u.test(between)) return null;
  const moved = placed(scene, clause).some((p) => p.mark === 'moved');
  const company = namesNobody(at) && !moved ? whose(scene, holders, holders.refs) : null;
  return { sellers: holders.refs, company, planned: PLANS.test(between) };
}

/** 甲减持312万股,乙减持268万股: who sells in one clause is not what is sold in the next. */
export function sellsToo(scene: Scene, { clause }: At, object: Ref): boolean {
  if (object.span.start >= clause.start && object.span.end <= clause.end) return false;
  return scene.sentence.clauses.some(
    (c) =>
      c.index < clause.index &&
      c.items.some(
        (i) => i.type === 'name' && sameRef(refOf(i), object) && SELLS.test(scene.text.slice(i.end, i.end + 12)),
      ),
  );
}
const SELLS = /^(?:分别|合计|累计|已|拟|再度|再次|则|也|还)*(?:减持|套现|清仓|抛售)/u;
