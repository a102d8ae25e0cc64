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
    'Victor Victoria Vijay Vincent Virginia Vivek Walter Wayne Wei Wendy William Yann Zach Zoe ' +
    'Abdul Abdullah Abigail Adel Aditya Adolfo Agnes Ahmad Ahmed Aiden Aisha Ajay Akash Akio Akira Alain Alastair ' +
    'Alberto Alejandro Aleksander Aleksandr Aleksei Alessandro Alexandra Alexandre Alexei Alfonso Alfred Ali Alicia ' +
    'Alistair Alvaro Amanda Amar Amir Amit Amitabh Amnon Anand Anat Anders Andre Andreas Andrei Andrej Andres Andrey ' +
    'André Andrés Angelo Anil Anita Anjali Ankit Ankur Annette Annie Antoine Anton António Anurag Ariel Arjun Arkady ' +
    'Armand Armin Arnaud Arne Arnold Arun Ashish Ashok Ashutosh Astrid Audrey Augusto Avi Avinash Ayman Azim Bart ' +
    'Bastian Beatrice Beatriz Benedikt Benoit Benoît Bernd Bernhard Bernie Bertrand Bettina Beverly Bhavish Bianca ' +
    'Birgit Bjorn Björn Blake Bobby Bonnie Borje Brett Brigitte Bruno Bryce Byron Börje Caitlin Camille Carla Carlo ' +
    'Carmen Carsten Caspar Cathie Cecilia Cedric Celine Chandra Charlene Charlotte Cheryl Chiara Christa Christel ' +
    'Christiane Christoph Christophe Christos Cindy Claudia Claudio Claus Clement Clive Clément Connor Conor ' +
    'Constantin Corinne Cormac Cornelia Courtney Cédric Céline Damian Damien Daniele Danielle Danny Daphne Darren ' +
    'Darryl Deepak Deepinder Deirdre Delphine Denise Dhruv Didier Diego Dieter Dimitri Dina Dinesh Dirk Divya Dmitri ' +
    'Dmitry Dominic Dominique Dorothy Dwight Eamonn Edith Eduardo Edwin Eelco Egon Eileen Einar Eleanor Elisabeth ' +
    'Elise Elliot Elon Elsa Emad Emanuele Emil Emilia Emilio Emmanuel Emmett Enrico Enrique Erica Erika Ernest ' +
    'Ernesto Ernst Erwin Esteban Esther Eugene Eugenia Fabian Fabio Fabrice Fabrizio Faisal Farid Fatima Federico ' +
    'Feike Felicity Felipe Ferdinand Fernando Filip Filippo Fiona Florian Forrest Francesca Francesco Francis ' +
    'Francisco Francois Franz François Françoise Fraser Frederic Frederick Frederik Fredrik Freya Friedrich Frédéric ' +
    'Gabriel Gabriela Gabriele Gareth Gaurav Gautam Geoffrey Georg Georges Georgina Geraldine Gerard Gerd Gerhard ' +
    'Giancarlo Gianni Gideon Gilbert Gilles Gillian Giorgio Giovanni Girish Giulia Giuseppe Gloria Gonzalo Gopal ' +
    'Goran Greta Guido Guillaume Guillermo Gunnar Gustav Gustavo Gwynne Gérard Göran Günter Hakan Hamad Hamish Hanna ' +
    'Hanneke Hans Harald Hari Harish Haruhiko Hasan Hassan Hector Heidi Heike Heinrich Heinz Helena Helene Helge ' +
    'Helmut Hemant Hendrik Henk Henning Henri Henriette Henrik Herbert Herman Hermann Hideki Hilary Hiroaki Hiroki ' +
    'Hiroshi Hiroto Holger Holly Horst Hubert Hugo Humphrey Hussein Håkan Ibrahim Ignacio Ilan Ilona Imran Indra ' +
    'Inga Ingrid Irina Isabel Isabelle Ismail Itai Ivana Iván Jackie Jacqueline Jacques Jakob Jamal Janine Jared ' +
    'Jaroslaw Javier Jayne Jaynie Jayshree Jeanne Jens Jeroen Jerome Jesper Jesús Joachim Joakim Joanne Joao Jochen ' +
    'Joep Joerg Johan Johann Johanna Johannes Johnny Jonas Jony Jordi Jorge Josef Josephine José Joyce João Juha ' +
    'Jukka Julien Jurgen Jérôme Jörg Jürgen Kai Kamal Karim Karin Karsten Kasper Katharina Kathryn Kathy Katja ' +
    'Katrina Kazuo Keiko Kerstin Khaled Khalid Kiran Kirill Kirsten Klaas Klaus Koji Konrad Konstantin Kristen ' +
    'Kristian Kristina Kristine Kunal Kurt Lachlan Lakshmi Lars Laurence Laurent Laurie Leena Leif Lena Leonard ' +
    'Leonid Leopold Linus Lionel Lorenzo Loretta Lorraine Lothar Louisa Luca Luciano Lucie Ludovic Ludwig Luigi Luis ' +
    'Luiz Lutz Luís Lynn Maarten Magdalena Magnus Mahesh Makoto Malcolm Manfred Manish Manoj Marcel Marcelo Marcin ' +
    'Marco Marcos Margarita Margherita Margrethe Mariana Marianne Mariano Marina Mario Marion Marissa Marjorie ' +
    'Markus Marlene Marta Martina Marvin Marwan Masahiro Masaru Masayoshi Massimo Mathias Mathieu Mats Matteo ' +
    'Matthias Mattias Maud Maurice Mauricio Mauro Maxim Maxime Maximilian Mehmet Melinda Meredith Michał Michel ' +
    'Michele Mikael Mikhail Mikko Milena Mohamed Mohammad Mohammed Mohit Mona Monica Monika Morris Morten Mukesh ' +
    'Murray Mustafa Myriam Nadia Nadine Naoki Naomi Narendra Naveen Neal Neeraj Nell Nelson Niall Nicola Nicolai ' +
    'Nicolas Niels Nigel Nik Nikhil Niki Niklas Nikolai Nils Nimesh Niraj Nitin Nobuyuki Norbert Norman Olaf Ole ' +
    'Oleg Olga Olof Omkar Orly Otto Pablo Padraig Paolo Pascal Patrice Patrik Paulo Pavel Pekka Percy Petr Petra ' +
    'Philippa Philippe Phillip Pierangelo Piero Pieter Piotr Polly Prabhakar Pradeep Prakash Pranav Prashant Prem ' +
    'Priscilla Priyanka Przemyslaw Quentin Rafael Rafał Raghav Raghuram Rahul Rainer Rajat Rajeev Rajesh Rakesh Ralf ' +
    'Ramesh Ramin Ramon Ramón Randall Randolph Rania Raphael Raquel Rashid Raul Ravindra Raúl Reed Regina Reid ' +
    'Reinhard Rekha Renata Renate Rene René Renée Rhonda Ricardo Riccardo Rishi Rita Ritesh Roberta Roberto Rodolfo ' +
    'Rodrigo Roelof Rohan Rohit Roland Rolf Romain Rosalind Rosemary Rowena Roxanne Ruben Rudolf Rupert Sabine ' +
    'Sachin Saeed Sajjan Salim Salvatore Samir Sandeep Sander Sanjeev Sathya Satish Satoru Saul Sebastian Sebastien ' +
    'Sergei Sergio Shantanu Sharad Shaun Shawn Sheila Shelley Sheryl Shigeru Shinji Shiv Shlomo Shou Shreya ' +
    'Siddharth Sigrid Silvia Silvio Simona Simone Sofia Somesh Sonia Sophia Soren Sridhar Srini Srinivas Stefan ' +
    'Stefano Steffen Sten Stephane Stig Stéphane Sudhir Sujal Sukanya Sumant Sunder Sunil Suresh Sven Sverre Swati ' +
    'Sylvain Sylvia Sylvie Szymon Sébastien Søren Tadashi Takashi Takeshi Tamar Tanja Tanya Tarek Tariq Tatiana ' +
    'Teppo Tetsuya Thiago Thibaud Thibault Thierry Thorsten Tilman Timo Tobias Tomas Tomasz Tommy Tomás Toni ' +
    'Toshiaki Toshihiro Tristan Trond Trudy Tushar Uday Ulf Ulrich Ulrika Ursula Usha Uwe Valentin Valentina Valeria ' +
    'Valerie Vera Vernon Veronica Veronika Vicki Vicky Vikram Viktor Viktoria Vinay Vinod Vishal Vittorio Vlad ' +
    'Vladimir Volker Víctor Wael Waldemar Warren Wendell Wilhelm Willem Winfried Wolfgang Xavier Yair Yannick Yasmin ' +
    'Yasuhiro Yosef Yoshihiro Yoshimitsu Yoshinobu Yossi Yukio Yuri Yusaku Yusuf Yves Yvonne Zachary Zack Zahra ' +
    'Zoltan Zubin'
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

/** Words that say what kind of body a company is and not which: "Helion Grid | Holdings Inc". */
export const isBare = (word: string): boolean => SAME.has(word) || word === 'AI' || word === 'Global' || word === '&';
