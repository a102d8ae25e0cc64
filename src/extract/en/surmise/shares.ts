// What each sign around an English percentage speaks for, in tenths of a logit, in the order of `SHARE_KINDS`. Fitted on labelled news
// texts by a multinomial logit, checked on texts left out, the weak ones dropped, rounded; nothing was set by hand. What the
// signs are says `signs.ts`.

export const SHARE_KINDS: readonly string[] =
  'divestment gross_margin growth market_share none price_change ratio share stake'.split(' ');

export const SHARE_WEIGHTS = `
bias=-10,-2,7,-8,8,4,,-2,2 L.amount=,2 L.buy=3 L.contract=,,,,-2,,,2 L.debt=,,-2,,4 L.goods=,-4,3,,-3,3 L.have=,,,,-2
L.hold=2,,,,,,,-2 L.holder=3 L.issue=,-2,,,,,2,-2 L.lift=,,,,,,3,,-3 L.metric=-3,7,8,-3,,-4,,7,-9 L.product=,,,,,3
L.put=,,,,,-2,,4 L.raise=,-2,,,,,,-2,3 L.round=2 L.sign=,,4,,,,-2 L.stake=,,,,,-2,,,2 L.stock=,,,,,,,-2,4
L.supply=,,,3,,,,,-2 L.trim=,-2 Lamount=,,,,-4,,,,4 Laward=2,,,,,,,-2,2 Lbuy=,,,,-2,,3,,2 Lcontract=,,2,,,,2
Lfetch=,,,,,,-2,3 Lget=,,,,,,2,-2 Lgoods=,,,,-3,4,,2,-3 Lhave=,,,2,,,,-2,4 Lhold=-2,,,3,,,-2,-3,7 Lissue=,,,,,,2
Llend=-3,,,2,-2,,,4,2 Llift=-3,-4,6,,2,,,-2 Lmetric=-2,14,5,-3,-7,-6,-2,8,-7 Lorder=,,,,,2 Lpay=,,,,,,4,-3,2
Lproduct=,,,,-2,3 Lput=,,-2,,,2,-2,8,-4 Lraise=4,,,,-3,,,2,-2 Lsell=8,,,,-2,,,,-4 Lsign=2,2,-3,,-3,,,2
Lstake=3,-2,-2,,,-3,,,5 Lsupply=,,,,-2 Ltrim=,,-2,,,4,,-2 Lunit=,,3,,-2,2 Lwin=,,,,,,3 R.amount=,3 R.get=,2,,,-2
R.goods=,,,,,2 R.holder=,,,,-2,,,,4 R.issue=,,,,2,,,,2 R.lend=,,,,-3,,2 R.lift=-2,,,,,,2 R.metric=,2,5,,,,,-3
R.put=,,,,,,2 R.raise=,2 R.sale=,,,,,,,,2 R.sign=,4,,,-2 R.stock=,,,,-2,,,,3 R.supply=,,,,,,2,-2 Rfetch=2,,,,-3,,3
Rgoods=,,3,,,,2,-2,-3 Rlift=4,,,,,,2,,-3 Rmetric=-2,-2,2,,-2,-2,5,7,-6 Rround=2 Rstake=4,,,,-2,,-2,,4
Rstock=,,,,4,,-2,,2 Tchip=,,,,,,2 Tcloud=,,,5,-2,5,2,-5,-3 Tcontract=,,,,,,2 Tcustomer=,2,,-2,4,,,,-3
Tdeal=,,,,3,,,,-2 Tfirm=,3,-2,,,,2,-2 Tfrom=,,,,,,-2,,3 Tfund=,2,,,,,6,-4,-4 Tinto=,,,,,3 Tmarket=,,,9,,-2,,-2,-2
Tmodel=,,,,-2,4,4,-2,-2 Tmone=-3,,,2,,,,2 Tnot=-2,,,,,,3,,2 Torder=,,3,,,,,2 Tpay=,3,-2 Tpric=-2,,-2,,-3,16,,-3,-4
Tsal=3,,,,,,,-2 Tsell=2,-3,,,,-2,-2,2,3 Tshar=,-2,-2,,3,,,,4 Tshareholder=,,,,-2 Tshow=,2,-2,,,,3 Tsign=,,,,,,2
Tstak=4,,,,2,,,,-3 Ttak=-2,,-2,,,3 Tturn=,,,,,3 Twith=,,2,,3 dbacklog=,,2 ddebt=,,-2,,4 ddivestment=5,,-2,,,-2,,,3
dgrowth%=,,4,,,-2,,3,-3 dinvestment=,,-4,-2,2,,,,7 dnone=,,-4,-3,3,,,,3 dother=,-3,,,-2,,,3,2
dother%=,-3,-3,-2,-2,,-2,13 dpurchase=,,,,3,,2,-2,-3 dratio=,,,,,,5,-2 drevenue=-2,,13,-2,-3,-3,-3,3,-4
dstake=,-3,-2,-4,-3,-2,,2,11 edebt=,,-2,,4,-3 edivestment=10,,-3,-4,3,,-5,-3 einvestment=3,-3,,,-2,-4,,3,3
epurchase=,3,,,-2,-3,5,,-2 estake=,,-3,-6,-6,,-4,3,17 evaluation=,-2,2,,-3 hhigher=,,2 hles=,,2,,,2,,,-2
kstake=,,,,,,,,2 l#=,2,,,,4,,,-2 l$=2,2,-2 l%=,,-2 l.#=,-2,,,-2,,,-3,5 l.$=-4,-3,8,-2,4,,,-2 l.%=,,-4,3,,,-4,5
l.(=2,,2,,,,,,-2 l.,=,,2,,,,3,-3 l.:=,2,3,-2,-3,,,-4,2 l.<fund>=2,,-2,,,,,,3 l.<group>=2,,-3 l.<its>=2,,-4,3,3,,-3,,-3
l.<name>=3,-5,3,4,-2,,-3,-2,2 l.<person>=,,,,2,,,-3,4 l.ai=,,,,,,,2 l.analyst=,,,,2,,,2 l.and=3,,-6 l.as=,,,,-2,,,2,2
l.at=-2,2,,,,-2 l.by=-2,,,-2,-2,3,,2 l.chief=,,,,2 l.climb=,,3 l.clos=,,3 l.contrast=,,,,,3 l.customer=,,,,,,-2,4
l.famil=2,,,,-2,,,,2 l.for=-2,2,,2,3,,-3,-3 l.founder=2,,,,,,,,2 l.from=,,,,-2,3,,-2 l.had=,,,,,,,2 l.has=,,,2,,,,,2
l.hold=,,,,,,,,2 l.in=,,,,-3,2,,,5 l.increas=,,,2,-2,,2 l.is=,,,,3,,,,2 l.largest=,,,,,,,3 l.market=,,,7,,,2,-2,-3
l.model=,,,,,2 l.of=,,,3,4,,-2,,-2 l.on=,2,,,,,-2 l.part=,,,,,,,,3 l.pay=,,,,3,,,,-2 l.pric=,,,,3,2,,,-2 l.put=,,,3
l.receiv=,,,,,,,,4 l.rel=2,,-2,,,,,,2 l.report=,2,3,,-2 l.revenu=,2,,-2,,,,,-2 l.said=,-2,,,3,,3,-2 l.sal=,,,,2,,-2,5
l.sam=,,-2,,-2,,,,3 l.shar=,,,7,-2,,,-2 l.sub=,-2,-2,,,,,3,5 l.that=-2,,,2,2,,,,-3 l.to=,,-2,,,5,,,-3
l.took=,,,,3,,,,-2 l.turn=,3,,,,,2,,-2 l.up=,,,,2,,,2 l.was=,,,,3,,,,-3 l.wer=,2,3,,,,,-2 l.with=,,,,2,,-2
l.worth=,,-2,3 l1(=2,,2,,-2 l1,=,-3,3,,4,,2,,-4 l1<its>=4,,,,-2,,,-2,2 l1<name>=,,,2,2,,,,-2 l1and=,-2,,,2,2,3,-3
l1at=,3,-3,2,3,-2 l1by=3,-2,3,-2,,7,,,-7 l1fell=,,,,3,,,,-2 l1for=,,,,,,-2,3,4 l1from=,3,-5,,,,2,2 l1has=,,,2
l1hold=,,,2,,,,,2 l1is=,,-2,,4,2 l1of=-2,2,2,-2,2 l1off=,,2,,,3,,,-2 l1own=,,,,,,,,3 l1provid=,,,,,,,3 l1remain=3
l1slipp=,,-2,,,,,,2 l1to=-2,6,-4,,,-2,,,3 l1up=,-2,6,,-2,,,2 l1was=,4,,,-2,,,,2 l1with=,,-2,7,-3,-2,,,3
l2$=,-2,5,,4,,-2,,-2 l2%=,,,2,,,-2 l2,=,3,2,,-6,-2,2,2,2 l2<fund>=,,,,,,,,2 l2<group>=2,,2,,-2
l2<name>=2,-2,-2,3,2,,-2,3,-3 l2and=,-2,,3,,,-2 l2compar=,3 l2discount=,,,,3,,,,-2 l2growth=,,3 l2increas=,,2
l2mad=,,-2,,,,,4 l2margin=,,-2,,,,,3 l2rat=,,,,2,2,,,-2 l2rel=3,,-2 l2revenu=,-2,2 l2shar=5,,,,-2,,,,-2
l3$=2,-2,5,,,,,-2,-4 l3%=,2,-3,,,,-2 l3,=,,2,2,,,-3,-2 l3<group>=,,-2,,5,,,-2 l3<its>=-3,,,,,,-2,,4
l3<name>=,-2,,2,-3,2,,3 l3and=,2,-3,,,,2 l3famil=,,,,,,,,3 l3in=2 l3of=,-2,,,-2,,,2,4 l3on=,,,,,,,2,2
l3rel=,,,,2,,2,-2 l3revenu=,-2,2,,,,2 l3sal=,,,,2,,,,-2 l3shar=,,,,,,,,3 l3to=,,,2 l<fund>=2,,,,,,,,2
l<group>=,,,,2,,-4,-3,3 l<its>=4,2,,,,2,-3,-2 l<name>=,-3,-4,7,,,-4,,3 lat=,3,-3,2,3,-2,,-2,2 laverag=,,-3,,,5
lbecom=,,,,,4 lby=3,,2,-2,,7,-2,-2,-6 lcloud=,,,,,,,2 lcompar=,3 ldiscount=,,,,3,,,,-2 ldropp=,-2,,,,,2
lfell=,,,,3,,,,-4 lfor=,,,,,,-2 lfrom=,3,-5,,2,-2,2 lgain=,,2,,2,,,,-2 lgrew=,,2 lgrowth=,,4 lhas=,,,2,,,,,2
lhold=2,,,,-2,,,-2,4 lin=,2,-2,,,,,,2 lincreas=,,2 linterest=,,,,,,,,2 lis=,,-2,,3,2,-2,,2 ljump=,,,,2,,,,-2
lmad=,,-2,,,,,4 lmargin=,-3,-3,,,,,7 lmarket=,,,7,-2,,,,-2 lof=-3,,-2,2,2,2 loff=,,2,,,3,,,-2 lown=,,,,,,,,3
lpric=,,-4,,4,5,,,-3 lprovid=,,,,,,,3 lrat=,,,,2,2,,,-2 lremain=3 lrevenu=,-3,5 lsaid=,,3 lsal=,,4 lshar=2,,,3,-2
lslipp=,,-2,,,,,,2 lsold=,,,,,,,,2 lstak=3 lto=-3,6,-6,2,-2,-3,2,,3 lup=,-2,6,,-2,,,3,-2 lwas=,3 lwent=,,,,2,2
lwith=-2,2,-2,6,-2,-2,-2,,2 nfor=2,,,,-2 nfrom=,,,2 nin=-2,,-2,,2 nmetric=-2,,,-2,-2,,5,8,-5 nof=,-2,-4,3,2,-3,7,4,-8
nof<party>=3,,-2,,,,-3,-2,7 nround=2 nstock=,,,,,,-2,,4 nto=-2,,5,,,,,-2 owned=4,,,,-2 pmetric=,3,,,,-2,,3,-3
pstake=,,,,,,,,4 r$=7,-2,3,,,,,-3,-4 r%=,2,-2,2 r.#=,,,,,2,,,-2 r.$=4,,2,-3,,,-2 r.%=-2,3,,2,,,-3 r.(=,,,,3
r.,=,,-2,2,3,-2 r..=,,,,-2,-2,,2 r.;=,,,,-2,,-2,,2 r.<fund>=2,,,,,,,,4 r.<group>=,,-3,-2,,,,3 r.<its>=,,,,-2,2
r.<name>=-2,-2,,6,,,,-2,2 r.accord=,,,3,,,,,-2 r.and=,,,,,,-2,,3 r.at=,,,,-2,,,,3 r.for=3,-2,,,,,-2 r.from=,,,-2,,2
r.in=,,,,,,,-2,3 r.of=,,,,,,,-4,3 r.on=,,,,3,,2,-2 r.reach=,3 r.rel=,-2,,-2,,,5 r.said=,,,,,,,,2 r.sal=,,,,,,,,3
r.shar=,,,,-2,,,,3 r.show=2,2 r.sub=,3,,,4,,,-2 r.that=,,-2,,,,,4,-3 r.to=,,,,-2,2,,-4 r.with=-2,,,2,,,,-2
r1)=2,,3,,-2 r1,=,3,,,,,-3 r1.=-3,,2,,-2,-2,,4 r1and=,2,,,,,,-2 r1for=,,,,-2,2 r1from=,,,2 r1higher=,,2
r1les=,,2,,,2,,,-2 r1of=3,-3,-6,2,2,-4,5,3 r1off=,,,,,4 r1that=,,,,,,,4,-2 r1to=,,4,,,,,-2 r2$=,-2,7,,,,,-3
r2%=,,-3,3,2 r2,=,,3 r2.=-2,,2,,2,,,-2 r2<fund>=,,,,-2,,,,3 r2<group>=,,-2,,,,,6 r2<its>=,,-2,-2,-3,,2 r2<name>=4
r2and=,,,,,,,2 r2for=3,,,,,,,,-2 r2in=3,,,,3 r2revenu=,,,,,,3 r2sal=,,,,,,,3 r2to=3,,,,2,2,,,-5 r3$=6,,,,,,,,-4 r3%=,3
r3,=,-2,,,,,3 r3.=,-2,,-3,,,,,4 r3;=,,,,,,,2,2 r3<group>=4,-2,2,,-2,,,,-2 r3<name>=,,,,,3 r3from=,,-2,,3
r3in=,,,,,,,,2 r3of=,,,,2 r3revenu=,,,,-2,,2,2,-2 r3sal=,,,,,,,2 r<group>=,,-3,,,,,2,3 r<its>=,,,-2,,2,2
r<name>=2,,-2,,-4,3,,,2 rby=,,,,4 rcapital=2,,,,-3,,,,2 rclos=,,,,4,,,,-2 rfor=3,,-2,,,2,,-2 rfrom=,,-2,,,,-5,7,-3
rhigher=,,2 rin=,,,-2,4,,,-2 rles=,,2,,,2,,,-2 rmarket=,,,8,-3,,,,-2 rof=2,-2,-8,2,2,-3,4,2 roff=,,,,,4 ron=,,,,,,4
rrevenu=,,,,,,6,,-2 rsal=,,,,,,,6 rshar=,,,,2 rto=3,-2,7,-2,,,2,-4,-5 rtotal=,,-2,,,,2,3 ryear=,,,,2
samount=,,2,,-2,,,-2,3 saward=3,,,,,,,-2 sbuy=,,,,-2,,4 sfetch=,,,,2,,-2,3 sget=,,,,,2,2,-2,3 sgive=,,,,,,2,,2
shave=,,,4,-3,,,,2 shold=-2,,-2,4,,-2,-2,-3,9 sissue=3 slend=-3,,,4,-2,,,2 slift=-3,-3,6,-2,3,2,,-4 spay=,,,,,,4,-3
sput=-2,,,2,-2,,,8,-6 sraise=,,,,,,,,3 ssell=11,,,,,,,,-4 ssign=,2,,2,-2,,,4,-2 ssupply=2 strim=,-2,,,,2,,-3
swin=,,,-2,,,2 tarr=,,-2,,-2,,,8,-3 tbacklog=,,,,,,,3 tcapex=-2,,,2,-2,5,,,-2 tcash=,,,,,,2,-2 tdebt=,,,-2,3,,,-4,2
tdivestment=,,,,2,-2,,-3,3 tinvestment=,-3,,-2,2,-3,,,5 tnone=7,-5,,-2,10,-5,-6,-6,6 tother=,,,,,,,4,-2
tother%=,,-2,,,,,4 tpurchase=,,,,-4,-2,4 tratio=,2,-3,,,,7,-3 trevenue=-2,4,3,2,-4,-2,-5,4 tstake=,-3,,-2,6,-3
tvaluation=-3,,,,-2,,2,-2,5 vacquir=4,,,,,,,,-2 vare=,2,,,,,,2,-2 vclimb=,,2,,-2 vcompar=,3 vcontribut=,,,,,,,3
vdropp=,-2,,,,,2 vfell=,,,,3,,,,-4 vgrew=,,2 vhad=,,,,,,,2,-3 vhas=,,,4,-2,,,,2 vheld=,,,2 vhold=,,,,,,,,3
vis=,,-2,,4,2,-2,,2 vmad=,,,,,,,6 vown=,,,,,,,,2 vpay=,,,,5,,,,-2 vprovid=,,,,,,,3 vput=,,,5,,,,-2 vreceiv=,,,,-3,,,,6
vreport=,,3 vros=,,2 vslipp=,,-2,,,,,,2 vsuppl=,,,3,,,,-2 vtook=,,,-2,,2,2 vwas=,2,2 vwent=,,,,2,2 vwer=,,5,,,,,-2
zmore=,-3,4,,-2,,3 zmost=-3,6,,-2,-3,,2,,-2 zpart=-3,,,3,,,-2,3 zsmall=6,-4,-3,,5,,-4,-4,3
`;
