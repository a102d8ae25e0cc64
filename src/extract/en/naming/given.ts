// Common given names, to tell an unknown person from an unknown company.
export const GIVEN: ReadonlySet<string> = new Set(
  (
    'Aaron Adam Adrian Alan Albert Alec Alex Alexander Alexandr Alexis Alice Alison Allison Amy Ana Andrea Andrew Andy ' +
    'Angela Ann Anna Anne Anthony Antonio Arthur Arvind Ashley Barbara Ben Benjamin Bernard Beth Bill Bob Boris Brad ' +
    'Brandon Brendan Brent Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Charles Charlie Chris Christian ' +
    'Christina Christine Christopher Claire Clara Colette Colin Craig Cynthia Dan Daniel Daniela Dario Dave David Dean ' +
    'Deborah Dennis Derek Diana Diane Donald Doug Douglas Dylan Ed Eddie Edward Elaine Elena Elizabeth Ellen Emily Emma ' +
    'Eric Erik Erin Ethan Eva Evan Felix Frances Frank Fred Gary Gavin Geoff George Gerald Gil Gina Glenn Gordon Grace ' +
    'Graham Greg Gregory Hannah Harry Heather Helen Henry Howard Hugh Ian Irene Isaac Ivan Jack Jacob Jake James Jamie ' +
    'Jan Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jenny Jensen Jeremy Jerry Jesse Jessica Jill Jim Joan Joanna Joe ' +
    'Joel John Jon Jonathan Jordan Jose Joseph Josh Joshua Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate ' +
    'Katherine Kathleen Katie Keith Kelly Ken Kenneth Kevin Kim Kirk Krishna Kristin Kyle Lance Larry Laura Lauren Lawrence ' +
    'Lee Leo Leon Leslie Linda Lisa Liz Louis Louise Lucas Lucy Luke Manuel Marc Marcus Margaret Maria Marie Mark Martin ' +
    'Mary Matt Matthew Maureen Max Megan Melanie Melissa Michael Michelle Miguel Mike Mira Mitchell Morgan Nancy Natalie ' +
    'Nathan Neil Nicholas Nick Nicole Nikesh Nina Noah Nora Oliver Olivia Omar Oscar Pamela Patricia Patrick Paul Paula ' +
    'Pedro Peter Phil Philip Pierre Priya Rachel Ralph Raj Rajiv Randy Ravi Ray Raymond Rebecca Richard Rick Rob Robert ' +
    'Robin Roger Ron Ronald Rose Ross Roy Russell Ruth Ryan Sabrina Safra Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah ' +
    'Satya Scott Sean Sergey Seth Shannon Sharon Simon Sophie Stacy Stella Stephanie Stephen Steve Steven Stewart Stuart ' +
    'Sundar Susan Suzanne Swami Tara Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tony Tracy Trevor Tyler Vanessa ' +
    'Victor Victoria Vijay Vincent Virginia Vivek Walter Wayne Wei Wendy William Yann Zach Zoe'
  ).split(' '),
);

/** Words that close the name of an organisation and never that of a person. */
export const ORGANISATION: ReadonlySet<string> = new Set(
  (
    'Capital Ventures Venture Partners Partner Group Holdings Holding Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited LLC ' +
    'LLP LP PLC plc AG SA SE NV AB Oy GmbH Bhd Pte Technologies Technology Tech Systems Labs Lab Research Networks Network ' +
    'Software Semiconductor Semiconductors Semi Electronics Energy Power Robotics Motors Pharma Therapeutics Bio Biosciences ' +
    'Health Financial Finance Bank Bancorp Securities Advisors Advisers Management Investments Investment Investors Asset ' +
    'Associates Equity Fund Funds Trust Foundation Institute University Media Studios Games Entertainment Interactive ' +
    'Communications Telecom Mobile Wireless Data Cloud Compute Computing AI Intelligence Analytics Digital Dynamics ' +
    'Industries International Global Solutions Services Enterprises Company Co Co. Platforms Realty Properties ' +
    'Infrastructure Growth Street Brothers Sachs Stanley Automotive Motor Pharmaceuticals Pharmaceutical Biotech Biotechnology ' +
    'Sciences Medical Imaging Diagnostics Genomics Logistics Materials Metals Steel Mining Minerals Resources Petroleum ' +
    'Electric Aerospace Space Defence Defense Airlines Airways Aviation Insurance Brands Foods Stores Retail Hotels Travel ' +
    'Shipping Railways Transport Vehicles Battery Batteries Chemicals Chemical Solar Renewables Utilities Water Construction ' +
    'Development Developments Storage Laboratories Instruments Devices Photonics Optics Memory Manufacturing Machinery ' +
    'Mobility Automobile Automobiles Autos Automation Biologics Healthcare Grid Express Hydrogen Fusion Quantum ' +
    'Security Sensors Microelectronics Display Displays Marine Rail Railway Credit Wealth Commerce Education Vaccines ' +
    'Beverages Breweries Tobacco Fashion Sports Fitness Value Packaging Paper Cement Glass Textiles Telecoms ' +
    'Telecommunications Broadband Fibre Fiber Broadcasting Publishing Gaming Casinos Resorts Leisure Hospitality ' +
    'Hospitals Pharmacies Nutrition Agriculture Seafood Farms Homes Estates Land Parks Towers Ports Airports Freight ' +
    'Cargo Lines Mines Gold Silver Copper Lithium Uranium Oil Gas Pipelines Nuclear Wind Renewable Storage Cells ' +
    'Products Markets Exchange Payments PBC Terminals Centers Centres Music Pictures Press Vision Terra Commodities ' +
    'Banking Investor Life'
  ).split(' '),
);

/** Suffixes that leave a known company the same company. */
export const SAME: ReadonlySet<string> = new Set(
  'Group Holdings Holding Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited LLC PLC plc AG SA SE NV Technologies Technology Co Co. Company Platforms International Automotive Motor Motors Pharmaceuticals Pharmaceutical Therapeutics Biosciences Airlines Airways Systems Labs Laboratories Semiconductor Semiconductors PBC Photonics Robotics Software Networks'.split(
    ' ',
  ),
);
