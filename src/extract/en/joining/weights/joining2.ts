// How much each sign around a party speaks for the deals that are told of it without a figure (part 2 of 2), in tenths of a
// logit, in the order of `KINDS` of `joining.ts`. Fitted on labelled news texts by a multinomial logit, checked on texts left out,
// the weak ones dropped, rounded; nothing was set by hand. What the signs are says `signs.ts`.
export const JOINING2 = `
laround=,2,,1,-1,-2 larrang=3,-1,-1,-1,1,,-2 las=1,,-2,-1,-1,1,1 lassembl=-2,1,1 lat=5,,,,-1,-2,-1 laward=-1,-1,2 lback=,-2,,1,,1
lbanker=-1,,-1,2,,-1 lbe=-2,3,1,,-2 lbeen=-5,,2,,1,,2 lbid=,2,-1,-1 lboard=-1,2 lbook=-1,2,,-1 lborrow=,-1,,-1,,,2
lbought=,2,-2,,1,,-1 lbritain=-1,-1,,2 lbuild=2,,-1 lbuy=-2,-1,2,2 lbuyer=,2,-1 lby=-4,4,1,,-2,,1 lcall=,-1,,2
lcam=,7,-2,-2,-1,-2,-1 lcell=1,-1,3,-2,-1 lchain=-1,-1,,,,2 lchequ=-1,3,,-1 lchief=2,,-1,-1,-1,1 lchina=-2,,,,2 lchines=2,-1
lchos=-1,2,,-1 lchosen=-2,,-1,3 lcit=,-1,2,,,-1 lclos=3,-2 lclub=4,-3 lcollect=-2,2 lcom=-1,2,-1,1 lcompet=4,-1,-1,,,-1,-1
lconsortium=-1,2,,,-1,-1 lcontinu=-1,,,,2 lconvert=,2,,,-1 lcount=-1,2,,,,-1 lcourt=2,-1 lcover=-3,,2,2 lcredit=-1,-1,2,-1
lcustomer=-3,,-1,4 lcut=-2,,,,3 ldepend=-1,,4,-1,,-1 ldesign=-1,,,2 ldid=-1,3,1,,,-2 ldisclos=-2,1,,,,1 ldiscuss=-2,1,,1
ldiscussion=-2,3,-1,-1,,,1 ldo=-1,-1,2,1,,-1 ldoe=-3,-2,1,1,,4 ldraw=-2,,,3 ldropp=2,-1,-1 ldutch=-2,1,,1 lequit=-1,2
leurop=-2,-1,-1,,,5 lexercis=-2,1,2 lexport=2,,,-1 lfeed=-3,,,3 lfinanc=2,-1 lfinish=-1,1,-1,,2 lfor=3,1,2,1,-1,-4,-1
lformer=4,-1,-1,-1,1,-1 lfound=6,-1,-1,-2,,-1 lfounder=2,-1,-1,-1,1 lfrom=-2,1,,3,3,-4,1 lgerman=-3,,,3 lget=-4,-1,1,3,,2
lgiv=-2,2,-1,2 lgiven=-1,,,,,,2 lgoing=-1,,,,,,2 lgon=-2,2 lgot=-1,2 lgroup=2,-1,,,,,-1 lhad=,2,,-1 lhand=1,-1,,,2,-1
lhas=-4,,,3,-1,1,1 lhav=3,-1 lhead=3,-2 lhir=4,-1,-1,-1,-1 lhold=1,,,,2,-1,-1 lholder=,-3,,,1,2 lidentif=3,-1,,-1
lin=1,,-4,2,-2,2,2 linclud=-3,2,,,1,-1 linclude=-6,3,3,-1,,1 lincludes=-1,,,,,,2 lincreas=-3,2,1,1 linto=3,-1,-2,-1,,2
lis=-1,-5,1,,-2,6,1 lkept=-1,,,,,2 lland=-2,-1,-1,4 lleav=2,-1,-1,-1,,1 lled=-2,2,,,,,1 lleft=-4,,2,3 llet=-3,,3,,1
llocal=-1,-1,1,,-1,2 llook=2 llost=,3,-1,-1 lmad=,2,-1,-1 lmast=-2,,,2 lmean=-2,,,2 lmember=3,,-1,,,-1 lmerchant=-2,-1,3,1,,-1
lmone=,3,,-1,-1 lmov=3,-1,-1,,-1 lmr=-3,2,1 lnam=,-3,2,-1,2 lnegotiat=-1,,2,-1 lnew=1,2,-2,1,1,-3 lnext=,-2,,,,,2
lof=5,-6,,,-2,5,-2 loil=-1,,,-1,2 lon=-1,,,1,-3,4,-1 lone=-2,-1,,1,,,2 lopen=,2,-1,-1 lorder=-1,-1,3,-1 lother=,-2,,,,2 lout=,2
loutput=-2,,1,1 lover=2,,,-2 lpaid=-2,1,,2 lpay=-1,-2,2,1,2,-1 lpayment=-2,-1,1,2 lpick=-2,,2 lplan=-1,,,2 lprovid=-2,,-1,2
lpurchas=3,-1,,-1 lpurchaser=,3,,-1,-1 lput=-2,4,-1,-1 lrais=4,-2,-2,-1,,1 lreceiv=2,-1,,-1 lreliev=-1,,,,2 lrenam=2,-1
lrent=1,-2,-1,3 lrest=-3,-2,3,,1,2 lright=2,,,-2 lrival=-2,2 lround=-2,2,,,,1,-1 lsaid=2,2,-1,-2,-2,1 lsal=2,3,1,-2,-2,,-1
lsam=2,-2 lsecur=-2,3,1,-1 lseek=-2,3 lsell=-1,-2,,4,-1 lshar=2,,-1,,-1,1 lship=-1,,2,-1 lsign=-1,-1,-1,3 lsmaller=-2,1,,,,1
lsold=-5,2,1,1,2,-1 lsplit=-2,2,,1 lspokesman=-2,3 lstak=3,-2,-1,,,1 lstat=2,-1 lstock=-5,1,2,2 lsued=2,-1,,,,-1 lsum=,2,,,,-1
ltak=-1,-2,1,2,1 ltaken=-1,2 ltarget=2,-1 lthird=2,,,-1 lthre=-2,2 lthrough=,-1,-1,1,3,-2 lto=3,1,-1,1,-2,-3,2 ltrad=-1,,,2
ltrain=-1,,2 lturbin=-2,,1,1 lturn=,-1,-1,2 ltwo=3,-2 lunder=-4,2,1,-1,,2,1 lunion=2,-1 lunit=-2,1,,-1,1,1 luse=2,-1,-1
lused=-5,1,4 lutilit=-3,,,2,,1 lvehicl=-1,2 lventur=,-1,,-1,,2 lwant=1,-1,,-1,-1,3 lwarehous=-7,-1,-1,9 lwas=-1,-1,-2,,3,-1,1
lwell=-3,,1,1,1 lwent=-3,2,-1,-1,4 lwer=-2,4,-2,2,-1,-1 lwhol=-1,,,2 lwith=,1,-3,1,1 lyork=,-1,,-1,2 m1=11,-7,-1,5,-1,-3,-3
m2=5,-3,2,-1,,-4,1 m3=-1,2,1,-5,-2,3,1 m4=,9,-4,-2,-2,,-1 o=builds=3,,-2,,,-1 o=buys=-4,,2,6,,-2,-1 o=contract=,-1,,2,,-1,-1
o=earns=-1,3,1,-2,,,1 o=holds=-1,1,-1,-3,1,4,-1 o=invests=-4,3,-2,-2,1,4 o=lends=,-1,-1,,-1,,3 o=margin=-2,3 o=market=1,1,,-4,1
o=offering=-2,1,,-2,,1,1 o=orders=1,,-2,2,,-1 o=part=,2,-1,-1,,1 o=pays=-1,2,-1,-1,,1 o=people=-1,2,-2,-3,3,1,1 o=plans=2,-1,-1
o=prices=2,,-1 o=product=-1,3,-2,3,-1,-2 o=profit=3,-1,-1 o=raises=2,-1,-1,-1,,-1,1 o=shares=-2,1,2,-2,,2
o=supplies=-5,-2,3,5,1,-1,-1 o=worth=1,2,-1,,,-1 oabu=-1,,2 oaccelerator=-1,,2,-1 oafrica=-1,2 oamerica=,-1,,,,2 oanalyst=2,,,,-1
oarm=-1,4,1,-2,,-1 oasset=3,-3 obill=-1,2 obond=-1,2 obrother=2,,,,-1,-1 obusines=1,-1,,,2,-1 ocanada=-1,,2 ocanadian=-1,2
ochief=2,-1,-1,-1,2,-1 ochina=,,-1,-1,2 ochip=3,-1,-1,-1 ocloud=-2,1,,,,,1 oco-founder=2,-1 ocompan=-3,4 ocompet=4,-1,-1,-1,,-1
ocompetitor=3,,,,,-1 ocount=-1,-1,,,,3 odata-centr=-2,,,,2 odhabi=-1,,2 odutch=-2,-1,2,,,,1 oeuropean=-1,,,2 oexecutiv=3,-1,,,,-1
ofamil=-6,2,,,,4 ofirm=2,-1,-1 oformer=1,,1,1,-1,-2 ofoundation=4,-1,,,,-3 ofoundr=2,-1,,-1 ofund=-3,2,,-1,1,,1 ogerman=2
ogrocer=-1,,2 ogros=-2,3 ohalf=-4,2,,2 ohand=-3,2,,,1 ohead=2,-1 ohold=,-3,-1,-1,,5 ohous=-1,2 ointerest=,,2,,-1
oits=4,-3,1,-2,2,-1 olargest=-3,3,-1,,,1 ologistic=-3,4 omanagement=3,-3 omicrosoft=2,,-1 omodel=3,-1,-1,-1 omr=2,-2,1 onam=-2,2
onew=,-1,,-1,2 oorder=-1,,,2 ooutput=-1,,2 oown=,,-1,-1,-2,4 oowner=2,1,-1,-1,2,-3 opartner=4,-1,-1,-1,,-1 opension=2,,,,,-1
oprocessor=,,-1,2 orival=4,-1,-1,-1,,-1 osam=-4,4,1 osaudi=-2,1,,,,1 osecond=3,-2 oshar=-2,1,-1,-1,1,2 osingapor=-1,2
osix=-1,3,,-1 osmaller=-1,,,,,2 osoftwar=-2,,,3,,-1 ostak=-5,2,-1,,1,4 ostart-up=2,-2 osubsidiar=-2,,-1,,,3
osupplier=-6,-1,3,4,-1,-1 othre=2,,-1,-1 otool=2,,-1,-1 otrad=-2,,3 otwo=-3,-1,,3,,1 ounit=,,-1,-1,2,-1,1 ovan=-2,,2,-1
ovehicl=-3,3 oventur=,2,-1 owarehous=-7,,8 prep=1,4,,-3,1,2,-3 prepamong=-1,-1,2,,,1 prepas=3,,-1,-2,-2,2,1 prepat=4,-3,1,1,-1,,-1
prepfor=1,,1,3,-2,-2,-1 prepfrom=-1,-2,,2,2,-4,2 prepin=4,2,-1,-4,1,-2 prepinclude=-6,1,3,-1,,2 prepincludes=,-1,,,,,2
prepincluding=-2,2 prepinto=3,-2,-2,-1,,2 prepof=-1,,,3,,-2,-1 prepout=,2 prepover=2,,-1,-1 prepsince=2,-1
prepthrough=2,,,2,-1,-2,-1 prepto=-1,4,1,,-2,-3,2 prepunder=-2,,1,,,2 prepwith=-1,2,-2,,1,1,-1 r#=,,2,,-1,-1,-1
r$=11,,-3,-4,-1,-1,-1 r%=7,-2,1,-3,2,-4,-1 r.#=-2,5,-1,,,-1,-1 r.$=7,,-2,-3,-3,2 r.%=3,-2,-2,3,-1,-2,1 r.(=-1,-1,,,-1,3
r.)=2,-2,,,-1,2 r.,=,2,-3,-2,2,1 r..=,-1,3,1,1,-2,-2 r.:=4,-2,-1,-2,3,-1,-1 r.;=-2,4,3,-1,-3,-3,2 r.<bank>=-6,-2,-2,-1,-1,,11
r.<fund>=,4,-2,-2,-2,2,1 r.<group>=,,-2,-3,-3,6,2 r.<its>=,-1,5,,-2,2,-3 r.<name>=-3,-2,2,-1,2,,1 r.<person>=3,1,-2,-4,1,1,-1
r.?=4,-1,,,,-2 r.about=-3,1,1,-1,2 r.absorb=2,-1 r.abu=-1,-2,,,,3 r.accord=2,-1,-1,2,-1,,-1 r.account=3,-1,-1,,,-1,-1
r.acquir=-1,3,1,-1,-1,-1 r.across=2,-1,,,,,-1 r.activist=-1,,,,,2 r.add*=-2,,,2 r.africa=1,-2,,1 r.against=2,-1,1,-1
r.agent=-1,-1,2 r.agreement=2,-1 r.ai=3,,-1,-1,,,-1 r.air=3,-3,,1 r.all=-1,2 r.allianc=2,-1 r.alongside=-2,1,1 r.america=,-1,-1,2
r.american=,-1,2,-1 r.among=-5,3,2,1,-1,-1,1 r.amount=,-1,-1,,,2 r.analyst=1,-1,-2,3 r.anchor=2,-2,,,,-1 r.and=-1,,,5,-4
r.announc=5,-1,-3,1,,-1 r.app=-3,2,2,-1 r.arabia=-1,,,,,2 r.are=-1,-2,,-3,-3,5,4 r.arm=-2,1,-1,-1,1,3 r.artificial=2
r.as=3,1,,-2,-3,-2,2 r.ask=-1,,2,-1 r.ask*=3,-2,-1,,,1 r.assembl=-2,,,3 r.asset=3,-2 r.at=-2,-2,2,1,1,-2,1 r.auction=-1,2
r.australia=-1,4,-1,-1,-1,-1 r.aux=6,-1,-1,-1,-1,-2,-1 r.back=2,2,-1,-1,,-1 r.banker=,2,-1,,1,-1,-2 r.be=3,-1,-1,1,-1,-1,-1
r.been=-3,3,-1,-1,1 r.being=3,-2,,,-1 r.beside=2,-1 r.best=3,-4,,,1 r.between=,-1,,,,2 r.bid=3,-2,,,1,-1 r.bidd=-3,3
r.bidder=-3,3,-1,,,1 r.biggest=3,-3,2,,,-2 r.bill=2,-1,,,-1 r.block=2,-1,,,,-1 r.board=3,,,,-1,-1 r.bond=2,1,,,,,-2
r.book=,,,-1,2,-1 r.bos=5,-3,,-1,,-1 r.bought=-2,,,,-1,3,1 r.brand=2,,,,-1 r.brief=,2,,-1 r.bring=,,2,,-1 r.broker=3,-1,-1
r.busines=2,-2,,-1,2 r.buy=-5,1,4,2,,-1 r.buyback=-3,,,,3 r.buyout=-3,4 r.by=4,,2,1,-6,-2 r.cabl=-2,1,-1,2 r.calculat=-2,,-1,3
r.call=5,,-1,-1,-1,-2,-1 r.cam=1,4,-1,-1,-2,-1 r.campu=2,,-1 r.canada=-2,,2,-1,,1 r.capital=1,-2,,,,1 r.car=-4,-1,4,1,,1
r.carrier=-5,,,6 r.cas=-5,,1,2,3,-1 r.cash=3,,-1,,,-1 r.cell=,,1,-2,,1 r.chain=-3,,1,,1,2 r.chair=3,-3,,,,-1 r.chang=3,-2,,,,-1
r.chequ=-2,3 r.chief=4,,-1,-1,-1,-2 r.china=6,-3,-1,-1,-1,-1 r.claim=2,-2 r.clas=2,,,,,-1 r.clear=-2,,,,,2 r.client=4,,-1,-2
r.climb=-2,,,,2 r.clos=3,1,-1,-1,-1,-1,-1 r.cloud=2,-1,-1 r.co-founder=-1,3,,,-1,-1 r.co-operativ=-5,6,-1,1 r.com=2,-3,1
r.command=2,-2 r.comment=1,2,-1,-1,-1 r.commercial=-2,,,,2 r.commitment=2,,-1 r.committ=1,-3,2 r.committe=2,-1
r.compet=2,-2,-2,,-1,3,-1 r.competitor=5,,,-1,-1,-3 r.complet=-2,1,,,2 r.comput=-3,,3 r.confirm=-3,4,-1 r.consent=2,-1
r.consideration=-1,,,,-1,2 r.consortium=2,-2,,,-2,2 r.consultanc=3,-1,-3,1 r.contract=-3,,2,1 r.contribut=-3,4,1,-1,,-1
r.control=2,-1,,,1,-1 r.cornerston=-1,2,,,-1 r.cost=1,-1,-2,2,,1,-1 r.count=-2,1,,1 r.countr=,2,-1 r.court=2,-1 r.credit=-2,,3
r.customer=-4,1,3,1 r.dakota=2,,-1 r.debt=,2,-1,,,,-1 r.declin=-1,2 r.deliver=2,-1,-1 r.design=3,-1,,,,-1
r.development=-1,-1,2,,,-1 r.dhabi=-1,-2,,,,3 r.did=-2,1,-1,,2,-1 r.director=-2,,,,-1,3 r.disclos=-2,-2,-1,2,1,3
r.discussion=-1,2,,-1 r.do=-6,-1,7,2,,-1,-1 r.doe=-2,,4,-1 r.dropp=-3,-1,-1,,-1,1,4 r.dropp*=-2,2 r.drugmaker=2,,,,-2
r.during=2,-2 r.dutch=4,,-2,-1,,-1,-1 r.end=-2,,-1,,2,1 r.equal=2,,-1,,,,-1 r.equit=1,1,1,1,-1,-2,1 r.estimat=-6,2,5
r.europ=2,,,-1 r.european=-2,,,2 r.exchang=3,-1,,,,-1 r.exclusiv=-4,,,4 r.exist=-1,2,,,-1 r.expect=1,,2,-1,-1,-1 r.expect*=5,-5
r.fall=-2,,,3 r.familiar=-2,,,,2 r.farm=-1,,,,,,2 r.fell=2,-1,-1,-1 r.financ=-2,-1,-1,1,3,-1,1 r.firm=1,-2,,,1
r.five-year=-1,,,,,,2 r.fleet=-3,-1,2,2 r.float=-2,2 r.following=-1,2 r.for=5,3,,-4,1,-3,-3 r.foreign=2,-1 r.former=4,,-1,-1,-1,-1
r.found=3,-1,-1,-1 r.founder=3,-2,-1,-1,1,-1 r.four=-2,1,,,,1 r.franc=2,-1,,-1 r.fre=3,-1,-1,-1 r.from=1,-1,7,2,-3,-4,-3
r.fund=-1,-1,1,-2,,1 r.furnish=-4,3,-1,1,,1 r.gain=-1,,,,2 r.gav=1,-2,,1 r.german=-4,4,,,,1,-1 r.get=-5,,3,-1,-1,3
r.giv=-5,4,,,2,-1 r.going=-2,-1,,,,,3 r.gon=2 r.good=3,-2,,,,-1 r.got=3,-1,-1 r.green=-2,,,2 r.group=-1,2,2,-1,,-1,-1
r.guarant=-2,,,,,3 r.gulf=2,,-1 r.had=2,,-1,-1,2,-1,-1 r.hand=,2,-1,-1 r.hardwar=-2,,,2 r.has=2,2,-2,-2,-3,3 r.hav=-2,,,1,2,-3,2
r.he=2,,,-1,-1 r.head=,2,-1 r.held=-2,-1,,,2,2 r.hir=4,,-4,1 r.hold=1,-1,1,-1,-3,5,-1 r.holder=,,-1,-1,,2 r.hous=-2,2,,,2,-2
r.impl=-2,3,,,,-1 r.import=-2,2 r.in=2,-2,-1,3,2,1,-5 r.includ=-2,,,2 r.including=2,-1,,,,-1 r.increas=-2,,2 r.inject=-1,-1,1,,,2
r.injection=2,-2 r.intelligenc=4,-2,,,,-1 r.intend=-2,3 r.interest=-1,-2,,,3,1 r.into=4,-4,1,-1 r.investor=-2,1,1,2,,-1
r.involv=3,-2,,,,-2,2 r.is=2,-5,3,-1,-1,4,-1 r.issu=2,-1,,-1,,-1,1 r.japanes=2,,,,-1 r.join=2,,,-1,,-1 r.keep=-1,-2,,,,3
r.kept=-7,-1,4,1,2,1 r.kind=-2,2 r.known=6,-6,,,1 r.korea=-2,-2,1,1,,3 r.larg=,,-1,,,2 r.larger=3,-2,-1 r.largest=-2,1,,-1,-1,3
r.lawsuit=2,-1 r.leader=-2,4,-1 r.leas=2,-1,-1,,2,,-1 r.leav=2,-2,,,-1,2 r.left=-1,,,,2,-1 r.lend=1,-2,1 r.les=1,-1,2,,,-1
r.let=-1,,1,2,-1 r.letter=-1,-1,2 r.licenc=3,,-1,,,-1 r.list=,-2,-1,-1,1,2 r.littl=5,-2,-1,-3,,1 r.loan=,-3,,-1,-1,,5
r.local=-3,2,1,2,-1 r.long=,2,-1,,,-1 r.look=2,,-1 r.machin=-2,,1,2 r.mad=-1,-1,,-2,1,3,-1 r.main=5,-1,-1,-1,-1,-2,1
r.mak=2,,,1,-1,-1 r.maker=2,-1,,-1 r.manager=2,-1,-1,-1,3,,-1 r.mark=-2,2 r.market=2,-1,-1,1 r.matter=-3,,,1,2,,-1
r.member=-3,,-1,,,1,3 r.mention=3,-2,,,,-1 r.merg=-1,2 r.merger=,,-1,,2 r.michigan=-3,,3,1 r.milk=-2,,2 r.minorit=-2,-1,-1,,3,1
r.model=2,-1,-2,,-1,1 r.mone=,-1,-1,1,,-1,3 r.month=-2,,,,,1 r.mov=4,-1,-2 r.much=,2,-1 r.nam=4,-2,-1,,,-1 r.nam*=-1,,,,,-1,2
r.negotiat=-2,-1,1,2,-1 r.neither=1,-3,,-1,,3,-1 r.network=-2,,1,1 r.nevada=-4,1,1,2 r.new=2,5,-2,-2,1,-4,-1 r.next=2,-1,,,-1
r.nobod=1,-2,,,1 r.non=,-1,,,2,-1 r.north=2,-1,-1 r.norwegian=2,-1 r.not=,-1,-1,,,,2 r.noth=-1,-1,,-1,,4,-1 r.number=2,,,,,-1
r.obtain=-2,2,,2,-2,-1 r.of=-2,-1,-2,2,-2,6,-3 r.off=-1,-2,,,,,4 r.offer=1,2,-1,,-1 r.offic=3,-2,-1,,-1,1 r.ohio=2 r.oil=-2,1,,,1
r.older=,-2,,,,2 r.on=,-1,-1,2,-3,4,-2 r.one=-1,1,,1,-1,-2,2 r.open=2,-1 r.order=-1,-1,1,2 r.other=,2,2,-2,,-1,-1
r.outsid=2,,,,,-1 r.outsider=-1,2 r.over=5,-2,-1,1,-1,-1,-1 r.owed*=,-1,-1,,,-1,3 r.own=-4,6,,-1,-2,4,-2 r.owner=2,2,-1,-2,-1,1
r.packag=3,-2 r.paid=3,-1 r.paper=2,-1 r.park=3,-1,-1,,,,-1 r.part=3,-4,2,-2,,,1 r.participat=,-1,,2 r.partner=2,,-1,,1,-2
r.pay=-2,-1,4,-1,-1,1 r.payment=2 r.pension=-2,2,,,,1 r.peopl=2,-1,-1,,-1,-1,1 r.phas=-3,1,2,,,1 r.phon=-1,2,,,,-1 r.plan=1,,-2,1
r.plann=2,-1,-1,2,-1,-1 r.plant=-4,3,2,,-1,2,-1 r.point=,2,-1,-1,,-1 r.poland=6,-5,,,,-1 r.position=,,-1,-1,-2,3 r.power=-3,1,1,1
r.prepar=2,-1 r.pres=1,-3,1,2,,-1 r.present=-1,3,,,-1,-1 r.president=2,-1 r.previou=-2,,1,,1 r.pric=-1,3,-3,1,1,1,-1
r.principal=-2,1,1 r.proces=-1,,,,-1,2 r.process=2,-1,1,-1 r.product=-1,2 r.programm=-1,-1,,,,2 r.proposal=3,-2,,,,-1
r.prospectu=2,-1,-1,,,-1 r.provid=-2,2,2,-1,,,-1 r.publish=2,-1,-1,-1,-1,1 r.put=-2,1,-1,2 r.quarter=-1,2 r.rais=2 r.rank=-4,,4
r.reach=-2,,,,,,2 r.reactor=2,,-1,,,-1 r.receiv=-1,-2,1,1,2,-1 r.reckon=2 r.record=2,-2 r.reduc=-3,,,,3 r.refus=2,-2,-1,,1
r.region=2,-2 r.register=-4,2,,,,3,-1 r.regulator=2,-1 r.rel=2,2,-1,1,-2,-5,2 r.remain=2,1,-2,,,-1 r.rent=-2,1,2,,-1
r.report=,3,-1,,-1,,-1 r.reserv=-2,-1,3 r.responsibl=-1,2 r.rest=-5,,-1,,-1,8 r.result=3,-1,-1,-2,-1,1 r.retain=2,-1,-1,,1
r.return=-4,2,1,1,1 r.revenu=,-1,2,-1 r.ris=2,-1 r.robotic=-3,3 r.rol=2,-1 r.roof=-1,,,,,2 r.russia=3,-1,,-1
r.said=4,1,-4,-2,,2,-1 r.said*=-3,3,,1 r.sal=,-3,-1,2,2,1 r.sam=6,-2,-1,,,-1,-1 r.saudi=,-1,,,,2 r.seat=3,-1,,,-1,-1
r.second=-2,1,2 r.securit=-2,-1,1,,2 r.seed=,2,-1,,,,-1 r.sell=-1,-2,1,4,-1,-1 r.seller=,-3,1,,2 r.server=2 r.shanghai=-2,1,,1
r.shar=-4,,,1,3,2,-2 r.shareholder=-2,-1,,2,-1,1 r.shop=,,2,,,-1 r.show=,2,-1,,-1,-1 r.shut=-1,2 r.sid=-3,5,-1
r.sign=-1,2,2,-1,-1,-1 r.similar=3,-1,-1,-1,,-1 r.singapor=-2,1,,,1,1 r.sit=-2,,,,2 r.siz=-3,3,,1,,-1 r.small=-3,,-1,-1,,3,1
r.smaller=-1,-2,-1,-1,,4 r.softwar=3,-1,,,,-1 r.sold=-1,-4,1,-2,4,2,-1 r.sound*=,2,-1 r.south=1,-2,-1,2 r.spain=-1,-1,,2
r.spent=2,-1,,,,-1 r.split=-1,2,-1,,,-1 r.sta=-1,-2,,,,-1,5 r.stag=-2,3 r.stak=-3,-1,-1,,,5 r.stand=2,,,,-1,-1 r.start=-2,1,2,,-1
r.stat=2,-1,,,,-1 r.stock=4,,-1,,-1,-1 r.strateg=-2,,3 r.strategic=-1,2 r.street=,2 r.stud=2,-1 r.sub=,-1,1,-1,3,-2,-1
r.subscrib=3,-3,,,,1 r.subscriber=-2,4,,,-1 r.subsidiar=3,-1,,,,-1 r.suppl=-1,1,-2,1,,-1,2 r.supplier=-3,-1,2,2 r.support=2,-1
r.swapp=,-1,-1,,,2 r.sydne=2,,,,,-1 r.tak=2,-4,-1,,1,2 r.talk=2,-2,-1,2,,,-1 r.tariff=-1,,,2 r.team=3,-1,,,,-1 r.technolog=-1,2
r.tenant=2,-1,-1,-1 r.term=2,-1,-1 r.than=2,,,,,-1 r.that=1,4,-2,-3,1,,-1 r.them=-1,2,,1,-1,-2 r.think=2,-1,1,,,-1 r.thought=,2,-1
r.thre=-2,-1,4,1,,-1,-1 r.through=-2,1,3,-1,-1,-1,1 r.tim=-2,4,,,,-1 r.to=-1,-1,-2,2,7,-8,3 r.told*=-2,,,,-1,4 r.took=4,,-1,,-2,-1
r.tool=3,-1,-2 r.total=,-3,4 r.tr=2,,-1,,,-1 r.trad=2,-2,,,1,-1 r.transaction=1,-2,-1,,2 r.turn=-1,1,2,,,-1 r.two=2,,-2,,-2,2
r.under=-3,-2,3,1,-1,2 r.undertaken=2,-2 r.underwritten=-2,2,,,,,1 r.until=2,-1,-1 r.up=,2,-1,,-1,-1 r.us=-1,,2 r.use=-1,,2
r.used=-1,1,,-1,2,-1 r.user=-1,-1,3,-1 r.utilit=-6,1,4,1 r.valu=-1,2,-1,1,-1 r.valuation=,-2,,,,2 r.van=-2,,-1,-1,,5
r.vendor=-3,-1,,,4 r.ventur=2,-1 r.vot=4,-2,,,-1,-1 r.walk=-2,-1,-1,-1,5 r.want=-1,-1,,,,3 r.warrant=-1,,,2
r.was=-2,6,-1,,-1,-1,-1 r.watch=-7,-1,,1,,7 r.we=-2,-1,,,,3 r.well=-3,3,3,,-1,-1 r.went=-1,3,-1 r.wer=-1,6,1,-1,,-4,-1
r.whol=,-1,,2,,,-1 r.widen=2,-1 r.wind=-1,,,,,,2 r.wisconsin=-1,,,2 r.with=1,1,,-1,-2,3,-1 r.withdrew=3,-1,-1 r.without=2,-1
r.work=7,-3,-3,-1,-1,,-1 r.worth=1,2,-1,-1,-2 r.writ=-1,-2,,,,,4 r.written=3,-1,-1,,,-1 r.wrot=2,1,-1,,-1,-1 r.year=2,-2,,1,-1,-1
r.york=-1,,-1,,2,-1 r.—=2,,,,,-2 r1#=2,1,,-2 r1)=2,-1,,,,-2 r1,=-4,1,,1,,2 r1.=-5,-1,2,-1,-2,7,-1 r1:=2,,,-1,,-1 r1;=,1,3,,,-3,1
r1<group>=,1,-3,,-1,1,1 r1<name>=,,,,2 r1about=2,,-1,-1,,,-1 r1absorb=-1,-1,2 r1act=3,-2 r1add=-1,3,,,,-1 r1advis=3,,-1,,-1
r1among=-4,,4 r1and=-5,2,-1,-2,4,,1 r1announc=1,-1,-1,2 r1appear=-1,2 r1are=-1,-1,,,-2,4,1 r1as=-2,-1,-1,3,-1,,2
r1ask*=,-2,-1,,,3,-1 r1at=-2,5,-1,,-2 r1aux=-1,3,,,,-1 r1back=-2,2 r1bas*=3,-1,,,,-2 r1becam=,2,-1 r1becom=2,1,-1,,-1,-1
r1been=,2,-1,,-1 r1being=-1,2 r1built=-2,,,1,,2 r1buy=1,-1,2,,,,-1 r1cam=-1,1,2,-1,-1,-1 r1clos=2,-1 r1com=1,2,-1 r1confirm=-2,2
r1contribut=-1,-1,,,,,2 r1den=-2,2,-1,,2 r1did=,3,,,-1,-1 r1disclos=2,-1 r1do=-5,-1,5,2,,,-1 r1dropp=2,-1 r1expect=2,,-1
r1expect*=4,-4 r1financ=1,-1,,,,,2 r1find=2,,-1 r1follow=,2 r1for=-1,-2,3,1,-1,-1 r1found=2,-1,-2,-1,2 r1from=-2,-2,6,-1,-1
r1furnish=-1,,-1,2 r1go=-2,,1,2,-1,1 r1gon=-1,-1,,,3 r1hand=-1,-1,,,2 r1has=,-1,2,,-1,2,-1 r1hav=1,,-1,,1,-2,1 r1head=-2,1,,,,,1
r1held=-2,-1,,,3 r1hold=,,2,-1,,,-1 r1in=-7,-1,5,-1,,4,1 r1includ=-3,1,,2 r1include=-4,,,5 r1increas=-2,2 r1inject=-2,2
r1intend=-2,1,,,1 r1invest=,2 r1is=-5,,1,-3,,5,1 r1join=-1,3,-1 r1keep=2,,-1 r1lead=2,-1 r1led=-2,2,,,,1 r1left=-1,,2
r1lent=-1,-2,,,-1,,4 r1lift=-1,,2 r1look=2,-1 r1lost=2,1,-2,,1,,-1 r1mad=,,-1,3,-1,-1,-1 r1mak=-2,2,-1,2 r1nam*=,,-1,,,-1,2
r1of=1,4,-5,-1,2,,-1 r1offload=-1,-1,,,2 r1on=1,,2,-3,1,-1 r1owed*=,-1,-1,,,,3 r1own=,-2,1,1,-1,1 r1participat=2,-2 r1pay=-1,,2
r1purchas=-1,2,-1 r1put=-1,2 r1putt=-2,2 r1refus=3,-2 r1rel=2,-1,1 r1remain=-3,,,,-1,4 r1report=2,,-1 r1report*=-1,2
r1retain=-1,,,,,2 r1said=1,,,-2,3,-1 r1said*=-2,2 r1sell=1,,-1,2,-1 r1sign=-1,,2,-1 r1sold=-2,-2,,,3,1 r1sub=1,-2,-1,2,-1,-1,1
r1sued=2,,-1 r1suppl=1,-1,2,,,-1,-1 r1switch=-2,,1,1 r1through=-1,,2,-1 r1to=3,-1,-1,-2,3,,-1 r1tr=2,-1,-1 r1trimm=-1,-1,,,2
r1turn=,-1,2 r1used=-1,,2 r1walk=2,,,,-2 r1want=2,-1 r1was=-3,3,,-1,,1 r1watch=-3,,,,,3 r1went=1,-2,-1,,2 r1wer=-4,6,1,-1,1,-2,-1
r1will=-3,,,,,3 r1with=-1,2,-1,3,-1,,-1 r1won=-2,,-1,3 r1work=2,-1,-1 r1worth=-1,2,-1,-1 r2$=5,-2,-1,-2,1,1,-2 r2%=4,,2,-2,,-2,-1
r2,=-1,2,,,-2,2,-1 r2.=-2,3,-1,-1,3,-3,1 r2;=-2,-3,1,,,,4 r2<bank>=1,-1,,,,-1,2 r2<fund>=-3,5,-2,-2,-2,4,-1
r2<group>=-3,-3,-2,1,,5,2 r2<its>=1,-4,1,1,,-2,3 r2<name>=-1,-1,2,-2,-2,,4 r2<person>=-3,,-1,-1,1,4 r2abu=-1,2,-1
r2accord=1,,-1,2,,,-1 r2acquir=3,-1,,,-1 r2activist=-1,,,,,2 r2agreement=2,-1 r2american=-1,,2 r2among=-1,1,3,-1,,-1
r2anchor=-1,-1,3 r2and=-4,2,-1,1,3,,-1 r2announc=2,,-2 r2are=-1,,,,,1,2 r2arm=-2,1,1 r2as=-4,3,1,-1,1,-2,2 r2at=1,4,-1,-2,-1,-1
r2batter=2,,-2 r2block=-1,,,,,2 r2build=2,,-1 r2buy=-3,2,1 r2buyer=2,,-1 r2by=2,-1,2,,-1,-1,-1 r2cam=3,-1 r2canada=-3,1,2,-1,1,1
r2cash=-2,2 r2chequ=-2,2 r2chief=3,-1,-1,,-1,-1 r2china=-1,-1,1,,2 r2client=2,,,,,-2 r2clos=-1,2,,,,-1 r2compan=1,-2,,,1
r2compet=1,,-2,,,1 r2competitor=-1,-2,3 r2consultanc=3,-1,-1,-1 r2control=2,-1,,,-1 r2customer=-3,1,3 r2did=2,-1
r2disclos=2,-2,,,,1 r2equal=3,,-1,,,-1,-1 r2equit=-2,4,,,,-1 r2famil=-1,-1,,,,2 r2financ=2,-1 r2for=2,3,1,-3,,-1,-1
r2founder=,-2,,,2 r2franc=2,-1 r2from=3,-3,2,1,-2 r2get=-3,1,1,,,1 r2group=-2,-1,3 r2had=3,-1,-1,,,-1 r2has=-2,,-1,1,1,1
r2hav=-1,,2 r2head=-1,2 r2holder=-3,2,,,1 r2in=1,4,-3,2,1,-5,1 r2interest=-2,3 r2into=1,2,-1 r2investor=1,2,,,-1,-1
r2is=-1,-2,1,,,3,-1 r2join=4,-4 r2keep=2,,,,,-1 r2kept=-2,,2,,2,-1 r2lead=,2,,,,-1 r2lessor=-2,,,2 r2loan=1,-1,,,,-1,2
r2member=-2,3,,,-1,-1,1 r2minorit=-2,2,,,,1 r2mone=-3,2,-1,,,,3 r2nam=2,-1 r2new=,1,3,-1,-1,-1 r2next=-1,,2 r2noth=5,-3,,,-1,1,-1
r2of=-1,-1,-1,4,3,-3,-1 r2on=-3,2,-2,-1,,5 r2one=,-1,1,,-1,-1,3 r2other=-2,3,,,1,-1 r2own=1,-2,-1,-1,1,2,-1 r2owner=1,-1,-1,,,2
r2part=2,,-1 r2pay=-2,2,,,-1,1 r2present=-2,,,3 r2pric=-2,2,1 r2principal=-2,1,1,1 r2processor=-1,,-1,2 r2purchas=2,-1,-1,-1
r2purchaser=-1,1,-1,-1,2 r2rel=2,-3,5,2,-2,-2,-2 r2remain=2,,,,,-1 r2report=-2,2 r2rest=-6,-1,-1,,,7 r2round=2,-2
r2seller=-1,-2,,,3 r2shar=1,-2,,1,,1 r2shut=-1,2,,,,-1 r2sit=-1,,2 r2smaller=-2,,,,1,2 r2south=-1,-1,-1,2 r2spain=-3,1,,2
r2stak=2,-3,,,,1 r2sub=-3,3,,3,,-1,-1 r2suppl=-2,,-1,1,,,1 r2supplier=-1,,,2 r2tak=-2,1,,,,1 r2talk=-2,,,,2 r2that=-4,5,-1,-1,2,-1
r2them=-4,6,-1,,-1 r2thereb=-2,2 r2thre=-2,,1,1 r2to=-1,,,4,-2,-2,1 r2trad=3,-1,,,,-1 r2under=2,,,-1 r2undisclos=-1,3,-1,-1
r2union=-1,3,-1,-1 r2unit=-1,2 r2us=-1,,2 r2user=-2,-1,3,1 r2utilit=-3,-1,4 r2walk=-2,,-1,,3 r2was=3,2,-1,-1,-1,-2
r2with=6,,-2,-1,-1,-1,-1 r2work=2,-1,,,,-1 r2writ=-1,,,,,,2 r2year=-1,-2,4 r2zurich=3,-2 r3#=1,1,,1,-1,-2 r3$=2,2,-2,-2,-1,1
r3%=4,-2,1,-2,,-1 r3(=-1,,,,,2 r3,=,1,-3,,4,-1,-1 r3.=,3,-2,-3,-1,5,-3 r3:=1,-2,,,,2 r3;=-1,-2,1,-1,1,4,-1 r3<fund>=3,1,-1,,-2,-1
r3<group>=-2,-3,1,3,-1,2 r3<its>=1,-7,3,,1,2 r3<name>=-3,1,1,3,1,-1,-3 r3american=-2,-1,,1,1 r3amount=-2,2,-1,,2
r3and=,1,4,2,-4,-1,-2 r3are=-2,,,-2,-1,3,1 r3arrangement=,,2,-1 r3as=1,,2,-1 r3at=-1,-1,,2,,-1,1 r3back=,2,-1,-1 r3been=-1,2
r3bid=-1,2 r3bidder=-1,2,-2,,,1 r3bought=-2,2,,,,,1 r3builder=-3,2,,1 r3busines=1,-2,,,1 r3buyer=-3,2,2 r3buyout=-1,2
r3by=-1,,-2,1,-1,,3 r3cam=1,2,,,-1,-1 r3car=-1,,,2 r3cas=2 r3chain=-1,,,,2,-1 r3chief=4,-2,-1 r3chip=-2,1,1 r3committ=1,-2,,,,,1
r3compet=5,-2,-1,,,-1 r3contribution=2,-1 r3customer=-2,-1,4,-1 r3dhabi=-1,2,-1 r3do=-4,-1,6,-1 r3exclusiv=-3,,1,,3 r3executiv=2
r3financ=-3,1,,2 r3financial=2,-1 r3follow=-1,2 r3for=-3,2,3,,1,-2 r3former=-2,2,,,1 r3from=-3,3,-3,1,4,-1,-1 r3fund=,-1,,,,3
r3hav=-1,-1,1,,,-1,2 r3hold=-3,-1,-1,-1,1,5 r3hous=-2,1,,,3,-1 r3in=-1,1,2,-1,,-1,-1 r3interest=1,-2,1,,,1 r3into=-3,4
r3investor=-1,2 r3is=2,,-1,-1,,1 r3keep=-2,,,,1,1 r3largest=2,,,,,-2 r3leader=-2,2 r3led=-1,2 r3list=,-1,,,,2 r3look=2,-1,-1
r3mad=-1,2 r3mak=2,,-1,-1 r3market=2,-1,-1 r3minorit=1,,,,1,-2 r3month=-2,1,2 r3of=1,-2,-1,2,-2 r3off=-2,1,,,,,2
r3offic=1,-2,,,-1,2 r3on=-2,1,-1,3,-2,,1 r3one=-2,2,2,,-1,-1 r3own=-1,3,-3,,-1,3,-1 r3packag=2,-2 r3part=-2,2,-1,1,-1
r3partner=1,1,-2,,1 r3piec=-2,1,,,,,2 r3provider=-1,,-1,2 r3publish=3,,-1,-1,-1,-1 r3purchas=2,-1 r3rais=2,-2
r3rel=1,2,-1,-1,-2,-1,1 r3report=-2,,-1,3 r3right=2,,-2 r3said=,2,-1,,-1,,-1 r3sam=-1,2 r3seat=2,-1 r3sell=,-1,,2,-2
r3shar=,1,1,,-2 r3sign=-1,2,2,-2,,-1 r3since=-2,2 r3sold=,,,-1,2 r3stat=-1,2 r3street=,2,,,,-1 r3sub=1,1,-2,,1,1
r3subscriber=,2,,,-1 r3subsidiar=2,,,,,-1 r3suitor=-1,2 r3supplier=-3,-1,5,-1 r3them=-2,-2,2,1,1 r3through=-2,3
r3to=,-2,-2,1,2,-2,3 r3two=-2,2,-1,,,2 r3under=-2,,1,,,,1 r3used=,,-1,-1,2 r3was=1,-2,,1,,-1 r3way=3,-1,-1,-1 r3wer=-5,2,1,,3,-1
r3with=,-2,,2,-1,1,-1 r3work=1,-1,-2,1,,2,-1 r3wrot=-1,2 r3york=2,-1,-1 r<bank>=2,,,,-1 r<fund>=6,,-2,-1,,-2,-1
r<group>=-2,-1,1,-2,-2,2,5 r<its>=-4,-1,4,2,,,1 r<name>=-3,1,3,3,,-3,-1 r<person>=-2,4,,,-1,-1 rabout=,2,1,-1,,,-1 rabsorb=-3,2,2
rabu=2,1,-1,-1,,-2 racces=-1,,2 racquir=2,-1,,,,-1 ract=3,-2 radd=-1,3,,,,-1 radvis=3,,-1,,-1 radviser=3,-1,,,,,-1 rafrica=,2
ragainst=2,-1 rago=2,,,,-1 ramerican=-3,1,-1,2 ramong=-4,-1,7,-1,,-1 ramount=-2,2,-1,,2 ranchor=,-2,2 rannounc=1,-2,-1,2
rapp=-2,,2,1 rappear=-1,2 rapproach=-2,4,-1,-1 rare=,-2,,-1,-2,4 rarm=-3,,1,,1 rarrangement=,,2,-1 ras=-5,3,,1,-1,-2,4
rask*=,-2,-1,,,3,-1 rat=,4,-3,,,,-1 rback=-3,3 rbalanc=-2,1,,,,2 rbas*=3,-1,,,,-2 rbatter=2,,-2 rbe=,-1,2,1,-1,-1 rbecam=,2,-1
rbecom=,3,-1,-1,-1,-1 rbeen=1,2,-1,-1,-1 rbeing=-1,2 rbelow=-3,,,,3 rbeside=-1,2 rbid=,3,-2 rbidd=-3,5,-1 rbidder=-4,6,-1
rblock=-1,2,-1,-1,,2 rbook=2,-1,,-1 rbrand=-1,,-1,-1,2 rbuild=4,-1,-2 rbuilt=-2,,-1,1,,2 rbuy=1,-1,3,,-1,,-1 rby=-1,-4,6,1,-2,-2,2
rcam=1,1,2,-1,-1,-1 rcanadian=-2,,2 rcar=-2,,1,1 rcard=2,-1,-1,-1,,,-1 rcargo=-3,,,4,-1 rcarrier=-1,,,2 rcash=-1,2
rcell=-1,,1,-2,,1 rchair=3,-1,,,,,-1 rchequ=-2,3 rchief=2,1,-1 rchina=-1,-1,1,,2 rchip=3,-1,-1,-1 rcloud=-1,,-1,2 rcom=1,2,-1,-1
rcompan=1,-2,-1,,1,1 rcompet=2,,-2 rcompetitor=,2,-2,,1,-1 rconfirm=-2,2 rconsortium=-2,-1,,,-1,5,-1 rcontract=-3,-1,1,1,2
rcontribut=-1,-1,,,,,2 rcontrol=2,-1,,,-2,1 rcost=2,-1,-1 rcountr=-2,,3 rcustomer=-3,-2,6 rdeliver=2,-1,-1 rden=-2,2,-1,,2
rdhabi=2,1,-1,-1,,-2 rdid=,3,,,-1,-1 rdisclos=2,-1 rdo=-3,-1,4,2,,,-1 rdropp=2,-1 relsewher=2,,-1,-1 rengin=2,,,,-2 rengineer=2,-1
requal=,,-2,,,2 requit=,2,-1 rexchang=2,,-1 rexclusiv=-3,-1,1,,3 rexpect*=4,-4 rfar=-2,1,1 rfarm=-1,-1,,,,,2 rfeed=-4,,,4
rfind=2,,-1 rfollow=,2 rfor=-1,2,5,2,-2,-4,-2 rfound=2,-1,-2,-1,2 rfour=-2,,,,3 rfranc=1,-2,1 rfrom=,-2,7,-2,1,-1,-2 rfuel=-1,,2
rfund=2,,,,,-1 rfurnish=-1,,-1,2 rgerman=,2,-1 rgigawatt=1,,1,-2 rgo=-3,,1,1,1,1 rgon=-1,-1,-1,,2 rgreen=3,,-2 rgroup=-2,,1
rguest=2,-2 rhad=2,-1,-1,-1,1,-1 rhall=-2,,1,2 rhand=-2,1,,,2 rhas=-1,-1,1,2,-1,1,-1 rhav=1,,,,,-2,1 rhead=-4,5,,-1,-1,-1,1
rhear=2,,-1,-1 rheld=-1,-1,,,2 rhir=3,,-2 rhold=-2,-1,1,-1,2,2,-1 rhom=-2,1,,1 rin=3,-1,-3,-2,4,,-1 rinclud=-3,1,,2
rinclude=-4,,,5 rincreas=-1,2 rindia=2,,-1 rinject=-2,2 rinstalment=-3,3,,1 rinterest=-3,2,1,,,1 rinto=,5,-2,-1,-1,-1 rinvest=-1,2
rinvestor=1,2,,,-1,-1 ris=-1,-3,,-3,,7 rissu=-2,2 rjapan=-3,1,2 rjet=-1,,2 rjoin=3,-1,-1,,,-1 rkeep=2,,-1 rlatest=-3,3
rlead=2,,,,,-1,-1 rled=-2,2,,,,1 rleft=-1,-1,2 rlent=-1,-2,,,-1,,4 rletter=-1,-1,2 rlift=-1,,2 rlin=2,,,,,,-1 rlist=,-1,-1,,,2
rloan=-1,-2,-1,1,,,4 rlocal=2,-1 rlost=2,1,-2,,1,,-1 rmachin=-4,,-1,6 rmad=2,-2,,3,-1,-1,-1 rmak=-1,2,-1,1 rmaker=-2,2
rmarket=5,-3,-1,-1 rmast=-2,,2 rmember=-2,-1,-1,,-1,4,1 rmerg=-1,,,,2 rmerger=-2,2 rminorit=-2,2,,,,1 rmodel=2,,-1,-1
rmone=,1,-2,-1,,-1,3 rmonth=-1,,3,,-1 rnam*=-1,1,-1,,,-1,2 rnew=-3,3,2,-1,1,-2,-1 rnext=-2,,2 rnoth=6,-3,-1,,-2,1,-1
rof=,2,2,4,1,-6,-2 roffer=3,-1,,,-1 roffload=-1,-1,,,2 rohio=3,,-1,-1 ron=2,-2,1,-3,-1,4 rone=-4,,2,,-2,-1,3 rorder=,-1,-2,3
routput=-2,-1,1,2 routsid=2,,-1,,-1 rover=4,-1,,-1,,-1 rowed*=,-1,-1,,,,3 rown=4,-3,-2,1,-2,1 rowner=-3,-1,-1,,1,4
rpart=-1,3,-2,1,-1 rparticipant=-2,3 rparticipat=2,-2 rpartner=1,2,-2,,,-1 rpay=-2,,3 rphas=-3,1,3 rphon=-1,,2 rpiec=-3,-1,,,,1,3
rportfolio=2,-1 rpower=2,,-2,1 rprais=3,-2 rpres=-1,2 rpresent=-2,-1,-1,4,-1 rpric=,2,,-1,-1 rprincipal=-2,1,1,1
rprocessor=-2,,1,2 rproduct=-1,,-1,2 rprofit=2,-1,,-1 rproposal=-2,3 rprovider=-1,,-1,2 rpurchas=3,,-2,-1 rpurchaser=,,-1,-1,2
rput=-2,2,1 rputt=-2,2 rquarter=3,-1,,,,-2 rrefus=3,-2 rregister=-3,,,,1,2 rremain=-1,-1,,,-1,3 rreport*=-1,2 rrest=-7,2,-1,,-1,7
rretain=-1,,,,,2 rright=1,1,-2 rrun=-2,2,1 rsaid=4,-1,-2,-2,3,-1,-1 rsaid*=-2,2 rsal=-1,-1,,,3 rsam=3,-2,-2,1,-1,1,-1
rsecond=,2,-1 rseed=-1,2,,,,-1 rseller=-1,-2,,,3 rservic=-2,,3 rshar=-3,,2,,1,1 rsign=-2,,4,-2 rsit=-2,-1,2,1 rsix=-2,,1,1
rslic=2,-1,-1,-1 rsmaller=-3,,-1,,3,2 rsoftwar=1,-2,3,,,-1 rsol=-1,-1,2 rsold=-4,-2,,2,3,1 rstat=-1,2 rstor=2,,-1,-1
rsubscrib=-2,-2,,,,5 rsued=2,,-1 rsum=2,-1,-1 rsuppl=-2,,1,2,,-1,-1 rsupplier=-4,-1,4,1,1 rswap=-1,2 rswitch=-2,,1,2
rtalk=-3,2,,,2 rtenant=-1,-1,3 rthan=3,-1,-1,-1 rthem=-1,3,,,,-1,-1 rthereb=-2,2 rthing=2,-1,,,,-1 rthrough=-4,2,2,-1
rtim=-1,-1,,,,2,1 rto=-2,2,-3,-2,6,-4,3 rtransaction=2,-1,-1 rtrimm=-1,-1,,,2 rturbin=-3,,,3 rturn=1,-1,2,-1
runder=-3,-2,2,1,3,-1,1 rundisclos=-2,3,-1,1 runion=-2,3 runit=-2,2,1 runtil=2,,-1,-1 ruser=-3,-1,3,1 rvalu=,,-1,2,,-1
rwalk=2,,,,-2 rwant=2,-1 rwatch=-3,,,,,3 rway=4,-2,-1,-1 rweek=2,-1 rwell=-1,2,1,-1,,,-1 rwent=2,-2,-1,,2 rwer=-6,7,1,-1,2,-2,-1
rwill=-2,,,,,3 rwind=-1,-1,,1,,,2 rwith=-1,-2,2,2,-2,1,-1 rwon=-2,,-1,4 rwork=3,-2,-2,1 ryear=-4,-3,9,-1,,,-1
takes's=holds=,-1,2,-1 takes's=offering=-1,,2,-1 takes's=shares=-1,,2 takes's=supplies=-1,,2,1 takes'saward=2,,-1,-1
takes'sborrow=-1,2,-1 takes'sbuy=-1,-1,2 takes'sget=-2,,2,,1 takes'sgive=,,2,-2 takes'shave=3,-2,-1 takes'shold=-1,-1,,,,2
takes'slend=-2,-2,2,2 takes'slift=-1,3,,-1 takes'spay=2,-1,,-1 takes'sput=-1,2,,-1 takes'sraise=-1,-2,1,2,-1,1
takes'ssign=,-2,,2,,1 takes'ssupply=2,-1,,-1,,-1 takes'strim=,-1,-1,,2 takes'vannounc=-1,,-1,2 takes'vare=3,,-1,,,-2
takes'vbecom=-2,2 takes'vbought=-1,,2,-1 takes'vbuy=,-1,,2,-1 takes'vdisclos=-1,,,,,2 takes'vhas=2,-1 takes'vinclud=-2,,,2
takes'vis=-1,-1,2 takes'vpay=2 takes'vpublish=1,,2,,-1,-1 takes'vtak=-2,,1,,1 takes'vwas=-1,,,,,2 takess=buys=3,-1,-1
takess=buys*=4,-3 takess=contract*=-2,,2 takess=earns=3,-1,-1 takess=plans=,,,,-1,2 takess=plans*=5,-5 takess=sells=1,,,1,-2
takess=supplies*=-2,,2 takessaward=,,-2,3,-2,-1,1 takessback=2,-1,,-1 takessbelong=-1,-1,,,,3 takessbuy=3,1,-2,-1,-1,-1
takessconvert=2,-1 takessexit=-2,,,3,-1 takesshave=-1,2,2,-1,,-1 takessissue=,-1,-2,2,1 takessjoin=-1,2 takessleave=,,2,-1,,-1
takesslend=2,1,-1,-1,-1 takesslend*=-1,-1,2 takesslift=2,-1 takessorder=-1,,2 takessowe*=-2,,-1,,,,4 takesspay*=-2,-1,,,,,4
takessput*=-1,,2 takessraise=-1,3,-1 takessraise*=-2,,1,,,1 takesssell=1,-1,-2,1,2,-1 takesssell*=2,-1 takesssign*=-1,-1,2,,,1
takesssupply=,-2,,1,1 takesssupply*=-1,-1,2 takesswin=2,,-1 takesvare=-5,-2,4,,-1,5,-1 takesvask=-1,-2,-1,,,5 takesvbe=,1,2,,-1
takesvbecom=2,-1,-1 takesvcall=2,-1 takesvcam=-3,5,,,,-1 takesvchosen=-2,-1,,3 takesvcom=-2,2 takesvdid=,3,,,,-2
takesvdo=,-1,3,,,-1 takesvdoe=-4,-2,1,1,,4 takesvexpect=5,-5 takesvgiven=-1,,,,,,2 takesvhas=-2,3,2,-1,,-1
takesvinclud=-4,2,1,,1,-1 takesvis=-2,-2,,1,1,4,-1 takesvleav=2,,-1 takesvleft=-1,,2,,,-1 takesvnam=-4,2,-1,,3,-2,2
takesvoutbid=3,-3 takesvowed=-1,,-1,-1,,,4 takesvpay=-2,,,1,1 takesvsaid=1,2,-2,-1,-1,1 takesvseed=-1,2 takesvsold=,-1,-1,1,2
takesvsued=2,-1,1,-1,,-1 takesvsuppl=-2,,3,-1 takesvtold=,,,,-1,2 takesvturn=2,-1 takesvwant=-1,,,,-1,2 takesvwas=-2,2,,-1,3,-1
takesvwer=-2,4,,,-1,-1 tarr=-4,1,1,3 tbacklog=2,-2,,,-1,2,-1 tcapex=-3,,4,3,,-2,-2 tcash=4,-2,-1,-2,-1,1,1 tcompute_cost=,,-1,2
tdebt=,,3,-6,-4,1,6 tdivestment=3,-2,-1,1,3,-1,-3 tfunding_round=,5,-1,2,-5,2,-3 tgross_margin%=-3,,3,1
tgrowth%=2,6,-2,-1,-1,-3,-1 tinvestment=-1,-1,-4,2,6,-2,1 tmarket_share%=3,,2,-3,-1,-1 tnet_loss=3,1,-2,-4,2,2,-2
tnet_profit=1,-3,4,1,-2,-2 tnone=3,-1,-4,-2,,1,3 tother=1,-3,1,2,-2,-1 tother%=-1,1,1,,,-2,1 tprice_change=3,1,-2,-2,,1,-1
tpurchase=,,2,5,-2,-4,-1 trevenue=1,-3,1,,-2,5,-1 tstake=-1,-2,-2,,4 tvaluation=,5,-3,-1,1,-1,-1 with's=annual=2,,-1,-1
with's=buys=1,-1,1,-2,2 with's=earns=,-1,2,-1,1 with's=invests=-2,,1,1 with's=orders=2,,-1,-1 with's=supplies=2,,-1,-1
with'saward=-4,1,3,-2,2 with'sback=-2,,,2 with'sbuy=1,2,-2,-1 with'sget=-1,-2,1,,2,-1 with'sgive=-1,3,,-2,1 with'shave=,,-2,,1
with'sissue=-2,,-1,2,1 with'slend=1,2,-2 with'sorder=,,2,-2 with'spay=-1,3,-1 with'sput=-2,,1,-1,1,1 with'sraise=-1,-2,1,2
with'ssell=-2,-1,-1,2,2 with'ssign=,2,,-1 with'ssupply=-2,-1,,2,1 with'swin=,-1,1,2,-1 with'vbought=2,2,-1,-2,-1 with'vgiv=-1,2,-1
with'vhas=-1,,-1,1,2 with'vmad=-2,2,-1 with'vorder=2,,-1,-1 with'vpaid=-4,3,,2 with'vrun=2,,-1,-1 with'vsaid=-2,2
with'vsold=-3,,,2,1 with'vwas=,,-1,2,,-1 withs=builds=2,-2,,1 withs=buys=-1,-3,2,2,2,-1,-1 withs=buys*=-6,4,1,2 withs=debt*=-1,,2
withs=earns=-1,1,,2,-1 withs=holds=3,,,,-1,,-1 withs=holds*=2,-1,-1 withs=lends=2,-1,-1,-1,,,2 withs=loss=-1,3,-1,-1
withs=offering=2,-1,-1,1,,,-2 withs=orders=-2,,2 withs=pays=-1,-1,-1,1,,,2 withs=plans=-2,2,3,-2,-1 withs=prices=-2,,,,2
withs=rises=3,-3,1,-2,1,1,-1 withs=sales=-1,-1,-1,4 withs=sells=1,-2,,1,2,,-2 withs=supplies=2,-2,,1 withsaward=5,-2,-1,-2,-1
withsbuy=-3,-1,,-1,6,,-1 withsconvert=-1,-1,,3 withsfetch=-2,3,,-1 withsget=-2,1,,2,-1,1,-1 withsgive=-1,-2,,1,1,1,-1
withshave=,-1,-1,1,-1,2,1 withshold=1,2,1,-2,-1,,-1 withsinvest=-1,2 withsissue=-2,4,1,-2,-1,-1 withsissue*=,-1,2,-1
withslead=-3,1,,1,,1 withsleave=-1,-1,,2 withslend=1,-2,-1,-1,2,,1 withslift=1,2,-2,-3,4,-1 withslift*=-3,,,,,,3 withsmerge=-2,3
withsorder=1,-3,,4,-1 withspay=2,-3,-1,1,,,1 withsput=2,,,,-1,1,-1 withsraise=1,-2,3,,-1,1,-2 withssell=1,2,,-1,,-1,-1
withssell*=-1,,2,-1,1 withssign=,1,1,,-1,-1,-2 withssupply=-2,4,3,-2,-1,-1,-1 withssupply*=-3,-1,5,-1,,,1 withstrim=-1,,,,2
withswin=-3,2,2,,,-1,-1 withvacquir=-2,1,,,2 withvact=3,-2 withvagr=1,-2,1 withvare=-3,3,1,-1,,1,-1 withvbe=2,-1,,-1
withvbeen=-2,-2,3,,,,1 withvbegan=-1,2 withvbought=-2,-1,-1,1,1,1 withvbuy=-1,,2,,1 withvcam=3,2,-1,-2,-1,-1,-1 withvcut=-2,,,,2
withvdiscuss=-2,2,,1 withvenlarg=-2,,,,,,2 withvfound=1,,2,-1 withvget=-3,-1,2,1,,2 withvgoe=2,-2 withvgoing=-1,,,,,,2
withvgon=-2,2 withvhas=-3,-1,-1,2,-1,2,1 withvhav=2,-1 withvhir=3,-1,,-1,-1 withvinvest=-1,2 withvis=3,-1,-2,-2,-1,1,2
withvled=-2,,,1,,1 withvleft=-1,-1,-1,2 withvlent=,-1,,-1,,,2 withvlet=-2,,3 withvlost=-1,3,-1,-1 withvmad=,2,,-1
withvmov=3,-2,,,,,-1 withvnam=,-1,,,,,2 withvnegotiat=-1,,2,-1 withvorder=-2,,2 withvown=2,,-1,-1,-1,1 withvpaid=2,-2
withvput=-1,2 withvreceiv=2,-1,,-1 withvrent=-1,-1,-1,4 withvsaid=1,-1,,-1,,,2 withvsign=,-1,-1,3,,,-1 withvsold=-3,5,3,-3,-1,,-1
withvtak=2,-1 withvtaken=-2,2 withvtied=-2,,,3 withvtook=-2,2,-1,1 withvturn=-1,-1,,3 withvwas=2,1,-2,-1,,-1,1
withvwent=-3,1,-1,-1,4 withvwer=-3,,2,2,-1,-1 withvwon=,,2,-1 withvwork=2,,-1,-1 x<bank>=-3,-2,-2,,-1,2,6 x<fund>=3,3,-4,-5,,3,-1
x<group>=7,,2,-1,-2,-4,-2 x<name>=2,-1,6,7,-5,-6,-2 x<person>=6,2,-4,-3,2,,-3
`;
