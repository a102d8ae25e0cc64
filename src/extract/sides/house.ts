// What a document that defines its parties calls the one whose it is: 'Tarn Motors Corp. (the "Company")'.

/** The words, as alternatives of a pattern; small or undefined they may be anybody. ("The Group" is known as a reference.) */
export const HOUSE = 'Company|Registrant|Partnership|Corporation|Parent';
