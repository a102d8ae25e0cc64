// Chinese as a language that can be read: its words, its figures, its rules in the order they run.
import type { Reading } from '../../model/document.ts';
import type { Rule } from '../frame.ts';
import { needing } from '../gate.ts';
import type { Grammar } from '../grammar.ts';
import type { Language, Tongue } from '../language.ts';
import { charset } from '../match/charset.ts';
import { joint } from '../sides/joint.ts';
import { resize } from '../units/sized.ts';
import { backers } from './backers/backers.ts';
import { unnamed } from './backers/unnamed.ts';
import { bare } from './bare/bare.ts';
import { casting } from './casting/casting.ts';
import { contrasts } from './certainty/contrasts.ts';
import { denial } from './certainty/denials.ts';
import { unreal } from './certainty/unreal.ts';
import { paidInKind } from './closing/inkind.ts';
import { remains } from './closing/remains.ts';
import { stages } from './closing/stage.ts';
import { among } from './deeds/among.ts';
import { approached } from './deeds/approached.ts';
import { sifted } from './deeds/sifted.ts';
import { sources } from './deeds/sources.ts';
import { subscribes } from './deeds/subscribes.ts';
import { debts } from './frames/debts.ts';
import { divestments } from './frames/divestments.ts';
import { gapped } from './frames/gapped.ts';
import { growths } from './frames/growth.ts';
import { investments } from './frames/investments.ts';
import { investors } from './frames/investors.ts';
import { metrics } from './frames/metrics.ts';
import { prices } from './frames/prices.ts';
import { purchases } from './frames/purchases.ts';
import { laterRatios, ratios } from './frames/ratios.ts';
import { terms } from './frames/remarks/terms.ts';
import { views } from './frames/remarks/views.ts';
import { rounds } from './frames/rounds.ts';
import { shares } from './frames/shares.ts';
import { stakes } from './frames/stakes.ts';
import { transfers } from './frames/transfers.ts';
import { groupsOf } from './groups.ts';
import { dealPrice, followups } from './holdings/followups.ts';
import { founded } from './holdings/founded.ts';
import { joining } from './joining/joining.ts';
import { against } from './lastly/against.ts';
import { lastly } from './lastly/figures.ts';
import { lent, lentSettled } from './loans/lent.ts';
import { owes } from './loans/owed.ts';
import { ventureOwes } from './loans/ventures.ts';
import { harvest } from './naming/harvest.ts';
import { trade } from './naming/headline.ts';
import { namesIn, ownOf } from './naming/names.ts';
import { offices } from './naming/shapes/offices.ts';
import { withoutPlace } from './naming/shapes/parts.ts';
import { noticePlans } from './notices/plans.ts';
import { instalments } from './onward/instalments.ts';
import { holdsOn, onward } from './onward/onward.ts';
import { listedSet } from './parties.ts';
import { breakdown } from './parts/breakdown.ts';
import { free } from './parts/free.ts';
import { pledgedProfits } from './parts/pledges.ts';
import { pricelists } from './parts/pricelists.ts';
import { steps } from './parts/steps.ts';
import { consortium } from './passing/consortium.ts';
import { passing } from './passing/passing.ts';
import { sellers } from './passing/sellers.ts';
import { passingSettled } from './passing/settle.ts';
import { apart, several } from './passing/several.ts';
import { discounts } from './pricing/discounts.ts';
import { oblique } from './refer.ts';
import { remember } from './reference/cast.ts';
import { datelineEnd, withoutDatelines } from './reference/dateline.ts';
import { lasts } from './reference/heading.ts';
import { employed } from './reference/officers.ts';
import { registers, registersSettled } from './registers/register.ts';
import { respective } from './respective/respective.ts';
import { acting } from './roles.ts';
import { markChanges } from './sums/changes.ts';
import { declare } from './sums/declared.ts';
import { markExpected } from './sums/expected.ts';
import { figuresOf } from './sums/figures.ts';
import { hedge } from './sums/hedges.ts';
import { NOUNS, sizesIn } from './sums/sizes.ts';
import { doubts } from './surmise/doubts.ts';
import { surmise } from './surmise/surmise.ts';
import { givings } from './takings/givings.ts';
import { portfolio } from './takings/portfolio.ts';
import { takingsSettled } from './takings/settle.ts';
import { takings } from './takings/takings.ts';
import { dated } from './times/closed.ts';
import { periodsOf } from './times/periods.ts';
import { settle } from './times/settle.ts';
import { contracts } from './trade/contract.ts';
import { goods } from './trade/goods.ts';
import { letteredTrade } from './trade/lettered.ts';
import { licences } from './trade/licences.ts';
import { ordersGot } from './trade/orders.ts';
import { pacts } from './trade/pact.ts';
import { pledges } from './trade/pledged.ts';
import { tenders } from './trade/tenders.ts';
import { eachHolds } from './ventures/each.ts';
import { background } from './voices/background.ts';
import { labelledBy } from './voices/dialogue.ts';
import { announcer, announcing, issued, issuerOf, ownNotices, quotedBack } from './voices/issuer.ts';
import { detailed, noteSpoken, ownWords, type Spoken } from './voices/ownword.ts';
import { looksBack, speechReader } from './voices/speech.ts';
import { standings } from './voices/standing.ts';
import { holdings } from './worth/holdings.ts';
import { valuesSettled } from './worth/settle.ts';
import { valuations } from './worth/valuations.ts';

/** 下一财季, 本年度: a time, whatever its shape; 新B类: a kind of shares; 投资性房地产: a kind of things; 亚太区: where; 存储厂商: who makes
 * such things; A5轮, 上市后公司, 商定: no name at all. */
const NO_NAME =
  /^[上下本这前后首第今去明同当该新][一二三四两\d]?个?(?:财|会计)?(?:季度?|年度?|月份?|期|周|财季|财年)$|^[一二三四两\d]{1,2}(?:季度?|财季|季报)$|^(?:新|旧|原)?(?:[A-H][类股]|优先|普通)(?:股份?)?$|^[性型类]|[国太欧美洲亚东西南北非韩][区洲]$|^(?:[A-H]\d?\+{0,2}|天使\+?|种子|战略)轮$|^后(?:总|净|将|续)|^(?:上市|交易|合并|重组|收购|分拆|投产|退市|交割)[前后]|^(?:壮大|扩张|扩大|做大|做强|完善)(?:版图|规模|布局|业务|实力|阵容)|^(?:商定|约定|议定|谈妥|谈定|敲定|事宜|事项|一事)$|^(?:少量|部分|少数|其余|剩余|余下|若干|大量|全部)(?:股份|股权|股票|老股|权益)$|^(?:车规|推理|训练|自研|智驾|存储|云端|端侧|座舱|算力)级?(?:芯片|晶片)$|(?:厂商|业者|同业|同行|态度)$|^(?:联合|国际|境内外|本地)?(?:银团|银行团|贷款团)$|^远发展$|^[其它](?:约|近|逾|超|共|合计|全部|部分)$/u;

/** 以国资和产业资本为主: kinds of holders. */
const MAINLY = /^[^,;。]{0,20}为主/u;

/** 未予置评, 拒绝评论, 截至发稿未回应. */
const NO_COMMENT =
  /(?:未|不予|不愿|拒绝|没有|谢绝|婉拒)(?:立即|即时|马上|及时|正面|公开|就此|对此|进一步|作出|给予|任何|予)*(?:置评|评论|回应|回复|答复)/u;
const CLAUSE_BREAK = charset(',;:。!?—');

/** A round is known before its investors are looked for; a figure told by one rule is not told by the next. */
const RULES: readonly Rule[] = [
  licences,
  needing(among, { figures: ['money'] }),
  needing(respective, { figures: ['money', 'percent'] }),
  needing(pledges, { figures: ['money'] }),
  needing(letteredTrade, { figures: ['money', 'percent'] }),
  needing(tenders, { words: ['win'], figures: ['money'] }),
  needing(goods, { figures: ['money'] }),
  needing(subscribes, { figures: ['money'] }),
  needing(several, { figures: ['percent'] }),
  apart(passing),
  apart(sellers),
  lent,
  needing(founded, { figures: ['money'] }),
  needing(debts, { figures: ['money'] }),
  needing(owes, { figures: ['money'] }),
  needing(rounds, { words: ['raise'], figures: ['money'] }),
  needing(sources, { figures: ['money'] }),
  needing(valuations, { figures: ['money'] }),
  needing(holdings, { figures: ['money'] }),
  needing(apart(divestments), { words: ['divest', 'fall'] }),
  noticePlans,
  needing(breakdown, { figures: ['percent'] }),
  needing(registers, { figures: ['percent'] }),
  needing(approached, { words: ['invest'] }),
  apart(givings),
  apart(takings),
  portfolio,
  apart(transfers),
  needing(investors, { words: ['investor-noun', 'invest', 'raise', 'round'] }),
  backers,
  consortium,
  needing(holdsOn, { figures: ['money', 'percent'] }),
  needing(onward, { figures: ['money'] }),
  needing(dealPrice, { figures: ['money'] }),
  needing(unnamed, { words: ['invest'], figures: ['money'] }),
  needing(apart(sifted(investments)), { words: ['invest', 'buy', 'crowd-out', 'in-kind'] }),
  needing(onward, { figures: ['money'] }),
  needing(instalments, { figures: ['money'] }),
  needing(eachHolds, { figures: ['percent'] }),
  needing(apart(stakes), { words: ['hold'], figures: ['percent'] }),
  needing(followups, { words: ['deal-side'], figures: ['money'] }),
  needing(apart(ordersGot), { figures: ['money'] }),
  needing(ratios, { words: ['take-share', 'spend-on', 'per-unit'], figures: ['multiple'] }),
  needing(apart(purchases), { words: ['supply', 'buy', 'price-noun', 'worth', 'lease-out'], figures: ['money'] }),
  needing(prices, { figures: ['money', 'percent', 'multiple'] }),
  needing(steps, { figures: ['money', 'percent'] }),
  discounts,
  { name: 'zh/price-free', find: free },
  needing(pricelists, { figures: ['money', 'percent'] }),
  needing(pledgedProfits, { words: ['metric'], figures: ['money'] }),
  needing(metrics, { words: ['metric'], figures: ['money', 'percent'] }),
  needing(shares, { figures: ['percent'] }),
  needing(laterRatios, { figures: ['percent'] }),
  needing(growths, { figures: ['percent', 'multiple'] }),
  needing(gapped, { figures: ['money', 'percent', 'multiple'] }),
  // 解决方案1.7亿元,下降三成: what goes on with a figure grows too.
  needing(growths, { figures: ['percent', 'multiple'] }),
  needing(lastly, { figures: ['money'] }),
  passingSettled,
  needing(lentSettled, { figures: ['money'] }),
  apart(takingsSettled),
  apart(bare),
  needing(contracts, { figures: ['money'] }),
  pacts,
  needing(against, { words: ['metric'], figures: ['money', 'percent'] }),
  casting,
  doubts,
  needing(surmise, { figures: ['money', 'percent'] }),
  joining,
  needing(registersSettled, { figures: ['percent'] }),
  valuesSettled,
  stages,
  needing(remains, { words: ['divest', 'fall'] }),
  paidInKind,
  unreal,
  joint({
    between: /^\s?(?:、|以及|和|与|及|跟|同|连同)\s?$/u,
    closing: /^/u,
    owner: /^旗下(?:的)?$/u,
    whole: /[由]$/u,
    mutual: /^[^,;。]{0,6}(?:签|达成|订立|互|之间|合资)/u,
  }),
  ventureOwes,
];

export function chinese(grammar: Grammar, reading: Pick<Reading, 'document' | 'folded'> | null = null): Language {
  const title = grammar.fold(reading?.document.title ?? '');
  const own = ownOf(harvest(`${title}\n${reading?.folded ?? ''}`, grammar.zh, grammar.names));
  const spoken: Spoken = new Map();
  const signed = Boolean(reading?.document.author ?? reading?.document.publisher);
  return {
    extractor: 'grammar/zh',
    lexicon: grammar.zh,
    clauseBreak: CLAUSE_BREAK,
    silent: NO_COMMENT,
    figures: figuresOf,
    hedge,
    periods: periodsOf,
    names: (text, span, known) =>
      namesIn(text, span, { known, lexicon: grammar.zh, own })
        .filter(
          (n) =>
            !/(?:数据|报告|资料|统计)显示$/u.test(text.slice(n.start, n.end)) &&
            !NO_NAME.test(text.slice(n.start, n.end)) &&
            !(n.row.kind === 'unknown' && trade(text, n)) &&
            n.end > datelineEnd(text, span.start) &&
            !(text[n.end - 1] === '下' && /^一?个?(?:财?季|财年)/u.test(text.slice(n.end, n.end + 4))) &&
            !(text[n.start] === '以' && MAINLY.test(text.slice(n.end, n.end + 24))),
        )
        .map((n) => withoutPlace(text, n, grammar.names)),
    settle: (sentences, at) => {
      withoutDatelines(sentences, at.text);
      offices(sentences, at.text);
      resize(sentences, sizesIn(at.text), { text: at.text, nouns: NOUNS, home: null });
      declare(sentences, at);
      markChanges(sentences, at.text);
      markExpected(sentences, at.text);
      settle(sentences, at);
    },
    groups: groupsOf,
    speech: speechReader(),
    voiced: (sentences, all, { text, hero }) => {
      const quoted = detailed(
        text,
        sentences,
        quotedBack(text, sentences, labelledBy(sentences, standings(text, sentences, all), { text, title })),
      );
      noteSpoken(spoken, { sentences, all: quoted, text }, hero);
      return issued(
        sentences,
        employed(text, sentences, ownNotices(text, sentences, { all: quoted, hero })),
        issuerOf(title, text, hero) ?? announcer(sentences, text),
      );
    },
    looksBack,
    announcing,
    listedSet,
    oblique,
    refusal: denial,
    background,
    denial,
    contrasts,
    acting,
    lasts,
    remember,
    // Where the writer is known, what nobody is quoted for is the writer's.
    rules: [...RULES, dated(reading?.document.published ?? null), ...(signed ? [] : [ownWords(spoken)])],
    remarks: [terms, views],
  };
}

/** Chinese as it takes up a text. */
export const CHINESE: Tongue = { language: chinese };
