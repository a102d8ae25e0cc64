// Deals that a Chinese clause says are not done (并未以24亿元收购X, 拒绝, 不会), are kept from being done (否决, 禁止, 反对X收购Y), are
// ended (终止以24亿元收购X) or only wanted (有意, 考虑, 可能), told by the words before the verb of dealing, wherever its figures stand.
import type { Draft, Scene } from '../../frame.ts';

const DEALS =
  '(?:收购|并购|买下|买入|买进|购入|购得|拿下|接手|接盘|受让|入股|增持|认购|参股|投资|注资|增资|出售|售出|卖出|卖掉|转让|减持|抛售|售予|入主|私有化)';
const GAP = '[^,;。:]{0,28}?';
const NOT = new RegExp(
  `(?:并未|未能|未曾|从未|并没有|没有|不会|不再|拒绝|无意|不打算|不考虑|未(?=[以用向对将把由从]))(?:${GAP})${DEALS}`,
  'u',
);
const KEPT = new RegExp(
  `(?:否决|禁止|阻止|驳回|不批准|反对|终止|放弃|取消|搁置|叫停|中止|撤回)(?:了|对)?(?:${GAP})${DEALS}(?!.{0,12}(?:的)?(?:限制|门槛|禁令))`,
  'u',
);
const TALKS = new RegExp(`(?:洽谈|商谈|洽商|磋商|谈判|商议|讨论|考虑|评估|谋求|寻求)(?:${GAP})${DEALS}`, 'u');
const WANTS = new RegExp(`(?:有意|意欲|(?<![所食情])欲|希望|打算|可能|或将|猜测|或会)(?:${GAP})${DEALS}`, 'u');

const OPEN_DEALS: ReadonlySet<Draft['kind']> = new Set(['investment', 'divestment', 'stake']);
/** Rules whose trigger is a figure, so that the words before the verb are not looked at for them. */
const BY_FIGURE = /^zh\/(?:taking|lastly|stake-got|stake-bought|bought)/u;

/** The clause up to where the claim's verb or figure ends. */
function said({ text }: Scene, d: Draft): string {
  const figure = d.money ?? d.percent;
  const inside = figure && figure.start >= d.clause.start && figure.end <= d.clause.end ? figure.end : 0;
  return text.slice(d.clause.start, Math.min(d.clause.end, Math.max(d.trigger.end, inside) + 12));
}

/** How a deal stands by such words: not done, not to be told as one, only wanted, or talked of. */
export function refused(scene: Scene, d: Draft): 'not' | 'open' | 'wanted' | 'talked' | null {
  if (!OPEN_DEALS.has(d.kind) || !BY_FIGURE.test(d.rule) || d.status !== null) return null;
  const clause = said(scene, d);
  if (NOT.test(clause)) return 'not';
  if (KEPT.test(clause)) return 'open';
  if (/已|完成/u.test(clause)) return null;
  if (TALKS.test(clause)) return 'talked';
  return WANTS.test(clause) ? 'wanted' : null;
}
