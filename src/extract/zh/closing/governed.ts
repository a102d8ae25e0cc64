// What a Chinese plan or talks reach over the comma: 拟出资30亿元,取得X 10%股权; 正与X洽谈投资,拟出资…,获得…. Takes a draft that no word of its
// own clause dates ahead, gives the status of the clause that governs it, unless a clause in between is done.
import type { Status } from '../../../model/claim.ts';
import { type Draft, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';
import { statusOf } from '../../state.ts';

const KINDS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase', 'debt', 'funding_round', 'stake']);

/** Opens with a verb of paying or of what the payment gets: nobody new acts in the clause. */
const GOES_ON =
  /^\s*(?:届时|其后|完成后|并|且|以|从而|进而|以此|由此|借此|据此|可|将|会|再|从中|合计|合共|共|总共|总计|最多|至多)*(?:取得|获得|获取|获(?!利|悉|准|批|益)|得到|换取|换得|拿下|拿到|净筹|净集资|净募|集资|募资|筹资|筹得|筹集|募集|认购|认缴|购入|购得|买入|收购|受让|占|出资|投资|斥资|耗资|注资|入股|支付|投入|持有|持股)/u;

/** A plan whose verb is that of a deal. */
const PLANS =
  /(?:拟|计划|打算|准备|有意|将(?!近)|有望|预计|意向|希望|寻求)[^,;。]{0,24}?(?:出资|投资|收购|认购|认缴|配售|配股|供股|增发|定增|发行|增资|注资|入股|参股|斥资|耗资|投入|投放|支付|购买|购入|买入|买下|受让|转让|出售|融资|募资|筹资|集资|引入|引进|参投|领投|跟投)/u;

const DONE = /已(?!发行|缴|上市|扩大)|完成(?!后|之后|时)|(?<!为|除)了(?!解)|此前|曾|刚刚?|此次之前/u;

const textOf = ({ text }: Scene, c: Clause): string => text.slice(c.start, c.end);
const done = (scene: Scene, c: Clause): boolean => DONE.test(textOf(scene, c));

/** The clause of a plan that a clause goes on with, over others that go on with it too. */
function carriedOver(scene: Scene, d: Draft): Status | null {
  const { clauses } = scene.sentence;
  for (let index = d.clause.index; index > 0; index--) {
    const here = clauses[index];
    const before = clauses[index - 1];
    if (!here || !before || !GOES_ON.test(textOf(scene, here)) || done(scene, here)) return null;
    if (/[;。]/u.test(scene.text[before.end] ?? '') || done(scene, before)) return null;
    if (PLANS.test(textOf(scene, before)) && before.items.some((i) => isWord(i, 'planned'))) return 'planned';
  }
  return null;
}

/** 正以超过200亿美元的规模融资, 正在募资: under way. */
const RAISING =
  /正(?!式|如|是|值|常|当|好|因|确|规)(?:在|就|以|按|于|为|进行|推进|筹备|展开|启动)?[^,;。]{0,24}?(?:融资|募资|筹资|集资|筹集|募集)/u;
const underWay = (scene: Scene, d: Draft): boolean =>
  d.kind === 'funding_round' && RAISING.test(textOf(scene, d.clause)) && !done(scene, d.clause);

const OF_IT = /^\s*(?:其中|当中|这其中)/u;
/** 正融资200亿美元,其中X出资20亿美元,Y出资3亿美元: parts of what is not done yet. */
function partOf(scene: Scene, d: Draft): Status | null {
  if (d.kind !== 'investment') return null;
  const { clauses } = scene.sentence;
  const first = clauses.findLastIndex((c) => c.index <= d.clause.index && OF_IT.test(textOf(scene, c)));
  if (first < 1 || clauses.slice(first, d.clause.index + 1).some((c) => done(scene, c))) return null;
  const whole = scene.drafts.find(
    (o) => o.kind === 'funding_round' && o.clause.index === first - 1 && sameRef(o.subject, d.object),
  );
  if (!whole) return null;
  const status = ahead(scene, whole) ?? whole.status ?? statusOf(whole, scene.sentence);
  return status === 'completed' ? null : status;
}

/** 拟以3亿元收购X,并以2亿元收购Y: a second deal of the same plan, which its clause joins to the first. */
function joined(scene: Scene, d: Draft): Status | null {
  const before = scene.sentence.clauses[d.clause.index - 1];
  if (!before || !JOINS.test(textOf(scene, d.clause)) || done(scene, d.clause) || done(scene, before)) return null;
  if (!PLANS.test(textOf(scene, before))) return null;
  const first = scene.drafts.some((o) => o !== d && o.clause.index === before.index && sameRef(o.subject, d.subject));
  return first && before.items.some((i) => isWord(i, 'planned')) ? 'planned' : null;
}
const JOINS =
  /^\s*(?:并且?|同时|且|以及|另外?)(?:同时|将|会|再|另)?(?:以|用|按|向|对|斥资|出资|耗资|收购|并购|投资|入股|认购|增资|买下|购入|受让|出售|转让)/u;

/** 拟收购X 70%股权,甲和乙分别出让55%和15%: the sellers of what is yet to be taken. */
function soldByPlan(scene: Scene, d: Draft): Status | null {
  if (d.kind !== 'divestment' || !d.percent) return null;
  const { clauses } = scene.sentence;
  const taken = scene.drafts.find(
    (o) => TAKEN.has(o.kind) && o.clause.index < d.clause.index && sameRef(o.object, d.object),
  );
  if (!taken || clauses.slice(taken.clause.index, d.clause.index + 1).some((c) => done(scene, c))) return null;
  return taken.clause.items.some((i) => isWord(i, 'planned')) ? 'planned' : null;
}
const TAKEN: ReadonlySet<string> = new Set(['investment', 'stake']);

/** 估值或达200亿元, 融资额或超20亿元: may, behind what it is told of. */
const MAY = /[值额价模入润率资权份金]\s*或(?:会|可)?(?:高达|达|超|逾|升至|涨至|增至|接近|突破|为)(?:到|过|约|近)*$/u;

/** 持股不会超过50%: what is to be held. */
const NO_MORE = /(?:不会|不得|不应|将不)(?:会|再)?(?:超过|高于|多于|大于|超)$/u;

function ahead(scene: Scene, d: Draft): Status | null {
  const figure = d.money ?? d.percent;
  if (!figure) return null;
  if (underWay(scene, d)) return 'in_talks';
  const lead = scene.text.slice(Math.max(d.clause.start, figure.full.start - 16), figure.start);
  if (MAY.test(lead)) return 'rumoured';
  return d.kind === 'stake' && NO_MORE.test(lead) ? 'planned' : null;
}

/** The status that words outside a draft's own cues give it. */
export function governedBy(scene: Scene, d: Draft): Status | null {
  if (statusOf(d, scene.sentence) !== 'completed') return null;
  const own = ahead(scene, d);
  if (own) return own;
  return KINDS.has(d.kind)
    ? (carriedOver(scene, d) ?? partOf(scene, d) ?? joined(scene, d) ?? soldByPlan(scene, d))
    : null;
}

/** 交易对方为X: the other side of a deal is as far along as the deal. */
export function alike(scene: Scene, d: Draft): Status | null {
  if (d.rule !== 'zh/seller-named' && d.rule !== 'zh/buyer-named') return null;
  const deal = [...scene.drafts, ...(scene.discourse.open ?? [])].find(
    (o) => o !== d && o.kind !== d.kind && (o.kind === 'stake' || DEALT.has(o.kind)) && sameRef(o.object, d.object),
  );
  if (!deal) {
    const { taken } = scene.discourse;
    return taken && sameRef(taken.object, d.object) ? taken.status : null;
  }
  return deal.status ?? (scene.drafts.includes(deal) ? statusOf(deal, scene.sentence) : null);
}
const DEALT: ReadonlySet<string> = new Set(['investment', 'divestment']);
