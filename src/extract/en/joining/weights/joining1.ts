// How much each sign around a party speaks for the deals that are told of it without a figure (part 1 of 2), in tenths of a
// logit, in the order of `KINDS` of `joining.ts`. Fitted on labelled news texts by a multinomial logit, checked on texts left out,
// the weak ones dropped, rounded; nothing was set by hand. What the signs are says `signs.ts`.
export const JOINING1 = `
L.=annual=2,-2,-1,1 L.=borrows=3,,-3,2,-1,-1,1 L.=borrows*=2,-1 L.=builds=,,2,-1,1,-3,2 L.=buys=-1,1,6,1,-1,-4,-1 L.=buys*=-4,4,1
L.=cash=-1,-1,,-1,2,-1,2 L.=compute=3,-1,-1,,-1 L.=contract=,2,1,4,-1,-3,-2 L.=debt=4,-1,,1,-2,-4,2 L.=debt*=2,-1
L.=earns=-4,-4,3,2,,2,2 L.=falls=-1,-2,-1,3,,2,-1 L.=holds=-1,,3,-3,-2,4,-1 L.=invests=-2,1,,,-2,1,3 L.=invests*=-2,2
L.=lends=3,-3,1,-1,,-2,3 L.=lends*=-2,-1,,,2,,2 L.=loss=-2,1,-1,-1,,3 L.=margin=1,-3,1,,1 L.=market=2,3,-3,-2,-1,4,-1
L.=offering=2,,1,1,-3,,-1 L.=orders=-1,2,-1,3,-2,-1,-1 L.=part=-1,1,-1,2,-2,,1 L.=pays=1,-5,2,1,4,-3 L.=people=-1,4,-3,-2,4,-2
L.=plans=1,-2,-2,-2,,1,3 L.=plans*=2,-1 L.=prices=3,,-1,,,,-2 L.=prices*=-2,2,,,,1 L.=product=1,2,3,1,-3,-2,-1
L.=profit=,,2,,-1,-1 L.=raises=1,4,-1,-2,-1,-1 L.=research=4,-1,,-2,-1,-1 L.=rises=1,2,1,-3,-1,,-1 L.=rises*=,-1,,,2
L.=sales=-1,3,,1,-2,,-1 L.=sells=3,-1,-1,,5,-4,-2 L.=shares=-1,,2,1,,2,-3 L.=supplies=-2,-4,-1,9,-2,-2,2 L.=supplies*=-1,,2
L.=takeover=,2,-1,-1,3,-2,-1 L.=worth=,3,-1,,1,-1,-1 L.=worth*=-1,2 L.amount=-1,-2,,1,,-1,2 L.award=,2,3,,-1,-2
L.back=1,-1,1,-2,,,2 L.belong=,-1,,2 L.borrow=,-1,-2,2,1,,-1 L.borrow*=2,-1 L.buy=-1,,-4,-1,6,1,-1 L.contract=-3,,2,4,-1,-1,-2
L.debt=,,-1,,,-3,5 L.fetch=-1,3,,,,,-1 L.get=-2,5,-1,,1,-3 L.give=2,-3,,-2,2,,1 L.goods=,1,4,1,-3,-2,-1 L.have=1,-3,-2,5,1,-1,-1
L.hold=-3,-1,4,-1,-1,2 L.holder=-2,4,-4,-2,1,4,-1 L.investment=-1,3,-1,1,,-2,1 L.issue=2,,1,-2,-1,-1,2 L.join=-1,4,-1,-1,-1,-1
L.lead=-2,,-2,1,-1,5,-2 L.lend=-5,4,-3,1,1,,4 L.lend*=1,,-1,-1,2,,-1 L.lift=4,-1,4,-2,-1,-2,-1 L.lift*=-3,2,,,,,2
L.order=1,-3,3,,-1,,-1 L.pay=1,-4,-2,-2,3,4 L.product=,1,,2,-1,,-1 L.put=,1,-2,-1,-1,,3 L.put*=-1,1,,,2,,-1
L.raise=5,1,1,-3,-1,-2,-1 L.raise*=-1,-1,,,,,2 L.round=,2,-3,1,-2,3,-1 L.sale=,2,,,-1 L.sell=,5,-1,-2,-2,-2
L.sign=6,-1,-1,-1,-2,-2,1 L.sign*=2,-1 L.stake=-2,1,,-1,2,1,-2 L.stock=1,4,-1,,,-1,-2 L.supply=-2,-1,5,1,-1,-2,2
L.supply*=-2,-1,4,-1,,,-1 L.takeover=4,-2,-1,-2,2,-1 L.trim=2,-1,-2,-1,3,-1 L.unit=1,-3,,3,,,-1 L.valuation=2,-1 L.win=,3,,,,-1,-1
L1=buys=2,-2,,1,-1 L1=earns=1,-2,1 L1=invests=-1,2 L1=offering=,,2,-1 L1=part=-1,2,,,,-1 L1=plans=,,,,-1,2 L1=sales=2,,-1
L1=sells=2,,-1,1 L1=shares=-1,1,2,-1 L1=supplies=-1,,2,1,-1,-1 L1=takeover=2,-1 L1award=3,-2,-3,2,-1,-1,1 L1belong=-1,-1,,,,3
L1borrow=-1,2,-1 L1buy=3,,-1,,-1,-1 L1exit=-3,,3,2,-1 L1fetch=-2,2,,,,1 L1give=2,,-1,-1,-1,-1,1 L1issue=,-2,-1,1,2 L1lead=-3,3
L1leave=,,2,-1 L1lend=,,-1,2,-1 L1lift=,2,,-1,-1,-1 L1order=,-1,2,-1 L1put=-2,2,-1 L1sell=1,-3,-1,1,3,-1 L1sign=,-2,,1,,1
L1supply=1,-2,,1,1,-1 L1trim=1,-1,-1,-1,2 L2=borrows=1,1,-2,2,-1 L2=builds=3,-2,-1,1 L2=buys=-3,2,3,1,-1,-2,-1 L2=cash=2,-1
L2=contract=,-1,3,1,-1,-1,-1 L2=contract*=-3,-1,3,1 L2=debt=-1,-2,2,-1,-1,,3 L2=debt*=-1,,2 L2=earns=-1,-1,-2,2,2,1
L2=falls=1,-1,2,-1 L2=holds=,-3,-2,-1,3,4 L2=invests*=-2,4,-1 L2=lends=-1,-1,-1,,1,-1,3 L2=loss=-1,4,-1,-1 L2=market=1,-1,,-2,,2
L2=offering=-1,5,-1,-1,-1 L2=orders=-2,1,3,-2 L2=part=-1,-1,,,2,1,-1 L2=pays=-1,2,-1,2,-1,-1 L2=people=-3,2,-2,-3,5,,1
L2=plans=-2,1,-1,1,,,1 L2=prices=1,2,-1,,,-1 L2=product=-2,,2,,1 L2=rises=2,-1,-1 L2=sales=-2,2,-1,1,1,-1
L2=sells=-2,1,,-2,6,-2,-1 L2=shares=2,,,-1,-2,2 L2=supplies=,-2,1,1,1,-1 L2=supplies*=-2,-1,,2 L2=takeover=,3,,-1 L2=worth=2,-1
L2award=-1,2 L2award*=-1,-1,4,-3 L2back=1,-2,,,,1 L2borrow=-2,2 L2buy=-4,3,2,-1,2,-1,-1 L2buy*=-2,2,1,-1 L2contract=-2,,2,3,-1,-1
L2convert=-1,,,2 L2debt=1,-2,-1,,-1,,3 L2get=-1,,-2,2,,2 L2give=,,-2,1,1,,-1 L2goods=-2,-1,2,3,-1,-1 L2have=,-2,,,,3
L2hold=-2,,1,1,-1,2,-1 L2holder=-3,,-1,-1,2,2,1 L2invest=-1,2 L2lead=4,-1,,,,-1,-1 L2lend=-3,-1,2,-1,1,-1,2 L2lift=,-5,2,-1,3,,1
L2merge=-2,2 L2metric=3,-1,,-2 L2pay=-1,,-1,3 L2product=1,,-2,,1 L2put=3,-1,,-1 L2raise=1,-3,-1,1,1,1 L2round=2,-5,-1,-1,3,2
L2sale=-4,4,,,2,-1 L2sell=,-2,1,,2,-1 L2sell*=,-1,1,-1,2 L2stake=-2,1,,-1,2 L2stock=-2,5,-1,,-1 L2supply=3,-1,,,-1
L2supply*=1,-2,,1 L2takeover=1,2,-1,-1 L2unit=-5,3,-1,-1,1,2 L2win=,,-2,2 L3=annual=2,,-1,-1 L3=builds=-1,-1,,1,-1,,2
L3=buys=-2,-2,2,2,,-1 L3=compute=1,-2,3,,,,-1 L3=holds=-1,-2,-1,-1,1,4,-1 L3=invests=-1,1,-1,-1,,3,-1 L3=loss=2,-1,-1
L3=margin=,-2,,,2 L3=offering=1,,-2,1 L3=part=,2,1,-2 L3=pays=2,,-1,-1 L3=plans=-1,2,3,-2,-1 L3=prices=2,-1,,,-1
L3=product=2,-2,-1,2 L3=raises=3,-2,,,,1,-1 L3=research=-1,-1,,2 L3=sales=-3,2,-1,4,-1 L3=sells=-3,1,-1,4,-1
L3=shares=1,-1,-2,1,2,-1 L3=supplies=,2,2,-3 L3=takeover=2,-1,-1 L3=worth=1,-2,-1,,-1,2 L3award=-2,1,1,,2 L3borrow=-1,-1,,,2,,1
L3contract=-1,,2 L3debt=1,-1,-2,,,1,2 L3fetch=-3,3 L3get=-4,4,,-1,3,-1 L3give=-2,2,1,-1,1 L3goods=3,-2,,2,-1,-1,-1
L3have=2,-1,-1,,-1,1 L3hold=-1,,2,-1,2,-1 L3investment=-4,4 L3issue=,-1,-2,1,2 L3leave=-2,,-1,3 L3lend*=-2,-1,,,2,1
L3lift=2,2,-3,-1,1 L3order=1,-1,-2,3,-1 L3put=-1,-1,,2,1,-1 L3raise=1,1,-1,-1,-1,,2 L3round=-4,5,-1,-1,-1,1,-1 L3sale=-2,3
L3sell=1,-1,-2,1,1 L3sign=,1,,-2,,,2 L3trim=2,-1,-1 L3win=-1,2,,-1 L=borrows=,-3,-1,5,-1,,2 L=builds=3,-1,-1
L=buys=-2,-1,3,3,-1,-2,-1 L=cash=2,-1 L=compute=-3,-2,2,4 L=contract=3,-4,3,1,-1,-1,-1 L=contract*=-3,-1,3,1
L=debt=,-2,1,-3,-2,-1,7 L=debt*=-1,,2 L=earns=-3,2,,2,,,-1 L=holds=2,-4,-1,,,5,-3 L=holds*=2,,-1,-1 L=invests=4,,-2,,-2,1,-1
L=invests*=-3,4,-1,,,,1 L=lends=,-3,-3,1,1,-1,4 L=loss=2,2,-2,-2 L=market=1,2,,-2,,,-1 L=offering=2,1,,-1,-2,-1,-1
L=offering*=2,,-1 L=orders=-1,,2,-1,-1 L=part=-3,2,1,1,-1 L=pays=-3,,1,3,1,-2 L=people=3,,-2,-1,-1,-1,1 L=plans=1,,1,-3,-1,2
L=prices=1,1,-2,-1,2,-1 L=product=-1,,-1,2,1 L=profit=3,-1,-1 L=raises=-1,3,-2,2,-1,1,-2 L=research=-1,-1,,2 L=rises=4,,,-2,-1,-1
L=sales=,,-2,2,1,-1,-1 L=sells=,-1,,,4,-1,-1 L=shares=-2,-1,1,3,-1,1 L=supplies=,-2,1,2,,-2,-1 L=supplies*=-2,-1,,2
L=takeover=4,1,-1,-2,-1,-1 L=worth=2,-2,,-1,-1,2 Laward=-1,-1,,2,,-2,1 Laward*=,-1,4,-2 Lbelong=-1,-1,,,,2 Lborrow=-4,2,-1,1,,,2
Lbuy=1,3,-1,-2,3,-2,-1 Lbuy*=-3,3,1 Lcontract=,-1,1,2,-1,-1 Lconvert=1,-1,-1,2 Ldebt=-1,-2,-2,,-1,,5 Lexit=-3,,3,2,-1
Lfetch=,2,-1,-1,-1,1 Lget=-3,1,,1,1,,-1 Lgive=-3,3,-1,1,1,-2,1 Lgoods=-2,-2,5,3,-2,-1,-1 Lhave=-1,,-1,2,-2,1,1
Lhold=,1,1,-1,-2,2,-1 Lholder=,-1,-1,-1,,2 Linvestment=,3,,-1 Lissue=-1,,,2,3,-1,-2 Ljoin=-2,1,,,3,-1 Lleave=-1,-1,1,2,-1
Llend=-1,-1,-2,2,2,-2,2 Llend*=-2,1,,,,1,1 Llift=2,1,-2,-3,3,-2 Lmerge=-2,2 Lmetric=3,-1,,-2 Lorder=-1,-2,4,2,-1,,-1
Lorder*=-1,-1,,2 Lproduct=1,-2,-1,1,1 Lraise=,,1,1,-1,1,-2 Lround=,4,-3,-2,3,,-2 Lsale=-2,2,,-1,2,,-1 Lsell=,-3,-1,2,4,-1,-1
Lsell*=-1,,1,-1,2 Lstake=-2,-2,-1,,2,3,-1 Lstock=-2,3,-1,1,-1 Lsupply=-1,-2,3,2,,-2,-1 Ltakeover=3,1,-1,-2 Ltrim=1,-1,-2,-1,3
Lunit=-4,1,,1,,2 Lvaluation=3,-3 Lwin=,3,-1,,-1,-1,-1 R.=annual=-1,-2,1,,1,2 R.=borrows=2,-2,,3,-1,-2,1 R.=builds=2,,-3,1,,1,-1
R.=buys=-1,2,5,,1,-4,-4 R.=buys*=4,-3 R.=cash=2,2,2,-1,-1,-3,-1 R.=compute=2,-1,1,,-1,,-1 R.=contract=4,-4,3,4,-1,-4,-2
R.=debt=3,-3,-1,-2,,-2,6 R.=earns=-1,-1,2,,1,1,-2 R.=earns*=-2,3 R.=falls=,-1,,2,-3,3,-1 R.=holds=2,-6,,-1,5,2,-2
R.=holds*=1,-2,,,1,-1 R.=invests=-1,1,,-1,1,2,-1 R.=lends=-2,-2,1,,-2,-1,6 R.=loss=2,-1,-1,-2,,1 R.=margin=,-1,-1,-1,,3
R.=market=1,,3,-1,-1,1,-3 R.=offering=2,3,-3,-2,,1 R.=orders=-1,1,2,1,1,-2,-1 R.=part=-3,4,2,1,-3 R.=pays=-1,3,1,,-4,1,-2
R.=people=,2,-2,,1,1,-1 R.=plans=3,-5,1,2,-1,2,-2 R.=plans*=5,-5 R.=prices=2,,-3,,1,2,-2 R.=product=-1,,2,1,-2,-1
R.=profit=-1,,-1,1,2,-1 R.=raises=,,-1,1,3,-2,-1 R.=research=2,,,-1,,-1 R.=rises=3,2,1,-2,2,-4,-1 R.=rises*=,2
R.=sales=,-2,2,,3,-2,-1 R.=sells=,-3,,,7,-5,1 R.=shares=-3,3,-1,,1,1,-2 R.=supplies=,,-2,3,2,-2,-2 R.=supplies*=2,-1,,-1
R.=takeover=2,5,-3,-2,,-2,-1 R.=worth=-1,,,1,,2,-2 R.amount=2,1,-1,,-1,-1 R.award*=-2,-1,,,,1,1 R.back=-1,1,-2,,3,-2,1
R.borrow=-2,1,-1,,,3 R.buy=-1,,2,-3,,1,-1 R.buy*=-2,2,-1,1 R.contract=3,-4,2,1,,-2,-1 R.convert=-1,-1,2 R.debt=-1,,-2,-1,-2,-1,8
R.fetch=5,,-1,-1,-1,-1,-1 R.get=-1,,-1,1,,3,-1 R.give*=-1,2,-1,-1,,1 R.goods=2,-4,1,,-3,3,-1 R.have=1,2,-2,-2,1,-1,1
R.hold=2,-5,2,,3,,-1 R.hold*=,-1,,,2 R.holder=-2,1,-2,2,,2,-1 R.investment=,3,,-1,-1,-2 R.issue=5,-7,-2,,3 R.join=-2,4,-1,2,-2,-1
R.lend=-1,3,3,-2,-3,,1 R.lift=3,1,1,-2,-3,-1,2 R.lift*=2,-1 R.merge=-1,2 R.metric=-1,2,2,,-1,-1,-1 R.order=-2,-4,3,2,,2,-1
R.owe*=,-1,-1,,,-1,3 R.pass=3,-2,,-1 R.pay=-1,-1,,,2,1,-1 R.pay*=,-1,,-1,,-1,3 R.product=2,2,1,-3,-1,1,-1 R.put=,2,3,-1,-3
R.raise=-2,,5,1,-3,1,-1 R.raise*=-2,3,,,-1,1,-1 R.repay=3,-1,,,,-1 R.repay*=-2,4,,,,,-1 R.round=-3,9,-4,-1,-1,-1,1
R.sale=,,-1,-1,2,1 R.sell=-3,-3,-3,,9 R.sign=-3,,-1,1,2,2,-1 R.sign*=-1,-2,1,,,1 R.stake=-3,1,-2,,-1,6 R.stock=-2,-3,2,2,-1,3,-1
R.supply=-6,,3,2,1 R.supply*=,-1,3,-1 R.takeover=1,4,-2,-1,,-2 R.trim=-1,-1,-2,-2,2,,4 R.trim*=-1,2,,,,-1 R.unit=1,2,-3,,2,,-1
R.valuation=2,-3,,,,2 R.win=4,,2,-2,,-4 R1=buys=3,-1,3,-1,-1,-1,-1 R1=buys*=5,-3,-1 R1=cash=-2,-1,1,,,2 R1=earns=1,-1,3,,-1,-1,-1
R1=earns*=-1,2 R1=falls=4,,-2,,-1 R1=holds=,,1,-1,-1,2 R1=invests=-1,1,-1,,-1,,3 R1=loss=2,,-2,,,,-1 R1=margin=2,,-1
R1=market=3,-1,,,,-1,-1 R1=offering=2,-1,2,-1,-1,-1 R1=orders=-2,-1,,,-1,4 R1=plans=3,,-2,,,-1 R1=plans*=4,-4
R1=raises=1,,,-1,-1,,2 R1=rises=-2,1,2,-1,1,-1 R1=shares=1,-2,1 R1=supplies=3,-4,,4,-1,-1,-1 R1=takeover=-1,3,-1,,-1 R1=worth=-1,2
R1amount=,-2,,2,-1,1 R1award=,,2,-1,,-1,-1 R1back=-2,1,-1,,,,1 R1belong=-1,-1,2 R1buy=-1,4,3,-1,-1,-3,-1 R1convert=,-1,2
R1exit=-1,,,,2 R1get=,,2,,1,-1,-1 R1give=,,1,-1,2,-1,-1 R1goods=-4,,1,4 R1hold=-1,-1,-1,-1,1,4,-1 R1join=-1,2,-1,-1,-1,,1
R1lead=-3,2,,,,,1 R1leave=-1,,2,-1,1 R1lend=-3,-1,3,,1,-1,2 R1lift=-1,,,1,,2,-1 R1order=,-1,4,-1,-1 R1owe*=,-1,-1,,,,3 R1pass=2,-1
R1pay=,,,-1,2,-1 R1pay*=1,-1,-1,,,-1,3 R1put=1,3,-1,-1,-1,-1,2 R1raise=,-1,1,2,-1,-1,-1 R1sell=,-3,-1,,5,,-1
R1sign=-4,2,-1,3,1,-2,1 R1sign*=-1,-1,2 R1supply=-2,-2,,4,1,1,-1 R1trim=1,-2,-1,-1,3,-1,-1 R1win=-1,,,3,-1,-1,-1
R2=buys=-1,1,4,-2,,-2,-1 R2=cash=-3,3,2,,,,-1 R2=compute=-2,,,3 R2=contract=1,-1,-1,3,-1,-1 R2=debt=1,-1,,-1,,-1,3
R2=falls=-1,-2,,,,1 R2=holds=-2,,-1,,-1,5,-1 R2=holds*=-1,,,,2 R2=invests=1,-5,1,,-1,4 R2=lends=,-1,,1,,-2,1 R2=margin=2,,,,,-1
R2=market=-1,,4,-1,-2,-2,1 R2=offering=2,-1,-1 R2=part=1,-4,2,,1,1,-1 R2=pays=-3,4,,-1,-1,2,-1 R2=plans=-3,3,,-1,2
R2=prices=-2,3,,-1 R2=product=3,-1,-4,2,,,-1 R2=raises=5,-2,,,-1,-1 R2=rises=7,-1,-1,,-1,-2,-1 R2=sells=-1,-1,-1,-1,6,-1,-1
R2=shares=-1,-1,-1,,1,2 R2=supplies=-2,-1,-1,4,1,-1 R2amount=2,,,,,,-1 R2award=1,-3,-1,,,3 R2back=2,-1 R2borrow=,-3,,,,3
R2buy*=-1,2 R2debt=-2,,,,,-1,3 R2get=-2,2,,-1,-1,2 R2goods=-3,-1,3,2,,-1 R2hold=,,,-1,2,-1,-1 R2hold*=-1,,,,2
R2holder=-3,4,-1,1,,-1 R2investment=-2,3,,,,-1 R2leave=,-1,,,2 R2lend=-1,1,-1,-1,,,2 R2order=,-5,3,-1,,3 R2pay=-2,,,,-1,3
R2product=-1,,-1,3 R2put=1,-2,,-1,,,1 R2raise=,,-2,1,-1,3 R2round=,,-1,-1,-2,1,3 R2sell=,-2,,,1,1 R2sign=5,-2,-2,1,-1,-1
R2stake=1,2,-1,,-2 R2stock=-3,2,1,,1 R2takeover=,2,-1,-1 R2win=2,-1,1,,,-1 R3=borrows=,,,2,-2,-1 R3=builds=3,,-2,,,-1,1
R3=buys=-4,3,4,,-2,-1,-1 R3=buys*=3,-3 R3=cash=2,,-1,,,-1 R3=compute=-2,1,2,,,-1 R3=contract=1,-1,2,1,-1,-1,-1 R3=debt=,-1,-1,,,,2
R3=falls=2,-1,-2,1 R3=holds=-3,-1,-2,-3,,9,1 R3=invests=-4,3,,1,-1,2,-1 R3=lends=-2,1,,-1,,,3 R3=margin=-2,,,,1,1
R3=market=2,2,2,-1,-1,-3,-1 R3=offering=3,-1,-1,-1,-2,1 R3=orders=2,,-2,1 R3=part=3,2,-1,,-3,-1 R3=pays=-1,,,,-1,2
R3=people=,,-2,-2,1,3 R3=plans=3,-2 R3=plans*=3,-5,,,2 R3=product=-2,-1,1,2 R3=raises=2,-3,,2,,1,-2 R3=rises=,-2,1,,1
R3=sells=1,,-1,2,-1,-1,1 R3=shares=,,2,,-3,1 R3=supplies=-2,,2,2,-1,,-1 R3=takeover=2,2,-1,-1,-1 R3=worth=2,-1,,-1 R3award=1,-2,1
R3back=-3,3,-1,2,1,-1 R3buy=-4,1,,,4,-1 R3debt=-2,,-1,,,,3 R3get=-2,1,,-1,1 R3give=-3,3,-1,1,-1 R3goods=-2,,1,1,-1
R3have=-1,-1,,1,-1,,2 R3hold=,,,-2,1,1,-1 R3holder=2,-1,-1,-1,1 R3investment=2,-2 R3join=-1,3,,,-1,-1 R3lend=-2,4,,,-1,-2,2
R3metric=3,-1,-1,-1,,-1 R3order=-1,-1,,1,2 R3pay=2,-1,-1 R3put=-1,4,-1,-2,-1,-1,1 R3raise=2,-1,2,-1,,-2 R3round=,2,,-1,,1,-2
R3sell=1,,-1,,2,-2 R3sign=-1,3,2,,,-3 R3sign*=-2,,,,2 R3stake=-3,,,-1,1,4 R3stock=2,-1,1,,-2,1 R3takeover=,2,-1
R3unit=3,-2,-1,,1,-1 R=annual=-1,2,1 R=builds=2,-1,2,-1,-2,-1,1 R=buys=-3,2,6,-1,1,-4,-2 R=buys*=5,-3,-1 R=cash=-1,2,-1,-1,-1,1,-1
R=compute=3,-2,-1,2,-1,-1 R=contract=,-3,3,4,,-3,-2 R=debt=,-4,-2,,-1,-1,7 R=earns=2,,,-1,,1,-1 R=earns*=-1,2
R=falls=-1,-2,,,3,1,-1 R=holds=-2,-1,,-2,-1,8,-1 R=holds*=2,-1,-1 R=invests=-2,1,,-2,-1,3,1 R=lends=-1,-1,-2,1,-2,-1,6
R=loss=3,1,-2,,,,-1 R=margin=2,-1,-1 R=market=1,2,1,-2,1,-3 R=offering=,,1,-2,-1,2 R=orders=-1,-3,-1,4,,2,-1
R=part=,3,1,2,-2,-2,-1 R=pays=3,1,1,-1,-1,-1,-1 R=people=1,3,-3,-1,1,1,-1 R=plans=,2,-2,,1,-1,-1 R=plans*=2,-4,,,2
R=prices=1,1,-1,-2,,2 R=product=4,-4,3,2,-3,-1 R=raises=,1,-1,-1,-1,2 R=research=2,-1,,-1 R=rises=3,,1,-1,1,-3,-2
R=sales=1,-3,,1,2 R=sells=2,-2,-3,,6,-2 R=shares=-4,2,1,-2,1,3,-1 R=supplies=-1,-3,3,7,-1,-3,-2 R=takeover=1,4,-3,-2,,-1
R=worth=-1,3,-1,1,-1,-1 Ramount=,-2,,2,-1,1 Raward=2,-1,1,-1,,-1,-1 Rback=-4,4,-1,,,,1 Rbelong=-1,-1,2 Rbuy=,4,2,-1,-2,-2,-1
Rcontract=,-3,3,3,1,-2,-1 Rdebt=-2,-3,-1,,-1,-1,8 Rexit=-1,,,,2 Rfetch=2,-1,-1,,,1 Rgive=,-1,,-1,2,,-1 Rgoods=-2,-3,5,4,-2,-2
Rhave=,-1,,2,1,-1,-1 Rhold=1,-2,-2,-1,,5,-1 Rholder=,1,-2,-2,2,2,-1 Rinvest=-1,2 Rlead=-2,2,,,-1,,1 Rleave=-1,-1,2,-1,1
Rlend=-3,3,1,,-1,-2,2 Rlend*=-1,-1,2 Rlift=2,-1,-1,,,1,-1 Rmerge=-1,,,,2 Rmetric=5,-1,,-1,-1,-1 Rorder=,-2,4,,-1,-1
Rowe*=,-1,-1,,,,3 Rpass=2,-1 Rpay=,-1,1,-1,3,-1 Rpay*=,-1,,-1,,-1,3 Rproduct=-3,-1,4,2,,,-1 Rput=1,3,-1,-2,-1,-2,1 Rput*=-1,-1,2
Rraise=,-1,2,1,-1,-1,-1 Rround=-5,10,-4,-2,-2,1,2 Rsale=1,-1,,,2 Rsell=,-4,-1,1,6,,-1 Rsign=,-1,1,,,-2,1 Rsign*=-2,-1,1,,2
Rstake=,2,-2,-2,-1,4,-1 Rstock=2,-3,2,-1,1,-1,-1 Rsupply=-3,-2,,4,2,1,-1 Rsupply*=-1,-1,2,1 Rtakeover=-1,5,-2,-1,-1,-1
Rtrim=3,-2,-1,-1,3,-1,-1 Rtrim*=2,-1 Runit=1,-1,2,-1 Rwin=,,,3,-1,-1,-1 S-=3,-1,,-5,-4,3,4 S2=-1,-1,2,-1 S:debt=-3,-1,-1,-1,,,6
S:goods=-3,,,5,-2,-1 S:metric=1,-2,3,-1 S:round=,7,-2,-1,-1,-1,-1 S:stock=2,-1,,,,,-1 S:unit=3,-2,-1 S<bank>=3,-1,-1,-1
S<fund>=2,,1,-2,1,,-3 S<group>=3,-2,-1,,1,2,-4 S<name>=-2,-1,3,,2,,-2 S<person>=3,-1,1,-1,-2,,1 Sadviser=2,,-1,,,-1 Sall=-1,-1,,,2
Sbanker=-2,-1,-1,2,,-1,2 Sboard=-1,2 Sbusines=2,-1,-1 Sbuyer=-2,2,-1,1 Scell=-1,,3,,-1 Schequ=-1,2 Schief=2,2,-2,-1,-1,-1
Scustomer=2,,-1,-1 Sdebt=-1,-1,,,,,3 Sequit=2,-1,,,,,-1 Sfamil=2,-1 Sfounder=3,-1,-1,-1 Sfund=3,-2 She=-2,-1,,,,4
Slender=-2,-1,,,,,4 Sloan=-1,,,,,,2 Smone=-2,5,-1,-1,,-1 Smost=,,,,2,-1 Snam=-1,,2,,1,-1 Snon=-2,,,,2 Sone=-2,-1,1,2
Sother=1,-2,,,,1 Sowner=1,-2,,,,1 Speopl=-2,2 Spurchaser=-3,4 Sreuter=-1,,2 Ssum=-2,2 Stenant=-1,,2,-1 Sthos=-1,2,1,-1,,-1
Sunit=,-1,,2 acts's=borrows=2,,,-1 acts's=falls=-1,2 acts's=holds=2,,,-1 acts's=invests=2,-1 acts's=orders=-1,,,,,2
acts's=part=-1,,,2 acts's=plans=-1,2 acts's=sells=2,,,-1 acts's=supplies=-2,1,,1 acts'sbuy=-1,-1,1,,2 acts'sget=,,2
acts'shave=3,-1 acts'shold=-1,,,,,2 acts'sissue=,1,,-2,2 acts'slend=-5,2,1,-1,-1,4 acts'sput=2,-1,,-1 acts'sraise=-2,1,2,,-1
acts'ssell=,,,-2,2 acts'ssign=-4,,-1,2,,3 acts'ssupply=-3,1,,-1,2,1 acts'ssupply*=2,,,-1 acts'strim=-1,2 acts'swin=-1,-1,2
acts'vare=,-1,,,,2 acts'vgo=-1,,,2,-1 acts'vhas=2 acts'vis=3,-1,-1,1,-1,,-1 acts'vmak=-1,,,2 acts'vremain=-2,,,,,2
acts'vsaid=-2,-1,,,4 acts'vsell=2,,,-1 acts'vsold=-2,,,,2 acts'vwent=-2,,,,2 actss=annual=,-1,1,,2 actss=borrows=-1,1,-1,3,-2
actss=buys=,-3,6,,-2,,-1 actss=contract=-4,5,1,1,-1,-1,-1 actss=debt=-2,2,,1 actss=earns=,-2,3,,-1,,-1 actss=falls=4,-1,-1,,-2
actss=invests=-2,-1,,-1,-1,6 actss=lends=,,,,-1,-1,2 actss=loss=1,-1,,-1,2 actss=margin=-1,,-1,,-1,3 actss=market=2,,,,,-1
actss=offering=3,-1,2,-1,-2,-1 actss=orders=-2,1,1,,-1,1 actss=part=2,2,-2,-1,-1,-1 actss=pays=2,1,,-1,-1,-1,-1
actss=plans=2,,-1,,-1,1,-1 actss=raises=,2,,-1,,-1,1 actss=rises=-2,2,2,-1,1,-2,-1 actss=sells=,,,2,,-2
actss=supplies=1,-1,-3,4,,-1 actssaward=1,1,1,,,-2,-1 actssaward*=-1,,4,-3 actssbelong=-1,,2,,-1 actssborrow=-2,4,-1,-1
actssbuy=2,4,-1,-1,-1,-1,-1 actssbuy*=-2,2,1,-1 actssconvert=-1,-1,3,-1 actssexit=-1,,,,2 actssget=-3,2,1,-1,2,1,-1
actssgive=,2,,,1,-1,-1 actsshave=1,-2,,,,2 actsshold=-1,-1,,-1,,5,-2 actsshold*=-1,,,,,2 actssinvest=,2,,,,-1
actssissue=3,-1,,,,,-1 actssjoin=-2,1,-1,-1,2 actssleave=-1,-2,2,-1,2,1 actsslend=,-1,-3,1,,-2,5 actsslift=,2,,-1,-1,1
actssmerge=-1,,,,2 actssorder=1,-3,3,1,,-1,-1 actsspass=3,-2 actsspay=-1,2,,-1,1 actssput=1,1,1,-3,,1,1 actssraise=2,-1,2,1,-1,,-1
actsssell=-1,-2,-1,,4 actsssupply=1,,-4,2,,1,-1 actsssupply*=-2,,-1,2 actsstrim=1,-4,-1,-1,3,3,-1 actsswin=4,1,-3,1,-1,-2,-1
actsvabsorb=-3,2,1 actsvaccord=-1,4,-1,-1,-1 actsvact=3,-2 actsvadd=,2,,,,-1 actsvadvis=3,-1,,,-1 actsvannounc=1,-1,-2,3
actsvappear=-1,2 actsvare=-3,,2,-3,-1,3,3 actsvarrang=2,1,-1,,,,-1 actsvassembl=-2,1,,1 actsvbe=-2,1,3,1,-1,-1 actsvbecam=,2,-1
actsvbecom=1,1,-2,1,-1,-1 actsvbeen=1,2,-1,-1,-1,-1 actsvborrow=-1,2 actsvbought=2,,-1 actsvbuy=1,-2,3,-1,-1
actsvcam=-2,2,2,-1,,-1 actsvcarr=2,-1 actsvcom=,2,-1 actsvconfirm=-1,2 actsvcontract=2,,-2 actsvcontribut=3,-2
actsvcontroll=-1,,,,,2 actsvden=,-1,,,2 actsvdesign=-1,-1,,2 actsvdid=-2,5,-1,,-1,-1 actsvdisclos=-1,-1,-1,1,-1,2
actsvdo=-3,-1,4,1,,,-1 actsvdoe=-2,,3,-1 actsvdropp=,-1,,,-1,3 actsvform=5,-4,,,,-1 actsvfound=1,-1,-2,-1,2
actsvfurnish=-2,-1,,2,,1 actsvget=-2,-1,2,,-1,2 actsvgiv=-1,3,-1 actsvgon=-1,-1,,,2 actsvgot=2,-1,-1 actsvhand=-1,-1,,,2
actsvhas=1,-2,,,-1,4,-1 actsvhav=,,,,,-1,2 actsvhear=2,,-1 actsvheld=-1,-1,,,3 actsvhir=6,-1,-4,,-1 actsvhold=4,-1,,-1,-1,-1
actsvincreas=-2,1,1 actsvinject=-2,,,,,2 actsvintend=-2,1,,,1 actsvinvest=,2,,,,-1 actsvis=,4,,-4,-2,,1 actsvjoin=3,-1,,,,-1
actsvkeep=-1,,-1,,-1,3 actsvkept=-1,,1,,-2,2 actsvleft=-2,-1,2,-1,1 actsvlent=-2,-2,,,-1,,5 actsvlet=-2,1,1,1 actsvlift=-1,,2
actsvlook=2,,-1 actsvlos=-2,,2 actsvlost=2,-1,-1,-1,2 actsvmad=-3,3,-1,3,-1,-1 actsvmak=2,1,-1,-1 actsvmerg=-1,,,,2
actsvmov=3,-1,-2 actsvorder=-2,,3 actsvown=-2,,,2,,,-1 actsvpaid=-2,3 actsvpas=-3,,,,3 actsvpass=3,-2 actsvpay=-2,1,1,,-1
actsvpour=-1,-1,2 actsvpublish=2,,,,,-1 actsvput=-2,3,-1,,,1 actsvputt=-2,2 actsvran=2,-1 actsvreceiv=2,-1 actsvrefus=2,-1
actsvrent=-1,,2,1,-1 actsvreport=,,-1,2,,-1 actsvrun=,-1,1,,2 actsvsaid=4,1,-2,-2,-1,1,-1 actsvseed=-2,4,-1,,,-1 actsvsell=,,,3,-2
actsvsign=-2,1,2,-1 actsvsold=-2,-1,,-2,4,1 actsvspent=2,-1 actsvstart=1,-1,2,,-1 actsvstepp=-2,2 actsvsubscrib=-2,-2,,,,4
actsvsuppl=1,2,-3,2,,-1,-1 actsvswapp=-2,,,,1,2 actsvthink=3,-2,,,,-1 actsvtold=2 actsvtook=-3,5,-1 actsvtr=2,-1,-1
actsvtrimm=-1,-1,,,2 actsvturn=-2,,4,-1 actsvunderwritten=-1,-1,,,,,2 actsvused=-2,-1,2,,2 actsvwalk=3,-1,,,-2 actsvwant=1,-1,,,,2
actsvwas=-3,2,,,2 actsvwatch=-3,,,,,3 actsvwent=2,-1,-1 actsvwer=-5,6,1,-1,1,-2,-1 actsvwill=-3,,,,,3 actsvwithdrew=2,-1,-1
actsvwon=,,-2,2 bias=15,1,-2,-2,-5,-4,-3 bybacklog=,2,-1,-1 bycapex=,-1,3,-1 bydebt=5,-3,1,,-1,-1,-2 bydebt-=-2,-1,-3,-1,-1,-3,10
bydivestment=5,-2,,,-3,1 bydivestment-=-1,-3,1,,7,-3,-1 byen/backer-=-1,-3,-1,-1,,2,4 byen/bare-=-10,3,7,-4,,-1,4
byen/compared=-1,-1,2 byen/debt=3,-2,1,,,,-2 byen/divestment=2,-2,,,-1,1 byen/divestment-=-1,-3,1,,7,-3 byen/growth=,,-1,2,,-1
byen/investment=5,-3,,,-1,-1 byen/investment-=5,2,-2,-1,-1,-2 byen/left-assembled=-1,2 byen/left-got-from-investment=-3,3
byen/left-holds=,-2,2 byen/left-lead-=-3,,,,,4 byen/left-owned-=-1,-1,,,,2 byen/left-owner=3,-1,-1,,-1,-1
byen/left-put-told=-3,3,,,,1,-1 byen/left-with=-3,2,1 byen/metric=1,-2,,,1 byen/price=-1,3,-1 byen/purchase=1,-2,1,-1,,1
byen/purchase-=3,,,-1,,-2 byen/share=6,-4,-1,,-1,,-1 byen/share-=,2,,,,,-1 byen/share-of=2,,-1,-1 byen/stake=3,3,-1,1,-2,-4,-1
byen/surmised=7,-3,-4,2,-2,,-1 byen/valuation=3,,,-1,-1,-1 byfunding_round=4,-2,-1,,,-1 bygrowth%=,,-1,2,,-1
byinvestment=7,-3,-1,,-1,-1,-2 byinvestment-=-7,11,-1,-2,-2,1,-1 byother%=1,-1,-3,3 byprice_change=1,2,-1,-1,-1
bypurchase=3,-1,-1,-1 bypurchase-=2,-5,13,-4,-1,-3,-2 byrevenue=1,-2,-2,1,2,-1 bystake=2,1,1,1,-2,-3,-1
bystake-=-4,2,-5,-1,1,10,-3 byvaluation=4,-1,,-1,-1,-1 cabout=4,-3,2,,-1,-1,-1 cactorLast=-1,,,1,5,-2,-2 cacts=1,1,,1,,-1,-2
casBorrower=1,3,-2,,-3,,1 casOwner=-1,4,,-1,-3,,1 casTarget=4,-4,-2,1,-1,1 cbank=10,-3,-6,-4,-6,-2,12 cbare=-1,4,,-2
cbareOwner=2,,,-1,1,2,-4 cbehindSub=,-1,1,-1,2,1,-1 cbesideHeld=,-3,2,,1,,1 cbesideRaises=4,-2,-1,,,-1
cbesideSells=2,-5,1,-1,5,-2,-1 cbesideSold=4,-2,-1,1,-1,-1 cbuys=,6,,-2,-1,-1,-1 ccalledStartUp=4,,-1,-1,-1,-1
ccapital=-4,2,-4,-1,7,-1,1 cchip=,3,-5,8,-4,1,-3 ccloud=,-4,1,6,1,-3 cdealtBy=2,-2,-2,2,2,-2,-1 cdealtIn=,2,2,-1,-1,-1
cdescribed=3,,1,-3,1,-1,-1 cfirm=5,-1,,4,-3,-3,-2 cfirstNamed=,2,-1,1,2,-2,-1 cfocus=3,-2,,2,-1,-2 cfund=1,2,-6,-4,2,3
cfundLike=-4,7,-7,-5,5,3,1 cgives=-1,1,-2,,-1,1,1 cheading=6,-1,,,-1,-4,-1 cheadingFirst=4,3,-3,,-2,-2,-1
cheadingLater=2,-4,3,,1,-1 cholding=5,1,-4,,-3,1,-1 cholds=-2,-1,-1,-1,,6,-2 cin=3,4,-1,-3,1,-3,-1 cits=-5,3,3,,,-1
clab=7,-8,7,-1,-2,-1,-2 clastFinanced=1,1,1,,,,-3 clasting=5,-2,-2,-1,-1,2,-1 cleads=-2,3,-1,-1,1,-1,1 clends=-1,-1,-3,2,,-1,5
clifts=,2,,-1,-1,1 clisted=-1,2,-1,-3,-1,1,4 cmain=-6,-2,2,-5,6,2,3 cmainActor=-1,1,2,-3,2,-1,-1 cmetricOf=2,1,-2,1,-1,-1
cmost=1,-1,1,-1,-1,2,-1 cnearBuyer=,1,,2,1,-2,-1 cnearHolder=1,,3,-2,-1,-1 cnearSeller=-2,-1,-1,1,1,3 cnearTarget=2,-1,-2,4,-1,-1
cnew=,2,-2,,3,1,-4 cof=3,1,-4,-3,2,1 coften=3,2,1,,-2,-2,-1 conce=6,-1,-1,-1,-3,-1,2 copens=-2,-2,5,-2,-3,3,1
cotherParagraph=1,1,-3,5,-3 cowner=,4,-3,2,-1,-1 cownerActs=1,,-3,,3,,-2 cownerWith=2,-1,2,-3,-1,1 cownsStake=-1,2,1,,1,-1
cparagraphOften=,3,-1,1,-2,1,-2 cpastBorrower=2,1,-1,-1 cpastBuyer=-3,,3,,,1 cpastCustomer=2,-1,-1 cpastHolder=4,2,-5,,-1,-1
cpastSeller=3,-1,-1,-1,-1 cpastSupplier=-2,1,2 cpastTarget=-1,-2,,2,1,-1 cpays=,2,-1,-1,1,-1 cperson=6,2,-4,-3,2,,-3
cpointed=3,2,3,,-4,-1,-3 cpointedBy=,-3,1,1,-2,4 cputs=-2,5,-1,-3,-1,1,2 craised=-1,-1,2,2,,-1,-1 craises=2,-1,2,1,-1,,-1
csameObject=5,-3,-2,-1,,1 csameSubject=,9,-3,-1,-2,,-3 cseldom=7,1,-2,-1,,-1,-3 csells=-2,-3,-1,,6 cspeakerOrg=2,-1,-1
csupplies=,,1,1,,-1,-2 ctakes=2,-1,-2,-1,,2 ctargetLast=,2,1,1,-1,-2,-1 ctheCompany=7,2,,-1,-4,-1,-1 cticketBy=5,-3,-2,1,1,-2,-1
cticketIn=-1,3,2,-1,-1,-1 ctitle=-2,-1,-1,1,3 cto=-4,5,2,-1,-3,-2,2 ctopic=4,-3,-2,,2,1,-1 ctradeBy=2,3,-3,-4,-1,2
ctradeWith=5,-4,-4,,1,3 cunknown=2,-2,,4,-2,3,-4 cunlisted=2,2,-4,-3,4,-2,1 cwith=2,4,-5,1,-2,-3,3 dbacklog=-1,1,3,-1,,,-1
dcapex=1,-3,4,-1 ddebt=5,-5,-1,1,1 ddebt-=1,-5,-6,-3,-2,,15 ddivestment=5,1,-2,-2,-3,,1 ddivestment-=-1,-3,1,1,8,-5,-2
dfunding_round=-7,10,-4,3,-2,1,-1 dgrowth%=-1,-1,-2,4,-1,2 dinvestment=3,4,-1,-3,-1,-1,-1 dinvestment-=3,6,-5,-2,3,-2,-3
dmarket_share%=3,-1,-1,-1,-1 dnet_loss=-2,-2,-1,,,5 dnone=,-2,1,2,1,1,-3 dother=2,,-1 dother%=-1,-3,4,2,-1,-1,1
dprice_change=4,1,-1,-1,-1,-1,-1 dpurchase=4,-2,,-4,3 dpurchase-=-2,-2,9,5,-4,-3,-3 dratio=3,-1,-1,,,-1 drevenue=1,-3,1,,2
dstake=-2,-1,-1,,3,2,-1 dstake-=4,-9,-5,-1,1,12,-3 dvaluation=-3,6,,,-1,-2,-1 edebt=,-5,2,4,-3,1,2 edivestment=,,-4,-4,5,4
efunding_round=,4,1,-3,4,-3,-4 einvestment=2,2,4,-1,-3,-1,-2 epurchase=,-1,3,5,1,-3,-6 estake=2,-1,-3,2,4,1,-6
evaluation=-2,3,-3,,2,4,-4 f0=-3,3,,1,-2 f1=5,1,1,-2,-2,-1 f2=13,-2,-3,-1,-1,-3,-2 howinner=7,-2,-5,1,-2,2,-2
howowner=5,1,1,,-1,-3,-2 howparty=3,2,1,-3,-2,-3,2 idle=,-1,-1,-2,1,4,-1 indebt=1,-1,2,,,,-2 indebt-=5,1,-1,-2,,,-2
indivestment-=3,-1,-1,1,-1,-1 inen/backer-=,2,-1,,,-1 inen/bare-=3,-4,-3,5,2,,-2 inen/debt=1,-1,2,,,,-2
inen/divestment-=2,-1,-1,2,-1,-1 inen/investment=1,-3,-1,,,3 inen/investment-=5,-2,,,-1 inen/left-owned-=-2,2,2,,-1,-1
inen/left-paid-told-stake=-3,,,,3 inen/left-with=-3,,,,3 inen/purchase=2,,-2,-1,2 inen/purchase-=2,-2,-2,3,-1,-1
inen/share-of=-2,,6,-2,-1 inen/stake=-1,-2,1,1,-1,2 inen/surmised=4,,-1,-1,-1,-1 ininvestment=,-3,-1,-1,2,2
ininvestment-=4,,-1,,-2,-1 inother%=-2,,6,-2,-1 inprice_change=2,-1 inpurchase=3,,-2,-3,3 inpurchase-=-4,-3,-4,15,-2,-1,-1
instake=,-2,,1,-1,1 instake-=,-1,1,-2,2,-2,1 itscontract=-1,-1,,3 itsgoods=-2,-3,2,7,-2,-2,1 itsholder=4,-1,-1,-2,1,-1
itsinvestment=3,-2 itsproduct=1,-2,,1 itsround=-1,1,-1,-1,3,-1 itsstake=-4,1,-1,-1,,6 itsstock=-2,-1,1,-1,1,3
itsunit=-3,2,-1,-3,3,1,1 l$=5,6,-3,,-3,-1,-3 l%=8,-2,2,-5,-1,-2 l.#=1,-4,2,6,-3,-1 l.$=1,1,3,-2,-1,-4,1 l.%=5,-2,-3,-3,,4
l.(=1,-2,,,,2 l.)=-2,-2,,,,4 l.,=-1,,,-4,-1,2,4 l.:=-4,2,3,-3,2,,-1 l.<bank>=-2,-2,-2,-2,,3,4 l.<fund>=2,7,-5,-4,,3,-2
l.<group>=-2,-1,-1,-1,5,4,-3 l.<its>=-2,-4,4,1,,-3,4 l.<name>=-1,,3,-1,-1,-1,1 l.<person>=5,2,-5,-2,,1,-1 l.about=-1,2,,-1
l.absorb=-4,4,,,1 l.accelerator=2,,,-1 l.accept=-3,1,,,3,-1 l.accord=3,,-1 l.acquir=,-1,-1,,2 l.activist=-1,,,,-1,3
l.advertis=-1,2 l.africa=4,-4,,2,,-1 l.agr=-4,1,,,,1,1 l.airlin=2,,-1 l.allow=2,,-1 l.america=1,-2,-2,2,-1,1
l.among=1,1,2,-2,-1,-2,1 l.analyst=-1,1,-1,-1,2,-1 l.anchor=-1,3,-1 l.and=-4,1,,,-1,-1,5 l.announc=2,2,-3,-1 l.app=-2,2
l.approval=-2,,,,1 l.arabia=-1,-1,-1,,,3 l.are=-2,-2,,,1,2 l.arm=-4,,4,1,1,-1 l.arrang=-3,,1,,,,2 l.arrang*=-1,,,,,,2
l.as=-1,2,-1,1,-1 l.asia=2,-2 l.asset=2,-1 l.at=-1,-2,2,3,-1,1,-2 l.australia=-2,-1,,4,,-1 l.aux=2,-1,,,,-1 l.back=,-2,-1,-1,,,2
l.banker=,-2,,,,,2 l.be=2,-3,-1,1,2 l.becam=-2,-1,3,1 l.been=1,-3,1,2,,,1 l.behind=3,-1,-1,,,-1 l.berlin=-3,1,,,,2 l.better=-2,2
l.bid=2,-1,-1 l.bidder=2,,,,-1,,-1 l.biggest=,-1,,,2 l.bill=-3,1,2,,1 l.board=4,-2,,-1 l.bond=-1,1,,2 l.book=,2,-1,-1
l.borrow=,,-1,3,,,-1 l.borrow*=2,-1 l.bos=3,-1,-1,-1 l.bought=2,-4,-1,-1,3,2 l.brazil=-4,3,-1,,,1,1 l.britain=,-1,,,-1,2
l.british=2,-2,,,,-1 l.build=2,-3,-1,3,-1 l.built=-2,1,2 l.bulk=-3,2,,,,,1 l.busines=2,,-1,,1,-1 l.buyer=4,-2,-1 l.buyout=-2,2
l.by=3,-3,4,3,-2,-3,-1 l.cam=,1,2,-1,,-1 l.carrier=-2,,,2 l.cell=-1,,3,,-1 l.chain=3,-1,-1,,,-1 l.chair=-2,2 l.chequ=-2,2
l.chief=3,,-1,-1 l.chil=,,,,,-1,2 l.china=3,-3,1 l.chip=-2,1,,2 l.claim=-2,3,-1,-1 l.clas=1,,,,,-2,1 l.clos=-1,2,,-1
l.co-founder=6,-6 l.collect=1,-2,1,,,-1 l.com=,,-2,3,,-1 l.committ=2,-1,,-1 l.compan=1,2,-1,-1 l.consortium=-5,2,,2,,1
l.contract=1,-1,-1,2,-1,-1 l.cost=-2,1,,2 l.count=,-1,,,,2 l.court=2,-1 l.cover=-2,1,,2 l.credit=-3,,,2,,,1
l.customer=1,-1,2,-1,,-1 l.dat=-2,1,1 l.day=2,-1,-1,,,-1 l.deal=2,,,,,,-1 l.debt=-1,,,-1,,,3 l.den=2,-3,,-1,2 l.designer=-2,2
l.disclos=3,-1,,-1,,-1 l.dismiss=-1,2 l.dollar=-1,,,,,,2 l.end=2,-2 l.equipment=-1,,2,-1 l.equit=-2,2,1,,2,-2,-2 l.europ=-1,,,,2
l.exchang=-1,2 l.exercis=-1,,,2 l.exist=-2,2 l.fall=-2,,,1,1 l.famil=-5,5,-1,-1,2,-1 l.familiar=2,-2 l.fell=2,,-1,-1
l.figur=-2,1,1 l.fill=2,,-1 l.fintech=-2,,,,1 l.follow=1,1,-2 l.for=,-5,-1,1,4,-2,2 l.form=3,,,,-1,-1 l.former=1,-1,-1,,2,-1
l.found=2,-2,-1,,3,-1 l.founder=2,-2,-1,2,2,-2 l.franc=-1,2,-1,-1 l.french=-2,,,,1 l.from=-3,-2,8,2,-2,-3,-2 l.full=-2,,,,2
l.fund=5,-3,,,,-1,1 l.furnish=-1,,-1,3,-1 l.german=-2,-1,4,,-1,-1 l.gigawatt=-1,,3,-1 l.go=-3,,5,,-1 l.goe=2,-3,,,2,-1
l.going=-2,,2 l.good=-2,2,,,1 l.got=-4,4,-1,1 l.group=3,-1,1,-1,-1,-2,1 l.had=2,-1,-1,-1 l.hand=-1,2,2,1,-1,-2
l.has=-1,-3,-2,6,2,-2,-1 l.he=-1,-1,,,,3 l.head=,,,,,2 l.help=-2,,,,2 l.hold=2,2,-1,-1,-2 l.holder=-4,1,-1,,1,3,1 l.hong=-1,2
l.hous=-2,,,,,2 l.in=-1,3,-3,3,-1,2,-2 l.include=-2,4,-1,-1,-1 l.including=2,-1,,,,-1,1 l.increas=-3,2,1,,,,1 l.intend=-2,1,,,1
l.into=5,-2,1,,-1,-3 l.investment=3,-1,,,,-1 l.investor=-1,2 l.is=,-1,1,1,-1,2,-2 l.issu=-2,1,,,,,2 l.japan=2,-1
l.join=3,-1,-1,-1,,-1 l.keep=,-2,2,,1 l.kong=-1,2 l.larger=3,-1,-1,-1,,-1 l.largest=-3,3,-1,,-1,1 l.leas=-1,,2 l.least=3,,-1,-1,-1
l.led=-3,1,-1,1,,4,-1 l.lend=-1,,,2 l.lender=-1,-1,,,,,2 l.lent=-1,,,-1,,,2 l.loan=1,,2,-1,,-2,1 l.london=2,1,-1,,-1 l.look=2,-1
l.lost=-2,,,,,3 l.mad=4,-3 l.mak=-1,-1,2,,,-1,1 l.management=-2,2 l.manufacturer=-1,-1,2 l.market=1,2,-1,-1,,-1 l.matter=-3,3
l.member=,,-1,2,-1 l.milk=-3,,2,1 l.minorit=2,-1 l.model=1,-1,-1,3,-1 l.mone=,3,-1,1,,-1 l.mov=5,-2,-2,,,,-1 l.much=,-2,,1,,1
l.multi-year=-2,,1,1 l.mumbai=2,,,,-2,-1 l.nam=1,-1,2,-2,1,-1 l.need=-2,,,,1 l.neighbour=-2,2 l.new=-1,4,-1,4,-1,-3,-1
l.newspaper=,-1,,,3,-1 l.next=-1,,2,1,-1 l.nigeria=-1,2 l.non=,-1,,,2 l.north=,-1,,2 l.norwa=,-1,-1,,,2 l.nuclear=2,,,-1
l.obtain=2,-2,,,1 l.of=-2,,1,2,3,-2,-2 l.off=2,-2 l.offer=2,,-1,,-1 l.offic=3,-2,,,,,-1 l.on=-1,-1,1,2,1,1,-3 l.one=-3,2,-1,4,,-2
l.order=-1,3,-1,,-1 l.own=1,1,-3,1,-1,1 l.owner=3,-1,-2,,,1,-1 l.paid=-2,-2,-1,-1,,7,-1 l.parent=,-1,-1,,2 l.pari=-1,,,,,2
l.part=,-2,-1,2,1,-1,1 l.partner=-1,2,2,-1,1,-1 l.pass=2,-1 l.paulo=-2,3 l.pay=2,-1,-1,-2,4,-2,1 l.payment=1,-3,3 l.peopl=-2,2,1
l.plant=-3,-2,3,3,,,-1 l.portfolio=,,,,,,2 l.portugal=1,,-1,2,,-1 l.position=-2,,,,1,1 l.pres=-3,2,,1 l.pric*=-1,2
l.principal=-1,2 l.privat=-2,-1,,,,,3 l.producer=-1,,,,2 l.production=-3,-1,2,2 l.project=-4,,,,,,4 l.propert=-2,,,,2
l.provid=,-2,,-1,,,3 l.purchaser=-2,,3,-1 l.put=-2,1,,3,,-1 l.rais=1,1,-2,1 l.rather=-1,2 l.receiv=3,-3,-1,1
l.register=-2,-1,,1,,3 l.regulator=-1,2,-1 l.rel=,1,,-3,,1,2 l.rent=-2,-2,2,1,,1 l.report=-2,1,,,2 l.rest=2,-2 l.return=-2,1,2
l.revenu=2,,-1,-1 l.rival=3,,-1,-1,,-1 l.round=-1,1,-1,-1,,2 l.runn=1,-2,,1 l.said=,3,,-1,-5,1,3 l.sam=-3,3,2,,-1 l.sao=-2,3
l.saudi=,-1,-1,,,2 l.say=,,,-2,2,-1 l.second=-1,2,,,,,-1 l.secur=2,-2 l.sell=3,-1 l.seller=-7,1,1,-1,7,-1 l.separat=,,-2,2
l.server=-1,2 l.set=1,-2,,1 l.shar=1,-2,,1,-1,1 l.shareholder=,-1,,,,2 l.shed=-1,2,-1 l.ship=-1,,,2 l.sid=,-1,2
l.sign=1,,2,-1,,,-1 l.since=1,-2,,1,,1 l.sit=1,,2,-3,,,1 l.smaller=,-3,,,,3 l.softwar=1,-3,4,-1,-1,-1 l.sold=-1,1,2,-1,1,-1
l.someth=2,-2,,,-1 l.south=1,-1,,2,,-1 l.spain=-2,2,,,,,1 l.stepp=-2,3,-1,-1,2,-2 l.stock=-1,2,2,,-1,-2 l.straight=-1,,,2
l.street=-1,-1,-1,,4,-1 l.sub=1,4,-3,-3,,3,-2 l.subscrib=-3,,,,,3 l.subsidiar=-1,-2,-2,2,,3 l.sued=4,-1,-1,,,-1 l.suitor=-1,2
l.supermarket=-1,2 l.suppl=-4,4,,2,,-1 l.supplier=-2,,-1,5 l.tak=-3,,2,,,,2 l.takeover=-1,-1,,,3 l.target=1,-1,,,,2,-1
l.telecom=-2,,,2,,1 l.tenant=2,-1,-1,-1 l.texa=2,-1,,-1 l.that=1,8,-3,-3,-1,-1,-1 l.them=2,-1,1,,,-1,-1 l.thousand=-2,,,2
l.thre=2,-1 l.through=-4,2,1,1 l.tim=-2,2,,,1 l.to=-1,1,-2,3,-2,-4,5 l.tokyo=2,-1,,1,,-1 l.told=,2,-1,-1 l.took=-1,3,-1,,1,,-1
l.tool=-1,2,-1 l.tr=2,-1,-1 l.trad=-1,,2,-1,,-1 l.tranch=-2,1,,2,,-1,1 l.transaction=,-1,-2,2,1 l.transferr=-1,-1,,1,,,2
l.turbin=-2,2,-1,2 l.turn=2,-1,-1 l.two=-5,-4,1,,,6,1 l.union=,2,-1,-1 l.unit=3,,-1,,-1,-1 l.used=2,,,-1 l.valu=-6,4,1,1,1,-1
l.was=3,6,-4,-2,-1,-2,-1 l.way=2,-2 l.wer=,2,2,-1,-1,-1 l.will=-2,-1,,,3,-1 l.wind=-1,,2 l.wisconsin=,-3,3 l.with=1,1,,-1,-2,-1,1
l.work=2,-1,-1,-1 l.worr=,2,-1 l.worth=-4,4,,,1 l.year=3,1,-1,-2 l.—=4,-3,-3,-1,3 l1(=2,-1,,,,-2 l1,=-1,-1,-2,3,-1,,2
l1:=1,-2,2,-1,2,-2 l1<group>=-1,1,-1,,2,-1 l1<name>=3,,-1,,,-1 l1among=-1,-1,2,,,1 l1and=,1,-2,-1,-1,2 l1are=-2,-3,3,,-1,3,-1
l1as=3,,-1,-2,-2,2,1 l1at=4,-3,1,1,-1,,-1 l1be=1,1,,,-2 l1buy=,,,2,-1 l1call=2,-1 l1cam=-3,5,,,,-1 l1convert=,2,,,-1
l1count=-2,2,,1,,-1 l1did=-1,3,1,,,-2 l1disclos=-1,,,,,2 l1do=,-1,3,,,-1 l1doe=-4,-2,1,1,,4 l1dropp=2,-1,-1 l1for=1,,1,3,-2,-2,-1
l1from=-1,-2,,2,2,-4,2 l1given=-1,,,,,,2 l1has=,1,2,-1,-1,-1 l1in=4,2,-1,-4,1,-2 l1includ=-4,2,1,,1,-1 l1include=-6,1,3,-1,,2
l1includes=,-1,,,,,2 l1including=-2,2 l1into=3,-2,-2,-1,,2 l1is=-4,-3,2,1,,4,-1 l1leav=2,-1,-1,,,1 l1led=-2,3 l1left=-2,,2,-1
l1nam=,-2,,,3,-1 l1of=-1,,,3,,-2,-1 l1out=,2 l1over=2,,-1,-1 l1rel=-1,5,-4,-3,1,2 l1rent=2,,-1 l1rest=-1,-1,3
l1said=4,-2,-2,-1,-1,1 l1since=2,-1 l1sold=-1,-1,,,2 l1sub=,-1,1,-1,2,1,-1 l1sued=2,-1,,,,-1 l1that=-1,2,-1,,1
l1through=2,,,2,-1,-2,-1 l1to=-1,4,1,,-2,-3,2 l1under=-2,,1,,,2 l1want=-1,,,,-1,2 l1was=-3,2,-1,-1,3,1 l1wer=-1,4,-1,,-1,-1
l1with=-1,2,-2,,1,1,-1 l2#=-3,3,-3,3,-1,2 l2$=2,4,-2,-3,-2,2,-1 l2%=,-2,2,-4,2,2 l2)=-2,-2,,,,3 l2,=,,-2,,-2,4
l2<bank>=-1,-1,-1,,1,,3 l2<fund>=-2,6,-1,,1,-3,-2 l2<group>=-4,1,,2,-2,3 l2<name>=-3,-1,5,2,,-2,-1 l2<person>=-2,4,-1,-2,1,1
l2acces=-1,,,2 l2accord=2,,,-1 l2add=-1,3,,,,-1 l2adviser=2,,-1 l2agr=,-2,2 l2agreement=-2,,1,1 l2along=-3,,,,,4
l2and=-5,,1,1,-1,1,3 l2approach=-2,2 l2are=-2,3,-1,,,1,-1 l2arm=-3,3,,-1,,2 l2arrang=,,-1,,2 l2at=2,,,,,-1 l2back=1,-2,,,,1
l2been=-1,2 l2bid=,2,-1 l2bidder=2,-1 l2book=-1,2 l2bought=1,-1,-1,,2,,-1 l2buy=-2,,4,-1 l2by=2,-1 l2cam=2,2,-1,-2,-1,-1,-1
l2chain=2,-1,,,,-1 l2chief=2,,,-1,-1 l2china=-1,,,,2 l2cit=,-1,2,,,-1 l2clos=3,-2 l2com=-1,2,-1,1 l2compan=-1,2,-1
l2compet=4,-1,-1,,,-1,-1 l2consortium=-2,3 l2credit=-1,-1,2,-1 l2customer=-2,-1,,3 l2deal=2,-1 l2debt=-3,2,,,,,2 l2den=-1,-1,,,2
l2depend=-1,,3,-1 l2discussion=-1,3,-1 l2end=-1,2 l2equit=-2,2 l2famil=-3,1,,,3 l2found*=-2,,2 l2founder=2,-3,-1,,4,-1
l2from=-1,,,,2 l2front=,2,,,,,-1 l2fund=-2,2,,,,,1 l2get=-1,,-1,1,,2 l2going=-3,,2,,,,2 l2gon=-2,2 l2has=-1,-1,,,,3 l2head=3,-2
l2hold=-1,,,,2 l2holder=-1,-4,,,3,,2 l2hous=-2,1,,,,1 l2in=-2,,,,,3 l2invest=-1,2 l2is=1,-2,-1,,-1,3 l2lago=-2,2 l2les=-2,,2
l2let=-3,,3 l2list=-1,3,,,,-1 l2mad=-2,3 l2megawatt=-1,,-1,2 l2mone=2,,,-1 l2mumbai=2,,,,-1 l2new=2,-1,,,-1,-1
l2next=-1,-2,2,-1,,,2 l2of=-1,-1,2 l2one=-2,,1,1,,,2 l2order=-1,,2 l2output=-2,,1,1 l2paid=-2,,,2 l2partner=-1,5,,-1,-1,-1
l2plan=-2,,,2 l2power=1,-1,-1,2 l2processor=-1,1,2,-1 l2purchaser=,2,,-1 l2rel=4,-1,1,-1,,-3,-1 l2rent=,-1,-1,2
l2report=-1,-1,-1,,2 l2rest=-2,-1,,,1,1 l2return=-2,,1,1 l2rival=2,,-1,,,-1 l2round=-2,1,,,,1 l2said=-3,3,2,,-1 l2sal=,4,1,-1,-2
l2sell=,,-1,2 l2seller=,-1,,,3,-1 l2shar=1,-2,-1,,-1,2 l2shareholder=-1,-1,,,,2 l2sid=-1,,2 l2singapor=-2,1,1 l2sit=2,-1
l2sold=,-1,2,-2 l2spain=-2,2 l2spokesman=-2,3 l2stock=-2,4,,-1,,-1 l2sub=-1,-3,-1,-1,,5 l2tabl=,-1,-1,,,3 l2taiwan=-2,2
l2talk=-3,3,,-1,,,1 l2target=2,-1 l2third=2,,,-1 l2transaction=,,-2,2 l2turn=-1,,,2 l2union=-1,2 l2unit=-3,1,,-1,1,1
l2was=3,-2,,-1 l2went=,-3,,-1,4 l2whol=-2,,,2 l3#=-1,-1,3,,-1 l3$=-3,1,1,-1,-1,1,1 l3%=1,-1,-2,,,1 l3,=,1,-1,1,-1,4,-3 l3:=2,-1,1
l3<fund>=-2,-2,,-2,,1,4 l3<its>=,-2,2,-1,,1 l3<name>=-2,-1,4,-7,4,3,-2 l3air=-2,-1,1,2 l3among=,-3,,3,2,-2 l3analyst=-2,,,,2
l3and=,3,1,-4,-2,,2 l3are=2,,,-1,,,-1 l3buy=-4,-1,3,1,1 l3by=1,,1,,-1,-2,1 l3cam=-1,,2 l3cell=-1,,2,,-1 l3chain=-1,,,,,2
l3chequ=-1,2 l3chief=3,-2,-1,,,-1 l3chines=2,-1 l3collect=3,-2 l3count=-1,-1,,,,2 l3end=2,-1 l3famil=-2,1 l3for=1,-2,2,-1,-1,1
l3former=1,-1,-1,-1,3,-1 l3found=-1,-1,-1,-1,3 l3from=-3,8,-4,-1,1,,-2 l3futur=-1,,2 l3giv=-2,2 l3hand=-2,,,,2
l3has=2,,-1,1,-1,-1,1 l3hir=3,-1,-1,-1 l3hold=2,,,,,-1 l3include=3,-1,,,,-1,-1 l3is=1,-3,,,,1,1 l3keep=-1,,,,2 l3left=-2,,-1,3
l3local=,-1,2 l3london=-1,2 l3lost=2,-1 l3market=-2,2 l3mone=-1,2 l3nam=-1,-2,2,,1,-1 l3new=2,3,,,-1,-2 l3of=,2,-1,1,-2,1,-1
l3on=3,-1,-1,,-2,1 l3order=1,,-2,1 l3own=,-1,1,-1,,2 l3paid=-1,2 l3put=-1,,,2 l3rel=1,1,-1,4,-1,-3 l3rent=-1,,,2
l3round=-2,1,,,,1,-1 l3run=2,,-1,-1 l3said=-4,2,1,-1,-1,,3 l3sal=-2,1,-1,1 l3sell=-1,-1,,2 l3sold=-1,,-1,,2 l3stock=-1,,-1,2
l3sub=-2,1,,1,,,1 l3tak=-1,-1,,2 l3taken=-2,2 l3thre=-2,2 l3through=-1,-2,,,3 l3to=-2,3,-1,3,-2,-1 l3told=-1,2 l3train=-1,,2
l3tranch=-2,2 l3turbin=-2,,1,1 l3under=-1,2 l3unit=2,-1,,-1 l3ventur=-1,1,-1,-1,,2 l3want=2,,,-1,-1 l3was=-2,,,,1,,2
l3week=-2,1,,1 l3well=-3,,,1,,2 l3wer=-2,2,,2 l3with=-5,,-1,2,4,-1,1 l3work=2,,-1 l<bank>=2,,,-1,,,-1 l<fund>=,1,1,-2,2,-1,-1
l<group>=2,-1,3,,-1,-2,-1 l<its>=-1,-2,2,5,-1,-3,-1 l<name>=-1,,,2,-2,3,-2 l<person>=3,,-1,,-1,,-1 labout=,-2,4,-1 laccept=,-1,2
lacces=-1,,-1,2 laccord=2,-1,,-1 ladvis=2,,,,-2 ladviser=2,,-1,,,-1 lagainst=2,,,-1,,,-1 lagr=2,-2,1,-1 lagreement=-1,,,2
lair=-2,,,3 lalong=-3,,,,,4 lamong=-1,-4,1,2,2,1 lanchor=2,-2 lapproach=-1,2,,-1 lare=-3,-1,2,,-1,5,-2 larm=-4,2,,1,-1,2
`;
