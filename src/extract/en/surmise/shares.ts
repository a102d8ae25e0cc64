// What each sign around an English percentage speaks for, in tenths of a logit, in the order of `SHARE_KINDS`. Fitted on labelled news
// texts by a multinomial logit, checked on texts left out, the weak ones dropped, rounded; nothing was set by hand. What the
// signs are says `signs.ts`.

export const SHARE_KINDS: readonly string[] =
  'divestment gross_margin growth market_share none price_change ratio share stake'.split(' ');

export const SHARE_WEIGHTS = `
bias=-10,-6,6,-7,8,6,,-1,5 L.=builds=,,,,,2,,3 L.=buys=,,,,,,-2,3 L.=compute=,,,,-2,2,,-2 L.=earns=,2,2,,-2
L.=falls=,,-3,,2,2 L.=holds=2,-2,,,,-2,,-2,3 L.=invests=,,,,,,,,2 L.=margin=,9,-4 L.=market=,,,7,,-3,2
L.=offering=2,,,2 L.=orders=,,,,,,,3 L.=part=,,,2 L.=pays=,,,,,,2,-2 L.=people=4,,-2,,-3,,,,4 L.=plans=,,,,2,,,-3
L.=prices=2,,-2,,,4,,,-2 L.=product=,,2,,,2 L.=profit=,6,-2,,,,-2,2 L.=raises=,,,,3 L.=rises=,,2,,-3,,2
L.=sales=-2,,2,,,-2,,5,-2 L.=sells=,,,-2,,,,2 L.=shares=,,,3,,,,-2,2 L.=supplies=,,2,,-2,,,,-2 L.=worth=,,,,3,3,,,-3
L.buy=3 L.debt=,,,,4 L.goods=,-2,2,,-3,2 L.have=,,,,-2 L.hold=2 L.lift=,,,,,,3,,-2 L.metric=-2,3,6,-2,,-3,,4,-7
L.product=,,,,,2 L.put=,,,,,-2,,4,-2 L.raise=,,,,,,,-2,2 L.sign=,,2,,,,-2 L.stock=,,,-2,,,,,3 L.supply=,,,2,,,,,-2
L.trim=,-2 L1=holds=,,,,,,,,3 L1=rises=,,,,2 L1=supplies=,,,,,,,3,-2 L1amount=,,,,-2,,,,2 L1have=,,,,,,,,2
L1hold=,,,2,,,,,3 L1lend=-2,,,2,-2,,,3 L1lift=,,3,,,,,-3 L1pay=,,,,,,4,-2 L1put=,,,,,,,7,-2 L1raise=,,,,-2,,,2
L1sell=5,,,,,,,,-3 L1sign=,,,2 L1trim=,,,,2 L2=holds=3,,,,-2,,,-2,2 L2=margin=,3,-3,,,,,2 L2=market=3,,,,,,,,-3
L2=part=3 L2=prices=,,-2,,2,3,,2,-2 L2=profit=,2 L2=rises=,,5,,-2 L2=sales=,,,,2,,2 L2=shares=,,,,-2,,,,2
L2=worth=,,,,2 L2metric=,,,,,-3,,4 L2sign=,,,,,,,4 L2stake=,,,,,,,,2 L3=holds=,,,,,,,,3 L3=market=,,,2,-2
L3=people=,,,,,,,,3 L3=sales=,,,,2 L3goods=,,,,,3,,,-2 L3metric=,,,,,,2,,-2 L3sell=3 L=buys=,,,,,,4,-3
L=earns=,,,,,,,,2 L=falls=,,,,-2,4 L=holds=2,,-2,2,,-3,-2,-2,5 L=invests=2,,,,,,,2 L=margin=,10,-6,,,,-2,3,-3
L=market=,,,5,,,,,-3 L=orders=3,,,,-2,,,-2 L=part=,,,,,-2 L=pays=,,-2,,3,3,2,-2,-2 L=plans=,,2,,2
L=prices=,,-3,,5,6,,,-4 L=profit=,7,-2,,,-2,-2,2,-3 L=rises=,2,7,,,,-2,-2,-2 L=sales=,,4,,2,,,,-3 L=sells=2,,,,,,,-2
L=shares=,,,2,,,,-2,3 L=supplies=,,,,,,,4,-2 L=worth=,,,,2,3,,,-2 Lamount=,,,,-2,,,,3 Lbuy=,,,,,,2,,2
Lfetch=,,,,,,-2,3 Lgoods=,,,,-2,4,,3,-3 Lhave=,,,,,,,,2 Lhold=,,,2,,,,,4 Lissue=,,,,,,2 Llend=-2,,,2,-2,,,3,2
Llift=-2,-2,3,,,,,-2 Lmetric=,4,4,,-5,-3,,6,-3 Lpay=,,,,,,3,-2,2 Lput=,,,,,,,5,-3 Lraise=4,,,,-2,,,,-2
Lsell=7,,,,,,,,-4 Lsign=2,,-2,,-2,,,2 Lstake=2,,,,,-2,,,3 Ltrim=,,,,,2 R.=earns=,,,,-2,,3 R.=holds=2,,,,-3,,,,3
R.=market=,,,2,-2 R.=offering=,,,,3 R.=part=2,2,,,-2,,,,2 R.=people=,,,,,,,,4 R.=product=,2,,,,,,,-2 R.=profit=,,2
R.=sales=,,,,-2,,,,3 R.=sells=,,,,,,,,4 R.=shares=2,,,,,,,,3 R.=supplies=,,,,,,2,-2,2 R.lend=,,,,-2,,2
R.metric=,,4,,,,,-2 R.sign=,2 R1=falls=,,3,,,2 R1=holds=2,,,,,,,,2 R1=prices=,,,,,4 R1=rises=,,4 R2=market=,,,2
R2=sales=,,,,,,,2,-2 R2=sells=,,,,,,,3 R2metric=,,,,,,2,2,-2 R3=holds=,,,,-2,,,,3 R3=sales=,,,,-2,,2,2
R3=shares=,,,,-2,,,,4 R3metric=,,3,,-2,,2,2,-2 R=buys=,,,,3,,,,-3 R=falls=,,3,,,2,,,-2 R=holds=2,,,,,,-2,,3
R=market=,,,7,,,,,-3 R=part=,,-2,,,,,2 R=prices=,,,,,5,,,-2 R=raises=,,,,4,,,,-2 R=rises=,,4 R=sales=-2,,,,,,3,6,-2
R=sells=,,,,,2,,4,-2 R=shares=2,,,,,,,-2,2 R=worth=,,,,4 Rgoods=,,,,,,2,-2,-2 Rlift=4,,,,,,2,,-3
Rmetric=-2,,,,-2,,4,5,-4 Rstake=3,,,,,,-2,,2 Rstock=,,,,3 S-=,,-2,-3,2,-3,4 S:metric=,4,5,,-2,-3,,,-3 S:stake=,,,,,,2
S:unit=,,3 S<fund>=,,,,,,,,4 S<group>=2,,,,,,,-3 S<name>=-2,,,4,,,,-2 S<person>=,,,,,,,,2 S=holds=,,,2,-2
S=margin=,5,-2,,,,,2,-2 S=market=,,,4,-2,,,,-3 S=part=,,,2,-2,,,2 S=pays=,,,,2,,2 S=people=,,,,,,,,3
S=prices=,,-2,,2,2,,3,-2 S=profit=,6 S=sales=,,4,,2,,,,-2 S=sells=,,2 S=worth=,,,,,,,3,-2 Tchip=,,,,,,2
Tcloud=,,,4,-2,5,2,-4,-3 Tcustomer=,2,,,3,,,,-3 Tdeal=,,,,2,,,,-2 Tfirm=,2,,,,,2 Tfrom=,,,,,,-2,,3 Tfund=,,,,,,5,-3,-3
Tinto=,,,,-2,3 Tmarket=,,,7,,,,-2,-2 Tmodel=,,,,-2,3,3,-2,-2 Tmone=-3 Tnot=-2,,,,,,3 Torder=,,3 Tpay=,2,-2
Tpric=,,-2,,-3,14,,-3,-4 Tsal=2,,,,,,,-2 Tsell=2,-2,,,,,-2,2,2 Tshar=,,-2,,3,,,,3 Tshow=,,,,,,3 Tstak=3,,,,2,,,,-2
Ttak=-2,,-2,,,3,,,2 Twith=,,,,2 ddebt=,,-2,,4 ddivestment=4,,,,,-2 dgrowth%=,,2,,,,,2,-2 dinvestment=,,-3,-2,,,,,6
dnone=,,-3,-2,3,,,,2 dother=,-2,,,,,,2,2 dother%=,-3,-2,-2,,,-2,11 dpurchase=,,,,2,,2,,-2 dratio=,,,,,,4,-2
drevenue=-2,,10,-2,-2,-2,-2,3,-3 dstake=,,-2,-3,-4,-2,,,9 edebt=,,-2,,4,-2 edivestment=8,,-3,-3,2,,-4,-3
einvestment=2,-2,,,-2,-4,,3,3 epurchase=,,,,-2,-2,6,,-3 estake=,,-3,-6,-5,,-3,2,15 evaluation=,,,,-3
h=falls=,,3,,,2,,,-2 h=holds=2 h=rises=,,4 l#=,,,,,3,,,-2 l$=2 l%=,,-2 l.#=,,,,-2,,,-2,5 l.$=-4,-2,7,-2,3,-2,,-2
l.%=,,-4,3,,,-4,5 l.(=2,,2,,,,,,-2 l.,=,,3,,,,2,-2 l.:=,,3,,-2,,,-3,2 l.<fund>=3,,,,,,,-2,3 l.<group>=2,,-2
l.<its>=2,,-3,2,3,,-2,,-3 l.<name>=3,-3,2,2,-2,,-2 l.<person>=,,,,2,,,-2,2 l.and=2,,-5 l.at=-2 l.by=,,,,-2,3
l.customer=,,,,,,,3 l.for=,2,,2,3,,-2,-2 l.from=,,,,,2,,-2,-2 l.has=,,,,,,,,3 l.in=,,,,,2,,,3 l.increas=,,,,-2
l.is=,,,,2,,,,2 l.market=,,,5,,,2,-2,-2 l.of=,,,2,3,,,,-2 l.on=,,,,,,-2 l.rel=3,,-2,,,-2,,,2 l.report=,,3 l.revenu=,2
l.said=,,,,2,,3,-2 l.sal=,,,,,,,4 l.shar=,,,3 l.sub=,,,,,,,3,4 l.that=-2,,,,,,,,-2 l.to=,-2,,,,4,,,-2 l.up=,,,,,,,2
l.was=,,,,3,,,2,-2 l.wer=,,2 l.with=,,,,,,-2,,2 l1(=,,2,,-2 l1,=,-2,3,,3,,2,,-4 l1<its>=4,,,,-2,,,,2 l1<name>=,,,2
l1and=,,,,,2,2,-3 l1at=,2,-3,2,3 l1by=2,,2,,,6,,,-6 l1fell=,,,,3 l1for=,,,,,,-2,3,3 l1from=,2,-4,,,,2 l1has=,,,2
l1is=,,,,3,2 l1of=-2,,,-2,2,,,-2 l1own=,,,,,,,,2 l1to=-2,4,-4,,,-2,,,3 l1up=,,6,,-2,,,,-2 l1was=,2,,,,,,,2
l1with=,,-2,5,-3,-2,,,3 l2$=,,4,,4,,-2 l2%=,,,2 l2,=,2,2,,-6,-2,,2,2 l2<name>=,,-2,2,,,-2,3,-3 l2and=,-2,,2,,,-2
l2mad=,,-2,,,,,3 l2rel=3 l3$=2,,5,,,,,-2,-3 l3%=,,-2,,2 l3,=,,,2,,,-2,-2 l3<group>=,,-2,,4 l3<its>=-2,,,,,,,,3
l3<name>=,-2,,2,-3,2,,3 l3and=,,-2,,,,2 l3of=,,,,,,,2,2 l<fund>=3,,,,,,,,4 l<group>=,,,,,,-3,-2,3 l<its>=4,,,,,,-2
l<name>=2,-2,-4,5,,,-3,2 lat=,3,-2,,3,-2,,-2,2 laverag=,,,,,3 lby=2,,,-2,,6,,,-5 lfell=,,,,2,,,,-3 lfor=,,,,,2,-2,2
lfrom=,3,-4,,2,,2 lhas=,,,2,,,,,2 lhold=2,,,,-2 lis=,,-2,,2,2 lmad=,,-2,,,,,3 lmargin=,-4,-2,,,,,6 lmarket=,,,4,,,,,-2
lof=-3,,,,3 lown=,,,,,,,,2 lpric=,,-2,,2,3 lrevenu=,,2 lsal=,,2 lto=-3,4,-5,,,-2,,,4 lup=,,6,,-2,,,2,-2 lwas=,2
lwith=-2,2,-2,5,,,-2,,2 nfor=2,,,,-2 nin=,,-2,,,,2 nmetric=,,,,,,4,5,-3 nof=,-2,-4,2,3,-3,7,3,-7
nof<party>=2,,-2,,,,-2,,6 nstock=,,,,,,,,3 nto=,,5,,,,,-2 owned=4,,,,-2 pmetric=,,3,,,,,,-2 pstake=,,,,,,,,2
r$=6,-2,3,,,,,-3,-3 r.#=,,,,,2,,,-2 r.$=5,,2,-2,-2,,-2 r.%=-2,2,,2,,,-2 r.,=,,,,3 r..=,,,,,-2,,2 r.;=,,,,,,-2,,2
r.<fund>=2,,,,,,,,4 r.<group>=,-2,-2,,,,,2 r.<name>=,-2,-2,5,,,,,2 r.accord=,,,2,,,,,-2 r.and=,,,,,,-2,,2
r.at=,,,,,,,,2 r.for=3,,,,,,-2 r.from=,,,,,,,-2 r.in=,,,,,,,,3 r.of=,,,,,,,-3,2 r.rel=,,,,,,4 r.said=,-2,,,,,,,2
r.sub=,3,,,3 r.that=,,,,,,,4,-2 r.to=,,,,-2,2,,-3 r.with=-2 r1)=,,3,,-2 r1,=,3,,,,,-3 r1.=-3,,2,,-3,,,3
r1and=,,,,,,,-2 r1of=3,-2,-6,2,2,-4,4,2 r1off=,,,,,4 r1to=,,4,,,,,-2 r2$=,,6,,,,,-3 r2%=,,-2,2,2 r2,=,,2
r2.=,,,,2,,,-2 r2<group>=,-2,-2,,,,,5 r2<its>=,,-2,,-2 r2<name>=4 r2for=3,,,,,,,,-2 r2in=2,,,,2 r2to=3,,,,,,,,-4
r3$=4,,,,,,,,-3 r3%=,3 r3,=,,,,,,2 r3.=,,,-2,,,,,3 r3<group>=3,,,,,,,,-2 r3<name>=,,,,,3 r3from=,,,,2 r3in=,,,,,,,,3
r3revenu=,,,,,,,2,-2 r<group>=,,-3,,,,,2,2 r<its>=,,,-2 r<name>=2,,-2,,-3,3,,,2 rby=,,,,3 rfor=3,,,,,2,,-2
rfrom=,,-2,,,,-4,5,-2 rin=,,-2,,3,,,-2,2 rmarket=,,,6,-2,,,,-2 rof=2,-2,-6,,2,-3,4,2 roff=,,,,,4 ron=,,,,,,3
rrevenu=,,,,,,5,,-2 rsal=,,,,,,,4 rto=3,,5,,,,2,-3,-3 rtotal=,,-2,,,,2,3 s=buys=2,,,,-2 s=contract=,,,3,,,,-2
s=earns=,3,,,-2,,,,2 s=falls=,,,,-2,2,,,2 s=holds=,,,,,,,,4 s=pays=,,,,4,2,,,-2 s=rises=,,2 s=sells=4,,,,,,,,-3
samount=,,,,,,,,2 sbuy=,,,,-2,,3 sfetch=,,,,2,,-2,2 sget=,,,,,,2,-2,3 sgive=,,,,,,2,,2 shave=,,,3,-2
shold=,,,3,,,,-2,6 sissue=2 slend=-2,,,3,-2 slift=-2,-2,4,-2,2,2,,-4 spay=,,,,,,3,-2 sput=-2,,,2,-2,,,7,-5
sraise=,,,,,,,,2 ssell=9,,,,,,,,-3 ssign=,,,,-2,,,4,-2 strim=,,,,,2,,-2 swin=,,,-2,,,3 tarr=,,,,,,,7,-3
tcapex=,,,,-2,4,,,-2 tdebt=,,,,3,,,-3,2 tdivestment=,,,,,,,-3,2 tinvestment=,,,-2,2,-2,,-2,4
tnone=6,-3,,-2,9,-5,-6,-5,5 tother=,,,,-2,,,5,-2 tother%=,,-2,,,,,4,-2 tpurchase=,,,,-3,,3 tratio=,,-2,,,,6,-2
trevenue=-2,,3,3,-3,,-4,3 tstake=,-2,,,5,-3 tvaluation=-2,,,,,,2,-2,4 vfell=,,,,2,,,,-3 vhad=,,,,,,,2,-2
vhas=,,,3,,,,,2 vis=,,-2,,3,,-2,,2 vmad=,,,,,,,5 vput=,,,4,,,,-2 vreceiv=,,,,-2,,,,4 vros=,,2 vtook=,,,,,,2 vwer=,,3
zmore=,-2,3,,-2,,3 zmost=-2,5,,,-3,,2,,-2 zpart=-3,,,2,,,-2,2 zsmall=5,-4,-2,,5,,-3,-3,2
`;
