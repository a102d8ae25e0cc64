// Words of English business news by what they mean, so that a verb or noun that stood in no text the weights were fitted on
// still counts as its neighbours do. A word may have several meanings; none of them says who does what to whom.
import { stem } from './stems.ts';

const WORDS: Readonly<Record<string, string>> = {
  invests:
    'invest pump plough plow pour inject sink funnel channel commit deploy bankroll back fund finance seed stake co-invest reinvest capitalise recapitalise subscribe underwrite anchor participate contribute chip pledge earmark cheque check ticket commitment injection infusion contribution participation outlay backing',
  raises:
    'raise secure attract drum close complete clinch bag land net garner pull collect gather amass mobilise solicit tap fundraising fundraise round series seed raising financing placement bridge haul',
  lends:
    'lend loan advance extend arrange syndicate provide refinance roll lender creditor bank lessor bondholder noteholder syndicate',
  borrows:
    'borrow draw owe issue sell refinance repay service lever leverage mortgage debtor borrower drawdown draw-down overdraft',
  debt: 'debt loan borrowing borrowings bond note notes debenture facility credit mortgage overdraft liability liabilities obligation paper sukuk converts convertible convertibles revolver tranche lease term-loan leverage indebtedness payable payables IOU',
  buys: 'buy purchase acquire order procure rent lease hire license licence book reserve source contract take snap pick scoop gobble swallow absorb bid outbid win customer buyer purchaser tenant client acquirer suitor bidder renter',
  sells:
    'sell offload dispose divest shed dump unload exit cash trim pare reduce cut lighten unwind liquidate part monetise monetize spin carve hive sale disposal divestment divestiture exit sell-down selldown offering float flotation placing seller vendor',
  supplies:
    'supply deliver provide ship furnish host build install manufacture make operate run manage lease license supplier provider vendor contractor manufacturer',
  holds:
    'hold own control possess keep retain command sit have boast owner holder shareholder stockholder holding shareholding stake interest position ownership equity slice share portion tranche chunk block stock stake-holder minority majority',
  pays: 'pay spend shell fork stump splash lavish blow burn disburse fund cost settle reimburse outlay bill payment spending expenditure expense fee charge tab cheque',
  builds:
    'build construct expand equip outfit upgrade erect develop install electrify modernise plant factory fab line capacity site campus centre center hall servers equipment infrastructure network machinery tooling property capex capital-expenditure construction buildout build-out expansion',
  earns:
    'earn make generate record report post book bring take ring notch turn bank gross clock realise chalk rack log register pocket reap collect receive net turn-over pull garner',
  sales:
    'sales revenue revenues turnover takings receipts income top-line billings bookings proceeds intake inflow inflows topline net-sales premium premiums royalties subscription subscriptions rent rents fees commission commissions',
  profit:
    'profit profits earnings income surplus ebit ebitda ebita bottom-line net-income black return gain margin cashflow cash-flow earner dividend payout money-spinner',
  loss: 'loss losses deficit shortfall red lose bleed haemorrhage hemorrhage write-down writedown impairment charge hit burn hole negative overspend losing lost',
  margin: 'margin margins gross profitability spread mark-up markup take-rate keep',
  cash: 'cash reserves reserve coffers war-chest liquidity deposits deposit bank balance kitty cushion pile hoard chest treasury cash-pile equivalents',
  orders:
    'backlog order orders orderbook order-book pipeline book booked unfilled outstanding contracted unfulfilled obligations performance commitments remaining undelivered bookings',
  contract:
    'contract deal agreement accord pact order tender award arrangement licence license lease tenancy supply purchase commitment framework partnership memorandum tie-up offtake subscription',
  worth:
    'value valued values valuing worth valuation price priced pricing capitalisation capitalization market-cap cap appraise peg rate assess estimate reckon unicorn enterprise pre-money post-money premium implied imply',
  rises:
    'rise grow climb jump gain surge soar leap swell expand advance increase improve accelerate double triple quadruple mushroom balloon spike rocket shoot bounce rebound recover edge tick inch creep widen lift boost up ahead higher better more stronger growth increase rise gain jump uptick expansion improvement swollen outstrip bigger larger',
  falls:
    'fall drop decline slip slide sink shrink dip plunge plummet tumble slump contract decrease dwindle recede retreat weaken ease narrow halve collapse crater tank crash slow lose shed down lower less fewer weaker smaller decline drop fall decrease dip reduction slide contraction erosion shrinkage',
  part: 'account represent constitute comprise make share slice portion part proportion percentage fraction fifth third quarter half tenth bulk total whole mix contribution split weight concentration',
  market:
    'market sector industry segment category share rank lead leader leading largest biggest dominate rival competitor ranking position shipments unit installations deployments worldwide global nationwide',
  prices:
    'price prices tariff tariffs rate rates fee fees list discount cheaper dearer costlier charge pricing cut reduction hike surcharge rebate markdown subscription token tokens API per-token',
  research:
    'research development r&d engineering laboratory laboratories scientist scientists prototype testing trials',
  compute:
    'compute computing cloud servers server gpu gpus chips processors training inference hosting datacentre datacenter hyperscaler accelerators workloads capacity token tokens',
  annual: 'annualised annualized recurring run-rate subscription arr pace rate run yearly',
  takeover:
    'takeover take-over buyout buy-out acquisition merger purchase tie-up takeout bid offer privatisation privatization absorb merge amalgamate',
  plans:
    'plan expect forecast guide target aim hope intend project predict foresee anticipate guidance outlook budget want seek look consider weigh mull explore discuss negotiate talk talks',
  offering: 'ipo listing float flotation offering debut prospectus offer issue rights placing shares stock listed',
  people:
    'investor investors backer backers shareholder shareholders founder founders owner owners partner partners fund funds lender lenders bank banks family trust',
  shares:
    'share shares stock stocks equity capital securities warrant warrants option options preference preferred ordinary voting votes register float common',
  product:
    'product model models chip chips app software service services drug vehicle car cars device phone truck engine battery platform tool',
};

function byStem(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(WORDS))
    for (const word of new Set(words.split(' ').map(stem))) made.set(word, [...(made.get(word) ?? []), meaning]);
  return made;
}

const MEANINGS = byStem();
const NONE: readonly string[] = [];

/** The meanings of a stem. */
export const meaningsOf = (word: string): readonly string[] => MEANINGS.get(word) ?? NONE;
