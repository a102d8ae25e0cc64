// How much each sign around a party speaks for the deals that are told of it without a figure (part 2 of 2), in tenths of a
// logit, in the order of `KINDS` of `joining.ts`. Fitted on labelled news texts by a multinomial logit, checked on texts left out,
// the weak ones dropped, rounded; nothing was set by hand. What the signs are says `signs.ts`.
export const JOINING2 = `
pce=-2,3 pen=-1,2,,,,-1 pnt=-1,2,,,,-1 points=3,3,-2,-1,-2,,-1 p“N=-1,2 p、N=1,3,-1,-2,-1,1,-1 p一方=-2,2 p上市=-1,-2,,,2,2
p下N=-2,-1,3,-1,1,-1 p与G=-2,,1,2,,-1 p与N=-1,3,-2,1,,-1,-1 p与其=2,,-1 p业务=2,,1,-1,-1,-1 p中东=2,-1 p中国=-3,-2,-1,-1,2,2,2
p中心=-1,-1,1,,,2 p为M=-1,2 p为N=3,-2,1,-1 p为了=2,,,,-2 p主管=2,-1 p之前=,2,-1 p买下=-2,-1,3 p产品=-2,,-1,3 p人士=,3,-1,,-1,-1 p亿美=2,-1
p仍是=-1,-1,,2 p从N=-1,2,,1,,-1,-1 p付出=-2,,1,,1 p代工=-2,,1,1 p以M=2,-3,2,-1,,,-1 p价停=-1,2 p伙伴=-1,1,,2,,-1 p传N=-1,2 p估值=-3,4,,,,-1
p供M=2,,,,,,-2 p供应=-4,-1,2,5,-1,-1 p债务=,-2,,-1,,-1,4 p值M=-2,-1,4,,,-1 p停在=-1,2 p储能=-4,,3,2 p光伏=-2,,,,,2 p入M=-2,2 p入N=2,1,-2,,,-1
p公司=,-2,-1,1,2 p公告=2,-1 p共同=-2,1,,,,1 p其中=-2,2,,,,-1,2 p再度=-2,1,1 p出M=-2,,2,,1 p出N=-2,2 p出价=-1,2 p出售=2,-2,,,,1 p出的=,-1,2
p出资=-1,1,,,,2 p创办=-2,,3,,,-1 p务已=-1,2 p动力=-2,2 p募集=-2,3 p协议=-1,-1,2 p占股=-2,,,,,2 p印尼=-2,2 p印度=-1,,,2 p参与=,3,,,,-1 p另C=2,,,,-1,-1
p另外=,,,2,-1 p只有=-2,2,1,1,,-1 p可转=-2,1,1,-1,1 p司N=-1,,,,2 p合作=-3,1,1,1 p合同=-2,,,2 p合资=3,,-1,-2 p同业=2,-1,,,,-1 p同为=-1,-1,,,,2
p同时=1,-2,-1,,1 p同样=-1,,,,2 p名单=-4,-1,2,3,1,-1 p后的=-1,2,-1,1 p向N=3,-1,-1,-1,,,-1 p员工=,-1,,-1,,2 p和M=2,-1 p和N=-3,-1,4,,-1,1
p品牌=,1,-1,2,,-1 p售予=-2,,,,,,2 p园区=-2,-1,1,2 p国N=-2,,1,,,,1 p国内=,-1,,,,,2 p在M=-2,3 p在N=-3,3,,2,-1 p在T=-3,1,3 p场上=-2,1,,,1 p场的=2,-1
p增资=-2,3 p士指=-1,2 p多年=-2,,1,,1 p大的=-1,,2 p天使=-1,2 p威斯=-1,,,2 p完成=1,,1,,,-2 p宣布=2,-2,,-1,3,-1 p容量=-2,,,2 p对N=2,-1 p对外=3,,-1,-1
p工厂=-3,1,-1,2,1 p左右=2,-1 p已由=-2,,,,2,1 p巴黎=-1,2,,-1 p年的=-2,,,,1,1 p并非=-2,1,,2,,-1 p应链=,-1,,2,,-1 p康星=-1,,,2 p当中=-1,3,1,-1,,,-1
p往前=-1,,,-1,2 p得M=2,,-1,,,,-1 p德国=,-1,,,2 p总值=-2,-1,3 p情人=,3,-1,,-1 p情者=-2,,1,,,,1 p成C=,2,-1 p成M=-2,2 p手N=-2,1,,1
p把N=-4,-1,2,3,-1,-1,2 p投资=-1,3,,,-2 p报道=2,-3,,2 p拿到=,-2,,-1,,2 p持股=1,-2,-1,,2,1 p按每=-2,,,,2 p据N=2,-2,,,,,1 p据协=2,,-1,-1
p提供=3,,1,-1,,,-2 p支付=-2,2,,,1 p收入=-2,1,,,,2 p放行=-2,,,2 p文件=-2,1,1 p斯康=-1,,,2 p方面=-2,1,,1,-1 p旗下=2,,-1,-1,-1 p早已=-2,,,-1,,3
p时的=-1,,,2 p是M=,-1,2 p是N=1,-4,,2,-1,1,1 p显示=,,,,,2 p智慧=-3,3 p最后=-2,1,1 p最多=-1,,,2 p最大=-2,,2,,,1 p最早=-1,,,,,,2 p最高=-2,,1,1 p有C=-2,3
p有N=-2,2,-1,-1,,-1,2 p服务=-1,,3,-1 p期投=2,,,-1 p未果=-1,-1,,,,2 p机房=2,-1 p机构=-2,1,,,,1 p权益=-1,2,,-1 p来自=-2,1,,2 p根据=2,,-1,-1
p模型=,,-1,2 p止合=-2,,1,1 p每股=-1,,,,2 p清仓=-3,1,,,1,1 p牵头=-3,3,1,,,-1 p现有=-2,-1,3 p由G=-1,,,,2 p由N=-2,,1,1,-1,,3 p电池=3,,-1,-2
p的A=3,-1,-1 p的B=-4,4 p的G=-2,1,3,-1,,-1 p的N=,,-1,-3,1,4,-1 p的R=-1,2 p的价=2,-1 p的出=-1,2 p的另=2,-1,,,,-1 p的持=,,,,2,-1 p的是=-3,-2,5,-1,,1
p的电=-2,-1,-1,5,,-1 p的竞=3,-1,,,,-1 p的股=1,,-1,-1,1,2,-1 p知情=-2,3,,,-1,-1,1 p确认=-1,2 p离场=-3,1,,,1,2 p私募=-1,2 p种子=,2,,,,-1 p竞购=3,-2
p第C=-1,,,,2 p签约=-3,1,3 p系统=-1,,,2 p约M=1,,2,,-1,-1 p约R=-1,-1,,,1,2 p组件=-2,,1,1,1 p终止=-2,,1,1 p给N=1,1,2,1,-2,-1,-1 p给出=,-1,2
p继续=-1,2 p美元=2,-1 p美国=-2,,,1,1 p老股=,2,,,-1,-1 p股M=-1,,,,2 p股R=,,,,,2 p股东=-2,,,-1,,4,-1 p股份=1,-2,,,,2 p股权=-3,2,-1,-1,2
p背后=-2,2,-1,1 p能的=2,,-1 p自N=-2,,,3,1,-1 p至T=,-1,,,,,2 p芯片=,,-1,2 p获得=-3,,1,-1,,,2 p营收=-1,,2 p要的=-1,-1,1,2,,-1 p要股=-1,,,,,2
p规模=-1,-1,,3,,-1 p计划=2,-1 p订单=-2,-1,3,2,,-1 p认为=2,-2 p认购=2,-1 p贡献=-1,,2 p贷款=-1,-2,1,-2,-1,-1,5 p资M=2,-2 p资产=2,,,,,-1
p资人=-1,3,,,,-1 p资料=,-1,,,,2 p资的=,-2,-1,-2,,3,1 p资者=-1,2 p资金=-1,3,,,-1,-1 p超过=-2,,,-1,-1,1,3 p跟投=2,-1 p转让=2,-2 p轮募=2,-2
p轮由=2,-1,,,,-1 p轮融=-3,3 p较早=2,-2 p过M=-3,,,,-1,1,3 p还在=1,-2,1 p这座=-2,1,1,,1 p进入=1,1,-2,1 p选择=-2,,,2 p采购=-1,-1,-1,3 p钱的=-1,2
p银行=-1,-1,,,,,2 p项目=-1,,2,-1 p领投=-1,2,,,,-1 p高M=-2,,1,1 row:chip=-1,2,2,3,-2,-2,-1 row:cloud=-1,-1,2,3,-1,-1,-1
row:company=-2,-1,,-1,,-1,5 row:fund=1,4,-4,-3,2,,1 row:lab=,-1,4,,-1,,-1 row:outlet=5,-2,-1,-1,-1 row:person=2,,-2,,1
row:product=-3,,,2,-1,2 row:regulator=3,-1,,,-1 row:unknown=4,-2,1,-1,2,2,-5 sumHere=10,-1,-2,-2,-3,,-2 sums:0=-2,1,2,1,,1,-3
sums:1=5,,,1,-3,-2 sums:2=8,,-3,-2,,-1,-2 wa:according=-3,1,-1,1,,1 wa:anon=-1,7,-1,-2,-1,-1,-1 wa:back=,-1,1,3,,1,-2
wa:back-noun=1,-3,-1,1,2,-1,1 wa:borrow=2,-5,-2,-2,-2,-2,10 wa:buy.do=-3,-2,7,2,-1,-2,-1 wa:buy.noun=-3,-3,3,4,-1
wa:class-noun=,2,4,3,-4,-2,-2 wa:compute=-2,-2,3,3,-1,-1 wa:denied=-5,4,-1,-1,3 wa:divest=2,-4,-3,,9,-2,-1 wa:done=-2,-2,2,,1,,1
wa:equity=1,-1,-2,-2,1,3,-1 wa:every=,-3,2,,1 wa:fall=3,-1,-1,-1,1,-1 wa:filing=2,-1,-1,,,1,-1 wa:hold=-1,-2,-1,-1,1,5,-1
wa:in-cash=2,-1 wa:in-kind=1,1,-2 wa:in-talks=2,3,,-1,-1,-2,-1 wa:invest.do=-1,5,-2,-2,,3,-2 wa:invest.follow=-2,5,,,-1,-1
wa:invest.give=,3,,-2,-1,1,-1 wa:invest.join=1,,-1,,-1,-1,2 wa:invest.lead=,3,,-1,,-1,-1 wa:investor-list=-1,,-3,,-1,5,-1
wa:investor-noun=-4,1,-2,1,,7,-2 wa:list-is=-1,-2,2,2,-2,-1,2 wa:metric.compute_cost=2,,-2 wa:metric.market_share=2,-2,-1,-1,1
wa:metric.net_profit=2 wa:metric.rd_expense=-1,2,-1,1 wa:negated=,,,1,-1,1,-2 wa:party-role=-1,,-1,-1,,,2
wa:planned=,2,1,-1,1,-1,-1 wa:pointer=-1,2,-3,2,,2,-1 wa:price-down=2,-1,-1 wa:price-up=2 wa:pronoun=1,-2,3,2,,-2,-2
wa:raise=2,,-1,-1,-1,1 wa:rise=3,-1,-1,1,,-1 wa:round=2,2,-1,,-1,-1 wa:say=5,1,-3,-1,-1,1,-1 wa:share-base=3,-2,-1,1,-1,1,-1
wa:share-of=-2,,1,2 wa:skip=1,-3,,-1,1,1,1 wa:some-part=-1,-1,,,2,1 wa:supply=-2,-4,1,6,-1,-2,3 wa:title=5,1,-1,-1,-1,-1,-1
wa:title-open=-5,5,,1,,-1 wa:toward=3,-4,,,1,-3,2 wa:usage=2,,-2 wa:valuation=2,,,,,-1 wa:worth=2,,-1 wb:anon=-2,4,-1,-1,2,-1
wb:back=3,,-2,-1,,,-1 wb:borrow=-2,-1,,,,,4 wb:buy.do=,-2,1,1,1,-1 wb:buy.noun=-2,-1,,3 wb:class-noun=-2,-1,2,1,1,,-2
wb:compute=2,,-1,2,-1,-1 wb:deal-side=,1,-1,-1,2,,-1 wb:denied=-1,2 wb:divest=,3,2,-2,-1,-1,-1 wb:done=-4,1,,3,1,,-1
wb:equity=-1,2,-1,-1 wb:every=1,-1,,3,-1,-1 wb:from-source=,-1,,2,-1,-1,-1 wb:hold=3,-1,,-1,,-1 wb:invest.do=1,1,-1,-2,1,,1
wb:invest.follow=2,-1 wb:invest.give=,1,-1,,-1,2 wb:invest.lead=-3,3,1,1,-1 wb:investor-list=-2,2,-1,-1,1,2,-1
wb:investor-noun=,3,-2,-1,1,1,-1 wb:list-is=-2,4,1,-1,,-1,-2 wb:party-role=-2,2,,-1,1 wb:pointer=-1,1,,,-1,2,-1
wb:pronoun=1,1,,1,,-2,-1 wb:rise=-3,1,1,2,,1 wb:round=-3,3,,,,1 wb:rumoured=2,-1,,-1,-1 wb:say=3,1,-1,-2,,-1,1
wb:share-of=-1,,,3,-1,-1,-1 wb:skip=-1,1,,-2,-1,2,1 wb:some-part=2,-1 wb:supply=-4,-2,2,3,1,-1 wb:this-round=-2,3,,,,-1
wb:title=7,-3,-2,-3,,,-1 wb:toward=-2,-1,1,4,,1,-2 wf:anon=1,3,-2,-1,-2,2,-1 wf:back=-4,1,1,,3,-2,1 wf:back-noun=-3,-1,,,1,1,2
wf:borrow=2,-1,-1,-2,,-1,2 wf:brings=2,,-1 wf:buy.do=-2,-2,2,1,2,1,-1 wf:class-noun=-2,3,2,1,1,-3,-2 wf:compute=-1,-2,2,2,-1
wf:deal-side=1,-2,,-1,3 wf:denied=-2,2,-1,-1,1,-1,1 wf:divest=-1,,-2,-2,1,2,1 wf:done=-2,1,1,,1,-3,2 wf:equity=1,-1,-2,-3,4,2,-1
wf:every=4,4,-5,-1,1,-3,-1 wf:fall=,-1,,,2,-1 wf:filing=2,-1 wf:hold=2,2,-3,-2,3,,-1 wf:in-talks=-1,-1,,,-1,4
wf:invest.do=-1,2,,,-1,-1,1 wf:invest.follow=-1,3,,,,-1 wf:invest.give=3,2,-1,-3 wf:invest.join=-1,,-1,-1,,-1,3
wf:invest.lead=2,-1,-1,-1 wf:investor-noun=-1,2,,2,-1,-1,-1 wf:lease-out=-3,,1,2 wf:list-is=,,-1,2,,-2,1
wf:metric.market_share=-1,-2,1,1,,1 wf:metric.other=2,-1,,-1 wf:negated=2,3,-2,-1,,-3,1 wf:party-role=,-3,-1,-1,3,,2
wf:planned=2,,1,-2,-1,1,-2 wf:pointer=-1,1,2,-3,,1,-2 wf:price-down=,-1,,,2 wf:price-noun=-1,1,-2,,,1
wf:pronoun=-1,-2,5,4,-2,-3,-1 wf:rise=,3,-1,,-1,-1 wf:round=-1,2,,,-1 wf:rumoured=2,,-1 wf:say=1,-1,-1,-1,2,-1
wf:segment=2,1,,-2,1,-1 wf:skip=,,,-4,1,4,-1 wf:some-part=-1,2,,,-1 wf:supply=-1,-3,1,2,1,-1,1 wf:title=3,,-2,-1,,1,-1
wf:title-open=-2,2,,,1,-1 wf:toward=,-2,1,2,,-2,1 wf:usage=-2,-1,4,-1,,1 wf:valuation=-1,2,-1,1,-1,-1 wn:anon=-2,1,-1,-1,2
wn:back=-2,3,2,-1 wn:back-noun=-2,1,-1,,,1 wn:buy.do=,-1,-1,3 wn:denied=-1,2 wn:divest=-1,3,1,-1,-1,-1 wn:done=-1,,,3,,,-1
wn:equity=-1,2,,,1,-1 wn:every=,-1,,2,,-1 wn:from-source=,-1,,3,,-1,-1 wn:hold=2,-1,1,,,-1 wn:invest.give=1,-2,,,,1
wn:investor-list=-3,1,-1,-1,3,2,-1 wn:investor-noun=-1,1,-1,-1,2,,-1 wn:list-is=-4,2,2,-1,2,,-1 wn:planned=-5,,2,3,1
wn:pointer=-2,,1,1,,1 wn:pronoun=1,1,,-2,,-1 wn:rumoured=-1,2,,,-1 wn:say=2,,-1,-1,,,1 wn:share-of=-2,,,3,,-1,-1
wn:skip=-2,3,1,-3,,,1 wn:supply=-2,-1,3 wn:title=3,-2,-1,-1,1,1 wn:toward=1,,1,1,,-1,-2 wp:according=2,-2,,-1,2,-1,1
wp:anon=-2,4,-1,-1,-2,3,-1 wp:back=3,-1,-3,-3,1,2,1 wp:back-noun=3,-1,-1,-1,-1,-1,1 wp:borrow=-4,-1,1,-3,,-2,9
wp:buy.do=-6,,1,4,1,,-1 wp:buy.noun=-2,-2,2,4,-1,1,-1 wp:class-noun=-1,,2,4,-1,-3,-2 wp:compute=1,-2,3,,,-1 wp:conclude=-2,,1,1
wp:deal-side=,-1,-1,,3,-1,-1 wp:done=1,1,,-2,3,-1,-2 wp:equity=1,2,-2,-2,2,1,-1 wp:every=1,-2,,,1,1,-1 wp:filing=1,2,,-1,-1
wp:hold=-2,,-2,-1,1,5,-1 wp:hypothetical=-2,1,,2 wp:in-talks=,2,-1,,,-1 wp:invest.do=-1,3,,,-1,-2 wp:invest.follow=,2
wp:invest.give=-1,1,1,-2,-1,1,2 wp:invest.join=,3,,,,-1 wp:invest.lead=-2,4,1,-1,,-2 wp:investor-list=,-4,-1,-1,,7,-1
wp:investor-noun=-3,2,-1,-1,,5,-1 wp:list-is=,,3,,-2,-2,1 wp:metric.other=,-1,2,-1 wp:metric.revenue=-3,,1,,,2
wp:negated=2,-2,1,-2,,1 wp:party-role=2,-1,,,2,-1,-1 wp:per-share=,-1,,,2 wp:planned=4,-1,,1,-2,-2 wp:pointer=,-1,1,-1,-1,2
wp:pronoun=-4,,4,3,1,-2,-1 wp:raise=-3,6,-1,,-1,-1,1 wp:round=1,3,,,,-2,-1 wp:rumoured=-2,3,,,,,1 wp:say=4,-1,1,-1,,-1,-2
wp:segment=-1,,3,,-1,-1 wp:share-of=-3,2,1,1,,-1,-1 wp:skip=,3,-4,-2,-1,2,1 wp:supply=1,-3,3,2,-1,,-2
wp:take-share=-1,-1,-1,-1,1,2,1 wp:title=6,-2,-2,-1,-1,-1 wp:title-open=-2,2 wp:toward=,-2,-2,-1,-1,3,2 wp:valuation=-1,3,,,,-1
wx:according=-2,1,,,,1 wx:anon=4,1,,-2,,-1,-1 wx:back=2,-4,5,-3,,1,-1 wx:back-noun=-3,2,,-1,1,,2 wx:borrow=,-2,,,,-1,4
wx:buy.do=-4,,3,3,,-1,-1 wx:buy.noun=3,-1,-1,,,-1 wx:class-noun=-2,1,,2,-1,1,-1 wx:compute=-1,-1,1,3,,-1 wx:denied=-2,2,-1,-1,1
wx:divest=-3,-1,-2,1,6,-1,-1 wx:done=,-5,3,,3,-1,1 wx:equity=1,-1,,-1,-1,2 wx:every=1,1,,,-2 wx:filing=1,,-1,-1,-1,2
wx:hold=,-1,-1,-1,-1,4 wx:in-talks=-1,3,1,-1,,-1 wx:invest.do=,3,-1,-1,-1,,-1 wx:invest.follow=-1,3
wx:invest.lead=-1,3,1,-1,,-1,-1 wx:investor-list=4,-1,-1,1,,-3 wx:investor-noun=2,-2,,2,,-1,-1 wx:list-is=-2,3,,,-3,1,2
wx:metric.compute_cost=2,,-1 wx:negated=4,-3,-1,,-1,2,-1 wx:planned=-2,2,2,-2,3,-1,-1 wx:pronoun=3,-2 wx:raise=2,-1
wx:rumoured=-2,1,,1 wx:say=5,,-1,-2,-1,,-1 wx:segment=-1,2,-1,1,-1 wx:share-of=-1,,2,,-1 wx:skip=1,-1,-1,-2,-1,3,2
wx:some-part=2,-1 wx:supply=-1,-3,2,3,,-2,2 wx:title=5,-2,-1,-1,,-1 wx:toward=,-2,2,,,-1,2
`;
