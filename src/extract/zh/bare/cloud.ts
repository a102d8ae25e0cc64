// Who has moved onto whose computers, in Chinese, told without a figure: 把训练搬到了X上, 推理跑在X上, 上云选了X. Only who rents out
// computers is the seller.
import type { Ref } from '../../frame.ts';
import { gap, KIND, list, listBehind, NAMED, own, type Template, templates } from './template.ts';

const template = templates('purchase');

const SO =
  '(?:都|均|皆|也|亦|还|则|仍|一直|目前|现|已|已经|此后|\\uE007|主要|大多|全部|全|部分|一部分|全面|整体|陆续|逐步|正在|正|在|将|完全|统一|悉数)*';
/** What runs on computers. */
const LOAD =
  '(?:训练|推理|模型|大模型|业务|系统|数据库|数据(?!显示)|应用|平台|服务(?!器)|后台|负载|工作负载|算力|集群|网站|App|APP|流量|核心|主力|云|IT|产品|游戏|智能体)';
/** On it, behind its name. */
const ON = '(?:的?(?:公有云|云端|云上|平台|云|机房|算力|集群|数据中心))?(?:之?上|里|上面|中)?(?:来|运行|训练)?';
const END = '(?:$|[,;。])';

export const CLOUD: readonly Template[] = [
  template(
    'moves-to',
    `${own('b')}${gap(10)}(?:把|将)${gap(16)}(?:搬|迁移?|转移?|移|搬迁|搬家|切换|切|挪)(?:到|至|上|往|去|进|入|回)(?:了)?${KIND}(?<s>${NAMED})${ON}(?:$|[,;。]|去|进行)`,
    { cloud: true, moves: true, unless: /模型[^,;。]{0,4}(?:上架|开源)/u },
  ),
  template(
    'moved-to',
    `${own('b')}的?${gap(14)}${SO}(?:迁移|搬迁|迁|搬|转移|切换|上云)(?:到|至|上)(?:了)?${KIND}(?<s>${NAMED})${ON}${END}`,
    {
      cloud: true,
    },
  ),
  template(
    'runs-in',
    `(?:${own('b')}的?${gap(8)})?${LOAD}${gap(6)}${SO}(?:跑|运行|托管|构建|搭建|建|架设|搭|承载|放|训练|完成)(?:在|于)(?:了)?${KIND}(?<s>${NAMED})${ON}${END}`,
    { cloud: true, moves: true },
  ),
  template(
    'trains-at',
    `${own('b')}${gap(8)}在(?<s>${NAMED})${ON}(?:上|里)?(?:训练|跑|运行|托管|承载)(?:了|着)?${gap(10)}(?:模型|训练|推理|业务|系统|应用|服务)${END}`,
    { cloud: true },
  ),
  template(
    'uses-cloud',
    `(?:${own('b')}${gap(14)})?(?:使用|启用|采用|租用|改用|用上|选用|换用|转用|换成|换到|转到|转向|选了|选定|选择|选中|敲定)(?:了|的是)?${KIND}${list('s')}(?:的)?(?:${LOAD}|云|上)?${END}`,
    { cloud: true },
  ),
  template(
    'picks-cloud',
    `${own('b')}${gap(8)}(?:上云|云服务|云厂商|云供应商|云平台|公有云|云端|算力|云)${gap(6)}(?:选|选择|选用|选定|选中|用|采用|敲定)(?:了|的是|的则是|的)?${listBehind('s')}${END}`,
    { cloud: true },
  ),
];

/** Does it rent out computers? */
export const isCloud = ({ row }: Ref): boolean =>
  row !== null &&
  (row.kind === 'cloud' || /(?:云|Cloud|cloud|AWS|Azure|算力|智算|Lambda|Weave|火山引擎)$/u.test(row.names['zh-Hans']));
