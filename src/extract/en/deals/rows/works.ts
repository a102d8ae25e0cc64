// Words for works and property that change hands as a whole and are no companies, in English. Data.

export const WORKS =
  /(?:^| |-)(?:companies|subsidiaries|slaughterhouses|abattoirs|forecourts|farmland|land|flats|apartments|buildings|properties|shopping centres|malls|depots|plantations|plants?|factor(?:y|ies)|mills?|mines?|smelters?|refiner(?:y|ies)|shipyards?|yards?|masts?|towers|pipelines?|networks?|(?:fixed-|rail|branch |fibre |fiber )?lines|stores|supermarkets|pharmacies|clinics|hospitals|hotels|restaurants|warehouses|terminals?|ports?|airports?|stations|farms?|wind farms?|solar (?:parks?|farms?)|parks|fields?|oilfields?|blocks|vineyards|breweries|brewery|distiller(?:y|ies)|dair(?:y|ies)|baker(?:y|ies)|studios?|titles|magazines|newspapers|channels|brands|catalogue|operators?|franchise|foundr(?:y|ies)|fabs?|campus|laborator(?:y|ies)|workshops?|quarr(?:y|ies)|fleet|dams?|reactors?|turbine works|works)$/u;

/** Companies by their trade, of which somebody holds a part: "49% of its Polish bank". */
export const TRADES =
  /(?:^| |-)(?:bank|insurer|broker|airline|carrier|utility|retailer|brewer|miner|lender|chain|club|operator|maker|developer|port|airport|mine|field|refinery|pipeline|network|plant)$/u;
