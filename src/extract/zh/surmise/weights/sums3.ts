// How much each sign around a figure speaks for what it may tell, in tenths, for sums of money (part 3 of 3): those of a multinomial
// logit fitted on labelled news texts and checked on texts left out. In the order of the kinds of `kinds.ts`; nothing was set by hand.
export const SUMS3 = `
wp:some-part=-1,-1,,,-1,2,1,,,,,,,,,,1,-1 wp:spend-on=,-1,,,-1,1,,,,,,,,,,,2,-1 wp:supply=1,-2,,,,1,3,-1,,,-1,1,,,,,,1
wp:take-share=,1,,,,-1,2 wp:title=-2,-1,-2,,1,-3,,-2,-1,,7,1,1,,,,,2 wp:title-open=-1,2,-1,,-2,-2,-4,,1,,5,,,,,,,2
wp:toward=2,,-1,-1,9,2,-5,1,-1,-1,1,-1,3,-2,,-1,-3,-2 wp:valuation=1,-2,9,,-1,-1,-1,-1,,,-1,2,,,,,,-2
wp:win=-2,,,,-2,-1,-1,,,,,,,2,,,,4 wp:worth=1,1,,3,,,-1,,,,,,,-1,,,-1 wx:borrow=-3,-2,-1,,-4,16,-2,-2,,,-1,,,,,,,2
wx:buy.do=,,,,2,,-1,,,,1,,,,,,-1,1 wx:buy.noun=-1,-2,-1,,9,-1,-1,-1,,,-1,,,2,,,,2 wx:compute=-3,1,,,6,-1,,-1,,,2,,,,,,,-1
wx:divest=-4,1,,,-2,-2,10,,,,,,,,,,,1 wx:done=2,1,,,,,,,,,,,,,,,-1 wx:equity=3,1,-1,,,-1,1,,,,,,,,,,-1,-1
wx:in-cash=2,-1,-1,,-1,,1,,,,,2 wx:invest.do=7,,-1,,1,-1,-3,-1,,,-2,,,,,,-1,2 wx:metric.net_loss=,,,,-1,,-1,,-3,5,,,,,,,2,-1
wx:metric.net_profit=,,,,,,,-1,4,-1 wx:metric.other=,,,,-1,,-1,-2,,,,,,,,,4 wx:metric.revenue=-1,,-1,,-1,-1,,4,-1,,-1,,,,2,,-1
wx:planned=4,-2,,,-1,-2,2,-1,,,2,,,,,,-1,2 wx:price-noun=2 wx:raise=-1,-1,-1,,,3,,,,,,,,,,,,1 wx:round=-1,7,-1,,-2,-1
wx:share-base=-3,2,-2,,-2,2,-1,4,6,-2,-2,,,,2,,-1,-1 wx:skip=,1,-2,,1,,-1,,,,,,1,,,,,1 wx:title-open=,,,,,2,,,,,,,,,,,,-1
wx:valuation=-1,-1,6,,,-1,-1,,,,,,,,,,,-1
`;
