// What Chinese reports tell of a company's customers and suppliers in figures: 向X销售8亿元, 对X的采购额为5亿元, 主要供应商为X,去年进货金额11亿元;
// and what part of all its sales or purchases that is (占采购总额的41%).
import { type Draft, draft, isCompany, last, type Ref, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { protagonist } from '../reporter.ts';
import { agents, listOf, type Placed, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { respective, runOf } from '../times/lists.ts';
import { periodFor } from '../times/when.ts';

/** A trade: whom a company sells to or buys from. */
interface Trade {
  side: 'customer' | 'supplier';
  /** Whose customer or supplier. */
  owner: Ref;
  others: Ref[];
}

const AMOUNT = '(?:总?额|收入|金额|货款|净额|规模)?(?:合计|共计|共|累计|就|约|达|为|是|有|逾|超|超过|近|:)*$';
const OF = '^(?:等[^,;。]{0,6})?(?:的|合计|累计|直接|主要|分别|去年|今年|全年|本期|同期)*';
/** 向X销售AI服务器|5.71亿元, 对X的销货金额达|4300亿元. */
const SOLD = new RegExp(`${OF}(?:销售|销货|出货|供货|交付)[^,;。\\d]{0,10}?${AMOUNT}`, 'u');
/** 向X采购|2.08亿元, 对X的采购金额为|5.1亿元. */
const BOUGHT = new RegExp(`${OF}(?:采购|进货|购货|订货)[^,;。\\d]{0,10}?${AMOUNT}`, 'u');
const TRADES = /销售|销货|出货|供货|交付|采购|进货|购货|订货/u;

/** Who acts, unless it is somebody's customer; else whom the text reports on. */
function ownerOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = agents(scene, clause, at)[0];
  const near = own && own.item.start >= clause.start ? partyOf(scene, own) : null;
  const hero = protagonist(scene);
  return near ?? hero;
}

/** 公司向X销售…, 对X的采购额…: the party behind 向 or 对. */
function toward(scene: Scene, clause: Clause, f: FigureItem): Trade | null {
  const lead = scene.text.slice(clause.start, f.full.start);
  if (!TRADES.test(lead) || clause.items.some((i) => isWord(i, 'equity') && i.end <= f.start)) return null;
  for (const p of placed(scene, clause)) {
    if (p.mark !== 'to' || p.head || p.owns || p.item.end > f.start) continue;
    const end = (p.rest.at(-1) ?? p).item.end;
    const between = scene.text.slice(end, f.full.start);
    const side = SOLD.test(between) ? 'customer' : BOUGHT.test(between) ? 'supplier' : null;
    const owner = side && ownerOf(scene, clause, p.item.start);
    const others = owner ? listOf(scene, p).filter((r) => !sameRef(r, owner)) : [];
    if (side && owner && others.length > 0) return { side, owner, others };
  }
  return null;
}

const ROLE = /(客户|供应商|买家|采购商)(?:则|均|中)?(?:分别|依次)?(?:为|是|系|包括|有|即|:)[^,;。]{0,8}$/u;
const IS_ROLE =
  /^(?:则|均|也|仍|一直|去年|今年|目前|当年|同年|前年|一家)*(?:是|为|系)([^,;。]{0,12}?)(?:第[一二三四五]大|最大|主要|核心|重要|单一|头部)*(?:的)?(客户|供应商|买家|采购商)/u;
const OWN = /^(?:的)?(?:第[一二三四五]大|前[一二三四五两]大|最大|主要|核心|单一|头部|重要)*(?:客户|供应商|买家)/u;

/** 前两大客户分别为X与Y, X是公司第一大客户: a clause that tells who trades with whom. */
function roleTold(scene: Scene, clause: Clause): Trade | null {
  const text = scene.text.slice(clause.start, clause.end);
  if (!/客户|供应商|买家|采购商/u.test(text)) return null;
  const all = placed(scene, clause);
  const side = (word: string | undefined): Trade['side'] => (word === '供应商' ? 'supplier' : 'customer');
  const holder = all.find((p) => OWN.test(scene.text.slice(p.item.end, p.item.end + 10)));
  const owner = (holder ? partyOf(scene, holder) : null) ?? protagonist(scene);
  const made = (p: Placed, word: string | undefined): Trade | null => {
    const others = owner ? listOf(scene, p.head ?? p).filter((r) => !sameRef(r, owner)) : [];
    return owner && others.length > 0 ? { side: side(word), owner, others } : null;
  };
  for (const p of all) {
    if (p === holder) continue;
    const m = ROLE.exec(scene.text.slice(clause.start, p.item.start));
    if (m) return made(p, m[1]);
    const is = IS_ROLE.exec(scene.text.slice((p.rest.at(-1) ?? p).item.end, clause.end));
    if (is && p.mark === 'bare') return made(p, is[2]);
  }
  return null;
}

/** The trade that a clause of figures goes on with: told in one of the two clauses before, nobody else named since. */
function goingOn(scene: Scene, clause: Clause): Trade | null {
  if (placed(scene, clause).some((p) => p.item.type === 'name')) return null;
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const found = from && roleTold(scene, from);
    if (found) return found;
    if (!from || placed(scene, from).some((p) => p.item.type === 'name')) return null;
  }
  return null;
}

const TRADED = /(?:进货|采购|销售|销货|贡献|来自|交易|订单)[^,;。\d]{0,10}$/u;

/** The one whose turn it is in a list of figures. */
const turn = (scene: Scene, { others }: Trade, at: { clause: Clause; figure: FigureItem }): Ref[] => {
  const run = runOf(at.clause, at.figure, scene.text);
  if (run.length > 1) return run.length === others.length ? others.slice(run.indexOf(at.figure)).slice(0, 1) : [];
  return others.slice(0, 1);
};

/** Sums sold to a customer or bought from a supplier. */
export function sales(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses)
    for (const f of clause.items) {
      if (!isFigure(f) || f.type !== 'money' || f.why || isConversion(f) || told(scene, f)) continue;
      const before = scene.text.slice(clause.start, f.full.start);
      const trade = toward(scene, clause, f) ?? (TRADED.test(before) ? goingOn(scene, clause) : null);
      if (!trade) continue;
      const when = periodFor(scene, clause, f);
      for (const other of turn(scene, trade, { clause, figure: f })) {
        const [subject, object] = trade.side === 'customer' ? [other, trade.owner] : [trade.owner, other];
        const base = { rule: 'zh/trade', kind: 'purchase', trigger: f, clause, money: f } as const;
        made.push(
          draft({
            ...base,
            subject: companyOf(scene, subject),
            object: companyOf(scene, object),
            ...(when ? { when } : {}),
          }),
        );
      }
    }
  return made;
}

const SHARE = /占(?:比|公司|集团|其|总|全部|全年|同期|当期|年度|整体|销货|进货)*/u;

const OF_TRADE = /(?:采购|进货|销售|销货|出货|供货|收入|营收|交易)(?:额|金额)?(?:的)?占比/u;
/** 前五大供应商中,甲、乙的采购占比分别为46.2%、11.5%; 对X的出货占比升到35%: told in the clause itself. */
function inClause(scene: Scene, clause: Clause, percent: FigureItem): { owner: Ref; other: Ref } | null {
  const to = placed(scene, clause).find((p) => p.mark === 'to' && !p.head && p.item.end <= percent.start);
  const owner = to ? ownerOf(scene, clause, to.item.start) : protagonist(scene);
  const role = /客户|供应商/u.test(scene.text.slice(scene.sentence.start, percent.start));
  const run = runOf(clause, percent, scene.text);
  const name = run.length > 1 ? respective(scene, { clause, figure: percent }, isCompany) : null;
  const other = to ? partyOf(scene, to) : role && name ? refOf(name) : null;
  return owner && other && !sameRef(owner, other) ? { owner, other } : null;
}

/** 收入高度依赖一家客户:华为终端占了78%. */
function oneNamed(scene: Scene, clause: Clause, percent: FigureItem): { owner: Ref; other: Ref } | null {
  const before = scene.sentence.clauses[clause.index - 1];
  const told = before ? scene.text.slice(before.start, before.end) : '';
  const part = /^\s*其中/u.test(scene.text.slice(clause.start, clause.start + 4)) && /收入|营收|销售额/u.test(told);
  if (!part && !/客户|供应商|租户/u.test(told)) return null;
  const p = placed(scene, clause).find((o) => TAKES_PART.test(scene.text.slice(o.item.end, percent.full.start)));
  const other = p ? partyOf(scene, p) : null;
  const owner = protagonist(scene);
  return owner && other && !sameRef(owner, other) ? { owner, other } : null;
}
const TAKES_PART = /^(?:一家)?(?:便|即|就|独自|则)?占(?:了|去|到|据)?(?:约|近|逾|超)?$/u;

/** 占采购总额的61%, 销货占比各为39.4%和22.8%: the customer or supplier whose part of the whole a percent is. */
export function tradeShare(scene: Scene, clause: Clause, percent: FigureItem): { owner: Ref; other: Ref } | null {
  const lead = scene.text.slice(clause.start, percent.full.start);
  const named = OF_TRADE.test(lead) ? inClause(scene, clause, percent) : null;
  if (named) return named;
  const one = oneNamed(scene, clause, percent);
  if (one) return one;
  if (!SHARE.test(lead) || placed(scene, clause).some((p) => p.item.type === 'name')) return null;
  const before = scene.sentence.clauses[clause.index - 1];
  const sum = before && last(before.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'money'));
  const trade = (before && sum ? toward(scene, before, sum) : null) ?? goingOn(scene, clause);
  const other = trade && turn(scene, trade, { clause, figure: percent })[0];
  return trade && other ? { owner: trade.owner, other } : null;
}
