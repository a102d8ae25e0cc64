// What each sign around an English percentage speaks for, in tenths of a logit, in the order of `SHARE_KINDS`. Fitted on labelled news
// texts by a multinomial logit, checked on texts left out, the weak ones dropped, rounded; nothing was set by hand. What the
// signs are says `signs.ts`.

export const SHARE_KINDS: readonly string[] = 'divestment gross_margin growth market_share none price_change ratio share stake'.split(' ');

export const SHARE_WEIGHTS = `
bias=-9,-5,6,-7,8,4,1,-2,4 L.=builds=,,,,,2,,3 L.=buys=,,-2,,2,,-2,3 L.=compute=,,,,-2,2,2 L.=contract=,,,,,,,,-2
L.=debt=,,,,2 L.=earns=,2,,,-2 L.=falls=,,-3,,2,2 L.=holds=2,-2,,,,-2,,-2,3 L.=invests=,,-2 L.=margin=,10,-4,,,,,,-2
L.=market=,-2,,7,-2,-3 L.=offering=2,,,2,2 L.=orders=,,,,,,,3 L.=part=,,,2,,,,,2 L.=pays=,,,,2,,2,-2,-2
L.=people=4,,-2,,-2,,,,4 L.=plans=,,,,2,,,-2 L.=prices=,,-2,,,5,,,-2 L.=product=,,2,,,2,,,-2 L.=profit=,7,-2,,-2,,-2,2
L.=raises=,,,,3 L.=rises=,,2,,-3,,2 L.=sales=-2,-2,2,,,-2,,6,-2 L.=sells=,,,-2,,,-2,2,2 L.=shares=,,,3,,,,-2,2
L.=supplies=,,2,,-2,,,,-2 L.=worth=,,,,3,3,,,-4 L.buy=3 L.debt=,,,,3 L.goods=,-2,2,,-3,2 L.have=,,,,-2 L.hold=2
L.lift=,,,,,,3,,-2 L.metric=-3,4,7,-2,,-3,,4,-7 L.product=,,,,,2 L.put=,,,,,-2,,4 L.raise=,,,,,,,-2,2 L.sign=,,2,,,,-2
L.stock=,,,-2,,,,,3 L.supply=,,,2,,,,,-2 L.trim=,-2 L1=holds=,,,,,,,,3 L1=rises=,,2 L1=supplies=,,,,,,,3,-2
L1amount=,,,,-2 L1fetch=,,,,,,-2,3 L1have=,,,2,,,,,2 L1hold=,,,2,,,,-2,3 L1lend=-2,,,2,-2,,,3 L1lift=,,3,,,,,-2
L1pay=,,,,,,4,-2 L1put=,,,,,,,7,-2 L1raise=,,,,-2,,,2 L1sell=4,,,,,,,,-2 L1sign=,,,2 L1trim=,,,,2
L2=holds=3,,,,,,,-2,2 L2=margin=,3,-3,,,,,2 L2=market=3,,,,,,,,-3 L2=part=3,,,,,,-2 L2=prices=,,,,2,4,,2,-3
L2=profit=,2 L2=rises=,,5,,-2 L2=sales=,,,,2,,2,,-2 L2=shares=2,,,,-2,,,,2 L2=worth=,,,,2 L2metric=,,2,,,-3,,4
L2sign=,,,,,,,4 L2stake=,,,,,,,,2 L3=holds=,,,,,,,,3 L3=margin=,2 L3=market=,,,3,-2 L3=people=,,,,,,,,3 L3=profit=,2
L3=sales=,,,,2 L3amount=,,2 L3goods=,,,,,3,,,-2 L3metric=,,,,,,,,-2 L3sell=3 L=builds=,,3 L=buys=,,,,,,3,-3
L=earns=,,,,-2,,,,2 L=falls=,,,,-2,4 L=holds=2,-2,-2,2,,-3,,-2,5 L=invests=2,,,,,,,,-2 L=margin=,11,-6,,,,-2,3,-3
L=market=,,,6,,,,,-3 L=orders=3,,,,-2 L=part=,,,,,-2,,,2 L=pays=,,-2,,3,3,2,-2,-2 L=people=,,,,,,,,3
L=prices=,,-3,,5,6,-2,,-4 L=product=,,,,,2,,2 L=profit=,9,-2,,,-2,-2,2,-3 L=rises=,,7,,,,-2,,-2 L=sales=-2,,5,,2,,,,-3
L=sells=2,,2,,,,,-2 L=shares=,,,2,-2,,,,3 L=supplies=,,,,,,,4,-2 L=worth=,,-2,,2,3,,,-2 Lamount=,,,,-2,,,,3
Lbuy=,,,,,,,,2 Lfetch=,,,,,,-2,2 Lget=,,,,,,2 Lgoods=,,,,-2,4,,3,-3 Lhave=,,,,,,,,2 Lhold=,,,2,,,,-2,4
Llend=-2,,,2,-2,,,3 Llift=-2,-3,3,,2 Lmetric=,6,6,-2,-5,-4,,6,-4 Lpay=,,,,,,3,-2,2 Lproduct=,,,,-2,3
Lput=,,,,,2,-2,5,-3 Lraise=4,,,,-2,,,,-2 Lsell=7,,,,-2,,,,-4 Lsign=2,,-2,,-2,,,2 Lstake=2,,-2,,,-2,,,3 Lsupply=,,,,,,2
Ltrim=,,,,,2 Lunit=,,2 R.=contract=,,,2 R.=earns=,,,,-2,,3,,2 R.=holds=2,,,,-3,,,,4 R.=market=,,,2,-2
R.=offering=,,,,3 R.=part=2,,,,-2,,,,2 R.=people=,,,,,,,,4 R.=product=,3,,,,,,,-3 R.=profit=,,2 R.=sales=,,,,-2,,,,3
R.=sells=,,,,,,,,4 R.=shares=2,,,,,,,,3 R.=supplies=,,,,,,2,-2,2 R.lend=,,,,-2,,2 R.metric=,2,3,,,,,-2 R.sign=,3
R1=falls=,,3,,,2 R1=holds=3,,,,-2,,,,2 R1=prices=,,,,,4 R1=rises=,,4 R2=market=,,,3 R2=sales=,,,,,,,2,-2
R2=sells=,,,,,,,2 R2metric=,,,,,,,2,-2 R3=sales=,,,,-2,,2,2 R3=shares=,,,,-2,,,,4 R3metric=,,3,,-2,,2,2,-3
R=buys=,,,,3,,,,-3 R=falls=,,3,,,2,,,-2 R=holds=2,,,,,,-2,,3 R=market=,,,7,,,,,-2 R=offering=,,,,2,,,,-2
R=part=,,-2,,,,,2 R=prices=,,,,,5,,,-2 R=raises=,,,,5,,,,-2 R=rises=,,4 R=sales=-2,,,,,,3,6,-2 R=sells=,,,,,2,,3,-2
R=shares=2,,,,,,,-2,2 R=worth=,,,,4 Rgoods=,,,,,,2,-2,-2 Rlift=4,,,,,,2,,-3 Rmetric=-2,,,,,,4,5,-4 Rstake=2,,,,,,-2,,2
Rstock=,,,,3,,,,2 Tchip=,,,,,,2 Tcloud=,,,5,-2,5,2,-4,-3 Tcustomer=,,,-2,3,,,,-2 Tdeal=,,,,2,,,,-2 Tfirm=,2,,,,,2
Tfrom=,,,,,,-2,,3 Tfund=,,,,,,5,-3,-3 Tinto=,,,,,3 Tmarket=,,,8,,,,-2,-2 Tmodel=,,,,-2,3,3,-2,-2 Tmone=-3,,,,,,,2
Tnot=-2,,,,,,3 Torder=,,2 Tpay=,2 Tpric=,,-2,,-3,14,,-3,-4 Tsal=2,,,,,,,-2 Tsell=2,-2,,,,-2,-2,2,2 Tshar=,,-2,,3,,,,3
Tshow=,,,,,,2 Tstak=3,,,,,,,,-2 Ttak=-2,,,,,3,,,2 Tturn=,,,,,3 Twith=,,,,2 ddebt=,,-2,,3 ddivestment=5,,,,,-2
dgrowth%=,,3,,,,,2,-2 dinvestment=,,-3,-2,,,,,6 dnone=,,-4,-2,3,,,2,2 dother=,-3,,,,,,2,2 dother%=,-3,-3,-2,,,-2,11
dpurchase=,,,,2,,2,-2,-2 dratio=,,,,,,4,-2 drevenue=-2,,11,-2,-2,-2,-2,3,-3 dstake=,-2,-2,-3,-3,-2,,,10
edebt=,,-2,,3,-2 edivestment=9,,-2,-3,2,,-4,-3 einvestment=2,-2,,,-2,-4,,3,3 epurchase=,,,,-2,-2,5,,-2
estake=,,-3,-6,-5,,-4,2,15 evaluation=,,,,-3 h=falls=,,3,,,2,,,-2 h=holds=3 h=rises=,,4 l#=,,,,,3,,,-2 l$=2 l%=,,-2
l.#=,,,,,,,-2,5 l.$=-4,-2,7,,3,,,-2 l.%=,,-4,2,,,-4,5 l.(=2,,2,,,,,,-2 l.,=,,2,,,,2,-2 l.:=,,2,,-2,,,-3,2
l.<fund>=2,,-2,,,,,,3 l.<group>=2,,-2 l.<its>=2,,-3,2,2,,-2,,-3 l.<name>=3,-3,2,3,-2,,-3,-2,2 l.<person>=,,,,2,,,-2,3
l.and=2,,-4 l.at=-2 l.by=-2,,,,-2,3 l.customer=,,,,,,,3 l.for=,,,2,3,,-2,-2 l.from=,,,,,2,,-2,-2 l.has=,,,,,,,,2
l.in=,,,,-2,3,,,4 l.is=,,,,2,,,,2 l.market=,,,6,,,2,-2,-2 l.of=,,,2,3,,,,-2 l.on=,,,,,,-2 l.rel=3,,-2,,,-2,,,2
l.report=,,3 l.revenu=,2 l.said=,,,,2,,3,-2 l.sal=,,,,,,,3 l.shar=,,,3 l.sub=,,-2,,-2,,,3,5 l.that=-2,,,2,,,,,-2
l.to=,,,,,4,,,-3 l.up=,,,,,,,2 l.was=,,,,2,,,,-2 l.wer=,,3 l.with=,,,,2,,-2 l1(=,,2,,-2 l1,=,-2,3,,3,,2,,-4
l1<its>=4,,,,-2,,,,2 l1<name>=,,,2 l1and=,,,,,2,2,-3 l1at=,2,-3,,3 l1by=2,,2,,,6,,,-7 l1fell=,,,,3,,,,-2
l1for=,,,,,,-2,2,3 l1from=,2,-4,,,,2 l1has=,,,2 l1is=,,,,3,2 l1of=-2,,2,-2,2 l1own=,,,,,,,,2 l1to=-2,4,-3,,,-2,,,3
l1up=,,6 l1was=,3,,,-2,,,,2 l1with=-2,,-2,6,-3,-2,,,3 l2$=,,4,,3,,-2 l2%=,,,2 l2,=,2,2,,-6,-2,,2 l2<group>=,,,,-2,,,,2
l2<name>=2,,-2,2,,,-2,3,-3 l2and=,-2,,2,,,-2 l2mad=,,-2,,,,,3 l2rel=3 l3$=2,,5,,,,,-2,-3 l3%=,2,-3 l3,=,,,2,,,-2,-2
l3<group>=,,,,4 l3<its>=-3,,,,,,,,3 l3<name>=,-2,,2,-3,,,3 l3and=,,-2,,,,2 l3of=,,,,-2,,,2,2 l3rel=,,,,,,2,-2
l<fund>=2,,,,,,,,2 l<group>=,,,,,,-3,-2,3 l<its>=4,2,,,,,-2,-2 l<name>=,-2,-4,6,,,-4,,3 lat=,2,-2,,3,-2,,-2,2
laverag=,,-2,,,3 lby=2,,,-2,,6,,,-5 lfell=,,,,2,,,,-3 lfor=,,,,,2,-2 lfrom=,3,-4,,2,-2 lhas=,,,2,,,,,2
lhold=2,,,,-2,,,,2 lin=,,-2 lis=,,-2,,2,2 lmad=,,-2,,,,,3 lmargin=,-4,-2,,,,,6 lmarket=,,,4,,,,,-2 lof=-3,,,,2
lpric=,,-2,,2,3 lrevenu=,,3 lsal=,,2 lto=-3,4,-5,2,-2,-3,2,,4 lup=,,6,,-2,,,2,-2 lwas=,2 lwith=-2,2,-2,5,-2,,-2,,2
nfor=2,,,,-2 nin=,,-2,,,,2 nmetric=,,,-2,,,4,5,-4 nof=,-2,-4,3,2,-3,7,3,-7 nof<party>=2,,-2,,,,-3,,6 nto=,,5,,,,,-2
owned=4,,,,-2 pmetric=,,2,,,,,2,-2 pstake=,,,,,,,,2 r$=6,-2,4,,,,,-3,-4 r.#=,,,,,2,,,-2 r.$=4,,2,-2,,,-2
r.%=-2,2,,2,,,-2 r.,=,,,2,3 r..=,,,,-2,-2,,2 r.;=,,,,-2,,-2,,3 r.<fund>=2,,,,,,,,3 r.<group>=,,-3,,,,,2
r.<name>=,-2,-2,5,,,,,2 r.accord=,,,2,,,,,-2 r.and=,,,,,,-2,,2 r.at=,,,,-2,,,,2 r.for=3,,,,,,-2 r.in=,,,,,,,,3
r.of=,,-2,,,,,-3,2 r.rel=,,,,,,4 r.said=,,,,,,,,2 r.sub=,3,,,3 r.that=,,,,,,,3,-2 r.to=,,,,,2,,-3 r.with=-2,,,2
r1)=,,3,,-2 r1,=,3,,,,,-2 r1.=-3,,2,,-3,,,2 r1and=,,,,,,,-2 r1of=3,-3,-6,2,2,-4,4,2 r1off=,,,,,4 r1to=,,4,,,,,-2
r2$=,,7,,,,,-3 r2%=,,-3,2,2 r2,=,,3 r2.=,,,,2,,,-2 r2<group>=,,-2,,,,,5 r2<its>=,,-2,,-3 r2<name>=4 r2for=3,,,,,,,,-2
r2in=2,,,,2 r2revenu=,,,,,,2 r2sal=,,,,,,,2 r2to=3,,,,2,,,,-4 r3$=5,,,,,,,,-4 r3%=,3,,,-2 r3,=,,,,,,2
r3.=,-2,,-2,,,,,3 r3<group>=3,,,,,,,,-2 r3<name>=,,,,,3 r3from=,,,,2 r3revenu=,,,,,,2,,-2 r<group>=,,-3,,,,,2,2
r<name>=2,,,,-3,3,,,2 rby=,,,,3 rfor=3,,,,,2,,-2 rfrom=,,-2,,,,-4,6,-2 rin=,,-2,,3,,,-2,2 rmarket=,,,6,-2,,,,-2
rof=2,,-6,,2,-3,4 roff=,,,,,4 ron=,,,,,,3 rrevenu=,,,,,,4,,-2 rsal=,,,,,,,3 rto=3,,5,,,,2,-3,-3 rtotal=,,-2,,,,,3
s=buys=2,,,,,,,-2 s=contract=,,,3,,,,-2 s=earns=,3,,,-2,,,-2,2 s=falls=,,,,-2,2,,,2 s=holds=,,,,,,,,3
s=pays=,,,,3,2,,,-2 s=prices=,,,,,2 s=rises=,,2 s=sells=4,,,,,,,,-3 samount=,,,,,,,,2 sbuy=,,,,-2,,2
sfetch=,,,,2,,-2,2 sget=,,,,,,2,-2,3 sgive=,,,,,,2,,2 shave=,,,3,-2 shold=-2,,,3,,,,-2,6 sissue=2 slend=-2,,,3,-2
slift=-2,-2,5,,2,2,,-3 spay=,,,,,,3,-2 sput=-2,,,2,-2,,,7,-5 sraise=,,,,,,,,2 ssell=9,,,,,,,,-3 ssign=,,,,-2,,,4,-2
strim=,,,,,,,-2 swin=,,,-2,,,2 tarr=,,,,,,,7,-3 tbacklog=,,,,,,,2 tcapex=,,,2,-2,4,,,-2 tcash=,,,,,,2,-2
tdebt=,,,,2,,,-4,2 tdivestment=,,,,,,,-2 tinvestment=,-2,,,2,-2,,-2,4 tnone=6,-2,,,10,-5,-8,-6,5 tother=,,,,-2,,,5,-2
tother%=,,-2,,,,,4,-2 tpurchase=,,,,-3,,3 tratio=,,-2,,,,6,-2 trevenue=-2,2,3,2,-3,,-4,3 tstake=,-2,,-2,5,-2
tvaluation=-2,,,,,,2,-2,5 vfell=,,,,2,,,,-3 vhad=,,,,,,,2,-2 vhas=,,,3,,,,,2 vis=,,-2,,3,,-2,,2 vmad=,,,,,,,5
vput=,,,3,,,,-2 vreceiv=,,,,-2,,,,5 vreport=,,2 vros=,,2 vtook=,,,,,2,2 vwas=,2 vwer=,,4 zmore=,-2,2,,-2,,3
zmost=-2,5,,,-3,,2,,-2 zpart=-3,,,2,,-2,-2,3 zsmall=5,-4,-2,,4,,-4,-3,3
`;
