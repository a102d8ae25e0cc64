// Tables that folding adds to the converter's: characters met in texts that it leaves alone. Each string
// holds pairs, the character as written and the one it folds to.

/**
 * Variants of Traditional characters that are none of the standard's: older prints, Japanese fonts, and Traditional
 * text made from Simplified text by machine; 帳 of Taiwan and 賬 of Hong Kong are one word.
 */
export const VARIANTS =
  '爲为衆众産产麽么麼么裏里説说閲阅脫脱稅税戶户內内衞卫敎教囘回囯国嘅的粧妆汚污祇只衹只甯宁彔录緖绪歳岁歲岁' +
  '敍叙床床糭粽枱台徳德勛勋甦苏價价價价経经済济実实営营図图対对売卖変变広广権权沢泽圧压拡扩帰归' +
  '浄净戻戾検检験验険险応应関关観观剰剩竜龙齢龄薬药鉄铁銭钱仮假両两従从徴征帳账帐账';

/** Radicals of the supplement block, for which Unicode gives no equivalent; PDF fonts put them in running text. */
export const RADICALS =
  '⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬' +
  '⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵罒⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀' +
  '⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨' +
  '⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲龟⻳龟';

/** 著 is 着 in Traditional texts of Taiwan, save in these words (the character before or after it). A neighbour counts
 * alike before and after folding, so that folding twice changes nothing. */
export const ZHU_BEFORE = '顯显編编原名卓土論论專专巨昭拙遺遗譯译合所大新著着';
export const ZHU_AFTER = '名作稱称者述書书錄录有';
