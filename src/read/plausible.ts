// Decoded text in, a share out: how much of what is not ASCII looks as if the bytes were read in the wrong encoding.
// Rule: a running Chinese text is made of a few hundred characters; misread bytes land on rare ones.

/** Characters that make up most of any Chinese text about companies and money, in both scripts. */
const COMMON = new Set(
  '的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研真题车投融亿元美算云阿巴腾讯百度模型商估值轮领收购股份占比率增降价格千万约近超逾达额营净利润亏损财季报告称据悉透露表示认为消息彭博社公告募购买售出给让它们的创始科技智能服务供应芯片英伟微软亚马逊谷歌' +
    '這為個國時來們對會發動過說產種後經進電裡現實體機當點從業開還義間樣與關線內數質氣變條沒結問無係軍並題黨員總設長頭資邊級圖統見計別運農區強決幹戰則據處車億雲騰訊輪領購佔價萬約達額營淨潤虧損財報稱認為購買給讓創晶微軟亞馬遜歌裏於爲產衆並採' +
    '，。、；：？！“”‘’（）《》「」『』—…·　％',
);

/** Latin letters with marks, typographic signs, Japanese kana, Korean syllables, Cyrillic and Greek: as in real texts. */
function isFamiliar(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x370 && unit <= 0x4ff) ||
    (unit >= 0x2010 && unit <= 0x2044) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff01 && unit <= 0xffe6) ||
    '£¥€©®°±²³·½¼«»™\u00a0'.includes(String.fromCharCode(unit))
  );
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Signs that no text holds: replaced bytes, control characters of the upper half, private use. */
const isBroken = (unit: number): boolean =>
  unit === 0xfffd || (unit >= 0x80 && unit <= 0x9f) || (unit >= 0xe000 && unit <= 0xf8ff);

/**
 * 0 for a usual text, 1 for noise. Of the Han characters about half should be common ones;
 * each broken sign weighs as much as four odd characters.
 */
export function strangeness(text: string): number {
  let other = 0;
  let odd = 0;
  let han = 0;
  let common = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    other++;
    if (isBroken(unit)) odd += 4;
    else if (COMMON.has(text[i] as string)) common++;
    else if (isHan(unit)) han++;
    else if (!isFamiliar(unit)) odd++;
  }
  if (other === 0) return 0;
  // Up to three characters in five may be others (names) before the text counts as odd.
  const rare = Math.max(0, han - 1.5 * common);
  return Math.min(1, (odd + rare) / other);
}
