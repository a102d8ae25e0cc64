// Who gives up shares that are paid for in shares, in Chinese: 向甲、乙(等26名交易对方)发行股份及支付现金购买其持有的丙100%股权. Whoever the
// shares are issued to sells; 其 is he, and not who buys.
import { type Draft, draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { list as refsOf, sharesBehind } from '../takings/lots.ts';
import { masked } from '../takings/mask.ts';

const ISSUES = '(?:非公开|定向)?(?:增发|发行)(?:新?股份|股票|可转换?公司?债券?|可转债|新股|代价股份)';
const PAYS = `(?:${ISSUES}|支付现金|以[^,;。\\uE001-\\uE004]{2,24}的?(?:方式|形式))[^,;。\\uE001-\\uE004]{0,24}?`;
const OF_HIS = '(?=(?:其|各自|该等股东)(?:分别|合计|共同|共计)*(?:所?持有?的?))';
const SO_MANY = '(?:(?:等|共|合计|共计|在内的|\\s|\\uE008)*(?:名|家|位)?(?:交易对方|对象|自然人|股东|机构|特定对象)?)?';
const PAID = new RegExp(
  `向(?:公司|关联方|控股股东|股东|关联企业|交易对方|实际控制人|大股东)*(?<g>[^,;:。向从]{2,120}?)${SO_MANY}(?:${PAYS},?(?:购买|收购|受让)|(?:购买|收购|受让)${OF_HIS})(?<c>[^,;。]{3,})`,
  'dgu',
);
const HIS = /^(?:其|各自|该等股东)?(?:分别|合计|共同|共计|直接|间接)*(?:所?持有的?|所持的?|拥有的)?/u;

/** The sales of a clause that shares or cash pay for. */
export function paidSellers(scene: Scene, clause: Clause): Draft[] {
  const text = scene.text.slice(clause.start, clause.end);
  if (!text.includes('向') || !/购买|收购|受让/u.test(text)) return [];
  const mask = masked(scene, clause);
  const w = { scene, clause, mask };
  return [...mask.matchAll(PAID)].flatMap((m): Draft[] => {
    const [g, c] = [m.indices?.groups?.g, m.indices?.groups?.c];
    if (!g || !c) return [];
    const sellers = refsOf(w, g[0], g[1]);
    const from = c[0] + (HIS.exec(text.slice(c[0]))?.[0].length ?? 0);
    const dealt = sharesBehind(w, from);
    const lots = dealt?.lots.filter((l) => l.target !== null) ?? [];
    const trigger = { start: clause.start + g[1], end: clause.start + c[0] };
    const one = sellers.length === 1;
    return sellers.flatMap((subject: Ref) =>
      lots
        .filter((l) => !sameRef(l.target, subject))
        .map((l) =>
          draft({
            rule: 'zh/paid-seller',
            kind: 'divestment',
            trigger,
            clause,
            subject,
            object: l.target,
            percent: one ? l.percent : null,
            extent: l.percent?.low === 100 ? 'exit' : 'reduce',
          }),
        ),
    );
  });
}
