// Words for works and property that change hands as a whole and are no companies, in English. Data.

export const WORKS =
  /(?:^| |-)(?:plants?|factor(?:y|ies)|mills?|mines?|smelters?|refiner(?:y|ies)|shipyards?|yards?|masts?|towers|pipelines?|networks?|(?:fixed-|rail|branch |fibre |fiber )?lines|stores|supermarkets|pharmacies|clinics|hospitals|hotels|restaurants|warehouses|terminals?|ports?|airports?|stations|farms?|wind farms?|solar (?:parks?|farms?)|parks|fields?|oilfields?|blocks|vineyards|breweries|brewery|distiller(?:y|ies)|dair(?:y|ies)|baker(?:y|ies)|studios?|titles|magazines|newspapers|channels|brands|catalogue|operators?|franchise|foundr(?:y|ies)|fabs?|campus|laborator(?:y|ies)|workshops?|quarr(?:y|ies)|fleet|dams?|reactors?|turbine works|works)$/u;
