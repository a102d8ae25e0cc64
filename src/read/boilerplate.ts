// One folded line in, a verdict out: is it furniture of the page (credits, bylines, counters, reading lists, sign-ups,
// legal notes)? Rules go by the shape of a line, never by the wording of one text.

/** Longest line that a rule may drop; a longer one may carry a statement. */
const SHORT = 80;
const NOTE = 400;

const CREDIT =
  /^[([【]?(?:图源|图片来源|图片|题图|配图|封面|头图|图\d*|摄影?|制图|数据来源|资料来源|视觉中国|image|images|photo|photos|photograph|photo credit|image credit|credit|picture|getty images|illustration|source|sources)(?:\s*(?:[:/|©]|by\b)|$)/iu;
const BYLINE =
  /^(?:文|作者|编辑|责编|责任编辑|主编|记者|撰文|撰稿|采写|整理|编译|翻译|出品|校对|审校|监制|排版|设计|来源|转自|by|written by|reported by|reporting by|editing by|edited by|additional reporting|translated by|contact)\s*(?:[:/|·丨｜]|\bby\b)/iu;
const BY_NAME = /^[Bb][Yy] [\p{Lu}][^.!?]{2,60}$/u;
const ORIGINAL = /^\S{2,16}\s*(?:原创|独家)?\s*(?:出品|首发|原创)$/u;
const DATE =
  /(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d{4})/iu;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?/giu;
const COUNTER =
  /^(?:\d[\d.,]*\s*(?:万|k|m)?\+?\s*)?(?:阅读|阅读量|浏览|浏览量|播放|评论|点赞|赞|在看|分享|收藏|转发|views?|reads?|comments?|likes?|shares?|min(?:ute)?s? read)\s*[:(（]?\s*(?:\d[\d.,]*\s*(?:万|k|m)?\+?)?\s*[)）]?(?:\s*\d+)?$/iu;
const LIST_HEAD =
  /^[#*【[\s]*(?:相关(?:阅读|文章|报道|新闻|资料|推荐|链接)|推荐阅读|延伸阅读|扩展阅读|参考(?:资料|文献|来源)|往期(?:精选|回顾|推荐|文章)|更多(?:阅读|报道|文章|内容|精彩)|热门(?:文章|推荐|阅读)|精彩推荐|猜你喜欢|大家都在看|最新文章|related(?: (?:articles?|stor(?:y|ies)|reading|coverage|posts?|links?|news|topics?))?|read (?:more|next|also)|more (?:from|on|in|stories|news|coverage)\b.{0,40}|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|you (?:may|might) also like|also read|see also|further reading|trending(?: now)?|references|editor'?s picks?|in this article|topics|tags?)(?:或资料|或文章)?[】\]\s]*[:：]?$/iu;
const READ_MORE = /^[>→\s]*(?:read more|read next|see also|also read|related|相关阅读|推荐阅读|延伸阅读)\s*[:：>→]/iu;
const SIGN_UP =
  /(?:\bsubscribe\b(?! for\b)|\bsign up\b|\bnewsletters?\b|\bfollow us\b|\bshare (?:this|on)\b|\bdownload (?:the|our) app\b|\bclick here\b|\blog ?in\b|\bjoin our\b|欢迎(?:关注|订阅|转发|加入)|关注(?:我们|公众号|微信)|扫(?:码|描二维码)|长按(?:识别|二维码)|点击(?:下方|上方|蓝字|阅读原文|关注)|阅读原文|加入.{0,8}(?:社群|交流群)|添加.{0,8}微信|下载.{0,10}(?:app|客户端))/iu;
const LEGAL =
  /^[*#(【[\s]*(?:免责声明|风险提示|风险警示|版权声明|版权所有|版权归|声明[:：]|特别声明|未经.{0,10}(?:授权|许可)|转载(?:请|须|授权|自)|本文(?:仅代表|仅供|不构成|不代表|来自|来源|转载|首发|由.{0,20}授权|系.{0,12}原创)|以上内容(?:仅|不)|不构成.{0,6}(?:投资|理财)|简介[:：]|作者简介|©|\(c\)\s*(?:copyright|\d{4})|copyright\b|all rights reserved|disclaimer|disclosures?:|terms of (?:use|service)|privacy policy|cookie|this (?:article|content|material|story|report|document) (?:is|was|does|has|may) (?:not |for |been |originally |first )|nothing (?:in|on) this|the views expressed|our standards:|not investment advice|advertisement$|sponsored$)/iu;
const FURNITURE =
  /^(?:首页|登录|注册|搜索|菜单|返回顶部|上一篇|下一篇|展开全文|广告|home|menu|search|share|print|email|back to top|skip to .{0,20}|advertisement|[\p{P}\p{S}\s]+|end|-+\s*(?:end|完)\s*-+)$/iu;

const ENDS = /[。.!?;…]["'”’」』)】]*$/u;

/** Does a line end the way a sentence does? */
export const endsSentence = (line: string): boolean => ENDS.test(line);

/** The heading of a list of other articles; the lines after it belong to the list. */
export const isListHead = (line: string): boolean => line.length <= SHORT && LIST_HEAD.test(line);

/** A line that says when, and at most by whom, something was published. */
function isDateline(line: string): boolean {
  if (!DATE.test(line) || endsSentence(line.replace(/[ap]\.m\.$/iu, ''))) return false;
  const rest = line
    .replace(DATE, '')
    .replace(CLOCK, '')
    .replace(/(?:published|updated|posted|last|first|on|at|发布|更新|发表|时间|来源|于|[\s:|·,/—-])+/giu, '');
  return rest.length <= 16 && !/\d/u.test(rest);
}

/**
 * Is a folded, trimmed line furniture of the page?
 * Lines that could carry a statement (longer than a rule allows for) are kept.
 */
export function isBoilerplate(line: string): boolean {
  if (line.length > NOTE) return false;
  if (LEGAL.test(line)) return true;
  if (line.length > SHORT * 2) return false;
  if (SIGN_UP.test(line) && !/\d[\d.,]*\s*(?:%|亿|万|bn|mn?\b|tn|billion|million|trillion)/iu.test(line)) return true;
  if (line.length > SHORT) return READ_MORE.test(line);
  return (
    [CREDIT, BYLINE, BY_NAME, ORIGINAL, COUNTER, READ_MORE, FURNITURE].some((r) => r.test(line)) ||
    countsReads(line) ||
    isDateline(line)
  );
}

/** Counters that stand in a row ("0 阅读:35"), with nothing else on the line. */
function countsReads(line: string): boolean {
  const rest = line.replace(/(?:阅读|浏览|评论|点赞|分享|收藏|转发|在看|赞|views?|comments?|likes?|shares?)/giu, '');
  return rest !== line && /^[\d\s.,:：|·万k+()（）]*$/iu.test(rest);
}
