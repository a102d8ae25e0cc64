// Verbs by what they do with money, in English, with all their forms. Data, and how forms are made of a stem.

/** "lend" is listed with its irregular forms; "invest", "finance", "supply" make theirs by rule. */
function forms(stem: string): string[] {
  if (stem.includes('/')) return stem.split('/').map((w) => w.replace(/_/gu, ' '));
  const [head = '', ...rest] = stem.split('_');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const made = /e$/u.test(head)
    ? [head, `${head}s`, `${head}d`, `${head.slice(0, -1)}ing`]
    : /[^aeou]y$/u.test(head)
      ? [head, `${head.slice(0, -1)}ies`, `${head.slice(0, -1)}ied`, `${head}ing`]
      : /(?:s|x|ch|sh)$/u.test(head)
        ? [head, `${head}es`, `${head}ed`, `${head}ing`]
        : [head, `${head}s`, `${head}ed`, `${head}ing`];
  return made.map((w) => w + tail);
}

export const verbs = (...stems: readonly string[]): ReadonlySet<string> =>
  new Set(stems.flatMap((line) => line.split(' ')).flatMap(forms));

const GIVE = 'give/gives/gave/given/giving';
const WRITE = 'write/writes/wrote/written/writing';
const TAKE = 'take/takes/took/taken/taking';
const GET = 'get/gets/got/gotten/getting';
const BUY = 'buy/buys/bought/buying';
const SELL = 'sell/sells/sold/selling';

/** The word alone tells that money is lent. */
export const LEND = verbs('lend/lends/lent/lending loan advance re-lend/re-lends/re-lent');
/** A loan is given to somebody. */
export const GRANT = verbs(
  `extend provide grant ${GIVE} offer supply furnish make/makes/made/making hand award approve ${WRITE} pledge promise commit/commits/committed/committing contribute underwrite/underwrites/underwrote/underwritten/underwriting issue advance agree/agrees/agreed/agreeing put/puts/putting afford line/lines/lined/lining anchor`,
);
/** Somebody is given money: "provides Y with a loan". */
export const EQUIP = verbs(
  `provide supply furnish finance fund back support bankroll serve present help entrust refinance bail_out rescue prop/props/propped/propping prop_up save shore_up endow`,
);
export const BORROW = verbs('borrow');
/** A loan is got from somebody. */
export const OBTAIN = verbs(
  `obtain secure raise ${GET} land ${TAKE} win/wins/won/winning receive sign close negotiate agree/agrees/agreed/agreeing arrange seek/seeks/sought/seeking use refinance draw/draws/drew/drawn/drawing draw_down tap/taps/tapped/tapping take_out line_up pick_up procure collect garner attract complete finalise finalize conclude enter_into source gain extend renew roll_over amend upsize increase roll/rolls/rolled/rolling have/has/had/having accept need want ask request owe carry default`,
);
export const OWE = verbs('owe');
/** Somebody is asked for money: "tapped Y for F". */
export const TAP = verbs(
  `tap/taps/tapped/tapping approach ask hit persuade convince turn petition sound solicit touch press`,
);
export const REPAY = verbs(
  `repay/repays/repaid/repaying pay_back pay_off pay/pays/paid/paying retire redeem settle refund/refunds/refunded return reimburse clear`,
);
/** Debt is bought or held: "bought F of Y's bonds". */
export const HOLD = verbs(
  `${BUY} ${TAKE} purchase acquire hold/holds/held/holding own subscribe pick_up snap_up take_up keep/keeps/kept have/has/had absorb`,
);
export const ISSUE = verbs(`${SELL} issue place allot/allots/allotted/allotting float award assign`);

/** Money goes into a company. */
export const PUT = verbs(
  `invest reinvest put/puts/putting pour plough/ploughs/ploughed/ploughing plow pump inject sink/sinks/sank/sunk/sinking commit/commits/committed/committing pledge contribute channel/channels/channelled/channeled/channelling/channeling funnel/funnels/funnelled/funneled/funnelling/funneling place stake bet/bets/betting wager plunge direct steer shovel/shovels/shovelled/shovelling push deploy throw/throws/threw/thrown/throwing spend/spends/spent/spending earmark allocate promise put_in bring/brings/brought/bringing`,
);
/** Money is handed to a company. */
export const HAND = verbs(
  `${GIVE} hand pledge promise commit/commits/committed/committing wire send/sends/sent/sending ${WRITE} offer guarantee award inject contribute advance transfer/transfers/transferred/transferring pay/pays/paid/paying allocate cut/cuts/cutting sign issue pass/passes/passed/passing`,
);
/** Money is taken from those who invest. */
export const RECEIVE = verbs(
  `receive raise ${GET} ${TAKE} secure land attract accept collect garner bag/bags/bagged/bagging pull_in bring_in/brings_in/brought_in/bringing_in win/wins/won/winning obtain net/nets/netted/netting draw/draws/drew/drawn/drawing gather have/has/had/having pocket`,
);
/** Shares are got for money. */
export const SUBSCRIBE = verbs(
  `subscribe ${BUY} ${TAKE} take_up/takes_up/took_up/taken_up/taking_up pick_up purchase acquire order apply swap/swaps/swapped/swapping exchange turn convert pay/pays/paid/paying absorb snap_up spend/spends/spent/spending add`,
);
/** What was put in grows. */
export const GROW = verbs(
  `increase raise lift double boost bring/brings/brought/bringing take/takes/took/taken/taking top_up up/ups/upped/upping expand add extend deepen swell`,
);
/** An investment is told of. */
export const ANNOUNCE = verbs(
  `announce make/makes/made/making agree/agrees/agreed/agreeing sign complete unveil disclose plan/plans/planned/planning approve confirm reveal finalise finalize close propose detail outline declare`,
);
export const COST = verbs('cost/costs/costing');
