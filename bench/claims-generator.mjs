// Makes N claims over M made-up companies, with known truth: each company has several wordings of its name (legal form,
// script, stock code, acronym, one slip of the pen), each deal several voices in several texts. Same seed, same claims.
//   import { generateClaims } from './claims-generator.mjs'
//   const { claims, documents, truth } = generateClaims({ claims: 100_000, entities: 20_000, seed: 1 })
//   truth.entities.get(`${claim.id} subject`) and truth.deals.get(claim.id) name the true party and deal

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words) => words.split(' ');
const ONSET = list('b br c cl d dr f fr g gr h j k kr l m n p pr qu r s sh st t tr v w z');
const VOWEL = list('a e i o u ai ea io ou ar el in or um an');
const CODA = list('n l r x th m st nd ck d s v p rt');
const LATIN_TRADE = list('Robotics Compute Semiconductor Data Capital Foods Biotech Materials Aerospace Security');
const LATIN_LEGAL = ['Inc.', 'Inc', 'Corp.', 'LLC', 'Ltd', 'Limited', 'Holdings Limited', 'Co., Ltd.', 'plc', 'GmbH'];
const HAN = [
  ...'云星海月山川河北辰青龙麒麟凤羽恒远智微瀚腾飞翔锐博思维鼎盛华泰嘉禾润泽明德启航景程光宇天枢玉衡灵犀墨石松柏竹溪岚霄谷峰岭岩屿洲港湾潮汐澜涛沐霖雪霜寒暖晴朗曦晖煜炎烁焕熙照',
];
const HAN_TRADE = list('机器人 半导体 资本 数据 算力 食品 生物 材料 航天 安全');
const HAN_SECTOR = list('科技 智能 软件 网络 信息');
const HAN_LEGAL = ['有限公司', '股份有限公司', '有限责任公司'];
const PLACES = ['北京', '上海', '深圳', '杭州', '广州', '成都', '武汉', '南京'];
const TRADITIONAL = {
  云: '雲',
  龙: '龍',
  凤: '鳳',
  远: '遠',
  腾: '騰',
  飞: '飛',
  锐: '銳',
  维: '維',
  华: '華',
  泽: '澤',
};
const MORE = { 启: '啟', 灵: '靈', 岚: '嵐', 岭: '嶺', 屿: '嶼', 湾: '灣', 涛: '濤', 晖: '暉', 烁: '爍', 焕: '煥' };
const TO_TRADITIONAL = {
  ...TRADITIONAL,
  ...MORE,
  机: '機',
  器: '器',
  数: '數',
  体: '體',
  网: '網',
  络: '絡',
  软: '軟',
  导: '導',
};
const traditional = (text) => [...text].map((c) => TO_TRADITIONAL[c] ?? c).join('');

function maker(random) {
  const pick = (from) => from[Math.floor(random() * from.length)];
  const syllable = () => pick(ONSET) + pick(VOWEL);
  const word = () => {
    const raw = syllable() + syllable() + (random() < 0.4 ? syllable() : '') + pick(CODA);
    return raw[0].toUpperCase() + raw.slice(1);
  };
  const han = () => pick(HAN) + pick(HAN) + pick(HAN) + (random() < 0.5 ? pick(HAN) : '');
  return { pick, word, han };
}

/** One letter lost, doubled or swapped inside a long word. */
function slip(name, random) {
  const words = name.split(' ');
  const at = words.findIndex((w) => w.length >= 7);
  if (at < 0) return name;
  const w = words[at];
  const i = 2 + Math.floor(random() * (w.length - 4));
  const kinds = [w.slice(0, i) + w.slice(i + 1), w.slice(0, i) + w[i] + w.slice(i), swapped(w, i)];
  words[at] = kinds[Math.floor(random() * 3)];
  return words.join(' ');
}
const swapped = (w, i) => w.slice(0, i) + w[i + 1] + w[i] + w.slice(i + 2);

/** A company by a stem and, one time in six, the same stem with another trade: a company of its own. */
function latinCompany(random, stem) {
  const { pick, word } = maker(random);
  const name = stem ?? (random() < 0.5 ? `${word()} ${word()}` : word());
  const trade = pick(LATIN_TRADE);
  const brand = `${name} ${trade}`;
  const legal = `${brand} ${pick(LATIN_LEGAL)}`;
  const wordings = [brand, brand, brand, legal, brand.toUpperCase(), `${brand}, ${pick(LATIN_LEGAL)}`];
  if (random() < 0.3) wordings.push(`${brand} (${legal.replace(/[().]/gu, '')})`, `${brand}’s`);
  if (name.split(' ').some((w) => w.length >= 7)) wordings.push(slip(brand, random));
  return { stem: name, trade, wordings };
}

function hanCompany(random, stem) {
  const { pick, han } = maker(random);
  const name = stem ?? han();
  const trade = pick(HAN_TRADE);
  const brand = `${name}${trade}`;
  const sector = random() < 0.5 ? pick(HAN_SECTOR) : '';
  const legal = `${pick(PLACES)}${brand}${sector}${pick(HAN_LEGAL)}`;
  const wordings = [brand, brand, traditional(brand), traditional(legal), legal, `${legal}（简称：${brand}）`];
  return { stem: name, trade, wordings };
}

function companies(count, random) {
  const made = [];
  const taken = new Set();
  while (made.length < count) {
    const sister = made.length > 10 && random() < 1 / 6 ? made[Math.floor(random() * made.length)] : null;
    const latin = sister ? sister.latin : random() < 0.6;
    const company = (latin ? latinCompany : hanCompany)(random, sister?.stem);
    const key = `${company.stem.toLowerCase()} ${company.trade}`;
    if (taken.has(key)) continue;
    taken.add(key);
    made.push({ id: `company-${made.length}`, latin, ...company });
  }
  return made;
}

const day = (n) => new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const ROUNDS = ['Seed', 'Series A', 'Series B', 'Series C', 'Series D'];
const SPEAKERS = ['filing', 'company', 'outlet', 'anonymous', 'author'];

const blank = { percent: null, multiple: null, metric: null, of: null, label: null, lead: null, form: null };

function claimOf(deal, { id, document, kind, investor, random, published }) {
  const { pick } = maker(random);
  const said = (company) => ({ text: pick(company.wordings), entity: null, names: [] });
  const [subject, object] = kind === 'investment' ? [said(investor), said(deal.company)] : [said(deal.company), null];
  const exact = random() < 0.8;
  const about = exact ? deal.amount : Math.round(deal.amount * (0.95 + random() * 0.1));
  const part = kind === 'investment' ? Math.round(deal.amount / 4) : about;
  return {
    ...blank,
    id,
    document,
    kind,
    subject,
    object,
    amount: { low: part, high: part, currency: 'USD', approx: exact ? null : 'about', basis: 'headline' },
    round: random() < 0.8 ? deal.round : null,
    extent: null,
    direction: null,
    status: 'completed',
    date: random() < 0.7 ? day(deal.day) : day(deal.day).slice(0, 7),
    period: null,
    speaker: { text: `${pick(SPEAKERS)}`, entity: null, kind: pick(SPEAKERS) },
    speakers: [],
    evidence: [{ start: 0, end: 10, quote: `${subject.text} ${deal.round}` }],
    extractor: 'bench',
    rules: [],
    source: { published },
    diagnostics: [],
  };
}

/**
 * Claims of rounds, several voices each, with the truth about parties and deals.
 * @param {{claims: number, entities: number, seed?: number, voices?: number}} how voices: mean claims a deal
 */
export function generateClaims({ claims: wanted, entities, seed = 1, voices = 5 }) {
  const random = seeded(seed);
  const all = companies(entities, random);
  const truth = { entities: new Map(), deals: new Map() };
  const [claims, documents] = [[], []];
  const rounds = new Map();
  for (let d = 0; claims.length < wanted; d++) {
    const company = d < all.length ? all[d] : all[Math.floor(random() * all.length)];
    const before = rounds.get(company.id) ?? 0;
    rounds.set(company.id, before + 1);
    const round =
      before < ROUNDS.length ? ROUNDS[before] : `Series ${'EFGHIJKLMN'[before - ROUNDS.length] ?? `X${before}`}`;
    const amount = Math.ceil(random() * 500) * 1_000_000 * (before + 1);
    const deal = { id: `deal-${d}`, company, round, amount, day: Math.floor(random() * 200) + before * 250 };
    const count = 1 + Math.floor(random() * (2 * voices - 1));
    for (let v = 0; v < count && claims.length < wanted; v++) {
      const document = `doc-${documents.length}`;
      const published = day(deal.day + Math.floor(random() * 10));
      documents.push({ id: document, media: 'text', text: '', published });
      const id = `claim-${claims.length}`;
      const investor = all[Math.floor(random() * all.length)];
      const kind = random() < 0.3 && investor !== company ? 'investment' : 'funding_round';
      claims.push(claimOf(deal, { id, document, kind, investor, random, published }));
      truth.deals.set(id, deal.id);
      truth.entities.set(`${id} subject`, kind === 'investment' ? investor.id : company.id);
      if (kind === 'investment') truth.entities.set(`${id} object`, company.id);
    }
  }
  return { claims, documents, truth };
}

/** Pairwise precision, recall and F1 of a telling against the truth; both map the same keys to a name. */
export function pairScore(told, truth) {
  const pairs = (n) => (n * (n - 1)) / 2;
  const [ours, theirs, both] = [new Map(), new Map(), new Map()];
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [key, right] of truth) {
    const mine = told.get(key) ?? `alone ${key}`;
    add(ours, mine);
    add(theirs, right);
    add(both, `${mine}\n${right}`);
  }
  const sum = (map) => [...map.values()].reduce((total, n) => total + pairs(n), 0);
  const hits = sum(both);
  const [precision, recall] = [hits / sum(ours), hits / sum(theirs)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
