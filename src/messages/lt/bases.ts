/**
 * What is said of legal bases beside plain citations, by the English text of a basis or of a part of one: parts stand
 * between semicolons, and after a colon.
 */
const TEXTS: Readonly<Record<string, string>> = {
  // Sources.
  'Annex 10 of the rules of project administration and financing, order 1K-316':
    'Projektų administravimo ir finansavimo taisyklių, patvirtintų įsakymu Nr. 1K-316, 10 priedas',
  'Calls for proposals of Interreg V-A Lithuania–Poland': '„Interreg V-A“ Lietuvos ir Lenkijos programos kvietimai',
  'Calls of the measures': 'Priemonių kvietimai',
  'Calls of the programme': 'Programos kvietimai',
  'Check digits of the Lithuanian register of legal entities, of NIP and of REGON':
    'Lietuvos juridinių asmenų registro, NIP ir REGON kodų kontroliniai skaitmenys',
  'Cooperation programme Interreg V-A Lithuania–Poland, decision C(2015)9279 of 15 December 2015':
    '„Interreg V-A“ Lietuvos ir Lenkijos bendradarbiavimo programa, 2015 m. gruodžio 15 d. sprendimas C(2015)9279',
  'Detailed budget': 'Detalus biudžetas',
  'Directive 2006/112/EC art. 226': 'Direktyvos 2006/112/EB 226 str.',
  'Economic classification of the Lithuanian budget': 'Lietuvos biudžeto ekonominė klasifikacija',
  'Economic classification of the Lithuanian budget, as classification.csv lists it for the year of payment':
    'Lietuvos biudžeto ekonominė klasifikacija, kaip ji mokėjimo metams išvardyta faile classification.csv',
  'Eligibility rules of Interreg programmes (Aurora, Latvia–Lithuania)':
    '„Interreg“ programų („Aurora“, Latvijos ir Lietuvos) tinkamumo finansuoti taisyklės',
  'Format of samata': 'Programos samata formatas',
  'Funds of the operational programme, state budget, municipal budgets, other public and private money. Of a project’s shares none is capped':
    'Veiksmų programos fondai, valstybės biudžetas, savivaldybių biudžetai, kitos viešosios ir privačios lėšos. Projekto lėšų dalys neribojamos',
  'Grant contract': 'Projekto sutartis',
  'Grant contract and its schedule of payment claims': 'Projekto sutartis ir jos mokėjimo prašymų grafikas',
  Interreg: '„Interreg“',
  'Interreg V-A Latvia–Lithuania, as published at keep.eu':
    '„Interreg V-A“ Latvijos ir Lietuvos programa, kaip skelbiama keep.eu',
  'Interreg V-A Lithuania–Poland, as published at keep.eu':
    '„Interreg V-A“ Lietuvos ir Lenkijos programa, kaip skelbiama keep.eu',
  'Interreg V-A Lithuania–Poland, third call for proposals':
    '„Interreg V-A“ Lietuvos ir Lenkijos programa, trečiasis kvietimas',
  'Interreg VI-A Lithuania–Poland 2021–2027': '2021–2027 m. „Interreg VI-A“ Lietuvos ir Lenkijos programa',
  'Interreg VI-A South Baltic, changes in projects': '„Interreg VI-A“ Pietų Baltijos programa, projektų pakeitimai',
  'List of expenditure': 'Išlaidų sąrašas',
  'Lists of operations of 2014–2020 in Lithuania mix both':
    '2014–2020 m. Lietuvos projektų sąrašuose apvalinama ir vienaip, ir kitaip',
  'NUTS 3 regions of the programme': 'Programos NUTS 3 regionai',
  'OWASP, CSV injection': 'OWASP, CSV injekcija',
  'Official list of applications and projects of the operational programme, 30 October 2016':
    'Oficialus veiksmų programos paraiškų ir projektų sąrašas, 2016 m. spalio 30 d.',
  'Official lists of operations of the period mix both':
    'Oficialiuose laikotarpio projektų sąrašuose apvalinama ir vienaip, ir kitaip',
  'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014':
    'Lietuvos finansų ministro 2014 m. gruodžio 30 d. įsakymas Nr. 1K-499',
  'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014, as amended by order 1K-139 of 20 April 2016':
    'Lietuvos finansų ministro 2014 m. gruodžio 30 d. įsakymas Nr. 1K-499 su 2016 m. balandžio 20 d. įsakymo Nr. 1K-139 pakeitimais',
  'Programme manual': 'Programos vadovas',
  'Programmes ask for 80–85 % of a target at the end, and this is the lowest of that range':
    'Programos pabaigoje reikalauja 80–85 % siektinos reikšmės; čia imama mažiausia iš šių ribų',
  'Progress report guidelines of the programme': 'Programos įgyvendinimo ataskaitų gairės',
  'progress report guidelines': 'įgyvendinimo ataskaitų gairės',
  'Progress reports of the programmes': 'Programų įgyvendinimo ataskaitos',
  'Project codes as the programme gives them': 'Projektų kodai, kokius suteikia programa',
  'Published partner budgets of the programme': 'Paskelbti programos partnerių biudžetai',
  'Published figures of Interreg projects': 'Paskelbtos „Interreg“ projektų sumos',
  'Reporting periods of the subsidy contract': 'Paramos sutarties ataskaitiniai laikotarpiai',
  'Reporting periods of the subsidy contract follow one another':
    'Paramos sutarties ataskaitiniai laikotarpiai eina vienas po kito',
  'Reporting periods of the subsidy contract lie within the project':
    'Paramos sutarties ataskaitiniai laikotarpiai patenka į projekto laikotarpį',
  'Resolution 877 of the Government of Lithuania of 24 August 2022':
    'Lietuvos Vyriausybės 2022 m. rugpjūčio 24 d. nutarimas Nr. 877',
  'Rounding of the programme': 'Programos apvalinimo taisyklė',
  'Rules of project administration and financing': 'Projektų administravimo ir finansavimo taisyklės',
  'Rules of project administration and financing of 2021–2027':
    '2021–2027 m. projektų administravimo ir finansavimo taisyklės',
  'Rules of project administration and financing, order 1K-316 of the Minister of Finance':
    'Projektų administravimo ir finansavimo taisyklės, finansų ministro įsakymas Nr. 1K-316',
  'Sources of a project are the sums of its partners’ (published budgets of Interreg V-A Lithuania–Poland)':
    'Projekto finansavimo šaltiniai yra jo partnerių šaltinių sumos (paskelbti „Interreg V-A“ Lietuvos ir Lenkijos programos biudžetai)',
  'Sources that the programme knows': 'Programos finansavimo šaltiniai',
  'Subsidy contract': 'Paramos sutartis',
  'The checks of samata, and what of them can be waived': 'samata patikros ir tai, kurioms iš jų išlyga galima',
  'A waiver is of a finding that is there': 'Išlyga taikoma pastebėjimui, kuris yra',
  'The last day that the waiver states, until': 'Paskutinė išlygos diena, nurodyta prie rakto until',
  'The monitoring systems of the period round each share of a fund down':
    'Laikotarpio stebėsenos sistemos kiekvieną fondo dalį suapvalina žemyn',
  'The programme’s monitoring system rounds each share of a fund down':
    'Programos stebėsenos sistema kiekvieną fondo dalį suapvalina žemyn',
  'The programme’s days for handing in a report, as its pack has them':
    'Programos nustatytos dienos ataskaitai pateikti, kaip nurodyta jos taisyklių rinkinyje',
  'The programme’s calls': 'Programos kvietimai',
  'what projects of a kind may cost, as its pack has it':
    'kokia gali būti tam tikros rūšies projektų suma, kaip nurodyta taisyklių rinkinyje',
  'The programme’s limits of categories, as its calls state them': 'Programos kategorijų ribos, nustatytos kvietimuose',
  'The regulation or order that lists the indicator, with its unit':
    'Reglamentas arba įsakymas, kuriame nurodytas rodiklis ir jo matavimo vienetas',
  'The strategy’s financial plan': 'Strategijos finansinis planas',
  'The subsidy contract’s period': 'Paramos sutarties laikotarpis',
  'the subsidy contract’s period': 'paramos sutarties laikotarpis',
  'What was submitted and controlled stays': 'Kas pateikta ir patikrinta, nesikeičia',
  YEI: 'JUI',
  'decision C(2015)9279': 'sprendimas C(2015)9279',
  // What is not verified in a programme.
  'an eighth expense category': 'aštuntoji išlaidų kategorija',
  'countries and regions of partners': 'partnerių šalys ir regionai',
  'days until a report is due': 'ataskaitos pateikimo terminas',
  'days until a report or a payment claim is due': 'ataskaitos arba mokėjimo prašymo pateikimo terminas',
  'exchange month': 'mėnuo, kurio kursu perskaičiuojama',
  'flat rates for staff and office costs': 'personalo ir biuro išlaidų fiksuotosios normos',
  'flat rates of indirect costs by the size of direct costs':
    'netiesioginių išlaidų fiksuotosios normos pagal tiesioginių išlaidų dydį',
  'flat rates that the programme chose': 'programos pasirinktos fiksuotosios normos',
  'form of project codes': 'projektų kodų forma',
  'limit of preparation costs': 'parengiamųjų išlaidų riba',
  'names and numbers of the expense categories': 'išlaidų kategorijų pavadinimai ir numeriai',
  'rates of the Capital region and of the Central and Western region':
    'Sostinės regiono ir Vidurio ir vakarų Lietuvos regiono normos',
  'threshold of budget changes': 'biudžeto pakeitimų riba',
  'threshold of budget transfers': 'lėšų perkėlimo tarp biudžeto eilučių riba',
  // Citations with something beside them.
  'Reg. (EU) 1299/2013 art. 28 lets the programme choose (a), (b) or (c)':
    'Pagal Reglamento (ES) Nr. 1299/2013 28 str. programa renkasi a, b arba c punktą',
  'Reg. (EU) 1303/2013 art. 120 binds the priority, the grant contract rules the project':
    'Reglamento (ES) Nr. 1303/2013 120 str. riboja prioritetą, o projektui taikoma jo sutartis',
  'Reg. (EU) 1303/2013 art. 120(3), last subparagraph':
    'Reglamento (ES) Nr. 1303/2013 120 str. 3 d. paskutinė pastraipa',
  'Reg. (EU) 1303/2013 art. 125(3)(c) and the grant contract':
    'Reglamento (ES) Nr. 1303/2013 125 str. 3 d. c p. ir projekto sutartis',
  'Reg. (EU) 1303/2013 art. 67(2a), for the ERDF and the ESF':
    'Reglamento (ES) Nr. 1303/2013 67 str. 2a d. – taikoma ERPF ir ESF',
  'Reg. (EU) 1303/2013 art. 68(1)(a), with a fair method':
    'Reglamento (ES) Nr. 1303/2013 68 str. 1 d. a p., taikant sąžiningą metodą',
  'Reg. (EU) 1303/2013 art. 68b(1), before': 'Reglamento (ES) Nr. 1303/2013 68b str. 1 d., anksčiau',
  'Reg. (EU) 1303/2013 arts 2(29) and 137(1)': 'Reglamento (ES) Nr. 1303/2013 2 str. 29 p. ir 137 str. 1 d.',
  'Reg. (EU) 1304/2013 Annex I until Reg. (EU, Euratom) 2018/1046 art. 273 deleted it':
    'Reglamento (ES) Nr. 1304/2013 I priedas, kol jį išbraukė Reglamento (ES, Euratomas) 2018/1046 273 str.',
  'Reg. (EU) 1304/2013 Annex I, six months after leaving, and the indicators of Reg. (EU) 2021/1058 Annex I, up to one year after the project':
    'Reglamento (ES) Nr. 1304/2013 I priedas, praėjus šešiems mėnesiams po dalyvavimo pabaigos, ir Reglamento (ES) 2021/1058 I priedo rodikliai, iki vienų metų po projekto pabaigos',
  'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014': 'Reglamento (ES) Nr. 1304/2013 I priedas, SFC2014 kodai',
  'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021': 'Reglamento (ES) 2021/1057 I priedas, SFC2021 kodai',
  'Reg. (EU) 2021/1059 arts 39–44, used for every fund':
    'Reglamento (ES) 2021/1059 39–44 str., taikomi visiems fondams',
  'Reg. (EU) 481/2014 arts 3–7, used for every fund': 'Reglamento (ES) Nr. 481/2014 3–7 str., taikomi visiems fondams',
  'Reg. (EU) 2021/1060 art. 53(2), first subparagraph': 'Reglamento (ES) 2021/1060 53 str. 2 d. pirma pastraipa',
  'Reg. (EU) 2021/1060 art. 54(c), with a fair method':
    'Reglamento (ES) 2021/1060 54 str. c p., taikant sąžiningą metodą',
  '7 % without one, art. 54(a)': 'be jo – 7 %, 54 str. a p.',
  'Reg. (EU) 2024/795, amending Reg. (EU) 2021/1058 Annex I':
    'Reglamentas (ES) 2024/795, kuriuo keičiamas Reglamento (ES) 2021/1058 I priedas',
  'art. 112 binds the priority, the grant contract rules the project':
    '112 str. riboja prioritetą, o projektui taikoma jo sutartis',
  'indicators of Reg. (EU) 2021/1058 Annex I': 'Reglamento (ES) 2021/1058 I priedo rodikliai',
  'what the ESF paid only where State aid rules ask for it, art. 71(3)':
    'ESF lėšomis finansuotoms investicijoms – tik jei to reikalauja valstybės pagalbos taisyklės, 71 str. 3 d.',
  'what the ESF+ paid only where State aid rules ask for it, art. 65(2)':
    'ESF+ lėšomis finansuotoms investicijoms – tik jei to reikalauja valstybės pagalbos taisyklės, 65 str. 2 d.',
  // What they say.
  '1 land, 2 real estate, 3 works, 4 equipment, 5 project implementation (staff within it), 6 publicity, 7 indirect and other costs by flat rate':
    '1 – žemė, 2 – nekilnojamasis turtas, 3 – statyba ir kiti darbai, 4 – įranga, 5 – projekto vykdymas (įskaitant personalą), 6 – informavimas apie projektą, 7 – netiesioginės ir kitos išlaidos pagal fiksuotąją normą',
  '40–50 % and 85 %, pro rata by region, not verified for single projects':
    '40–50 % ir 85 %, proporcingai pagal regionus, atskiriems projektams nepatikrinta',
  '45,706,836 of 57,133,546': '45\u00a0706\u00a0836 iš 57\u00a0133\u00a0546',
  '88.1 % of 2,471 codes are measure, agency, kind of selection, activity, call and number':
    '88,1 % iš 2\u00a0471 kodo sudaro priemonė, agentūra, atrankos būdas, veikla, kvietimas ir numeris',
  'others like J05-LVPA-K-01-0220': 'kiti – kaip J05-LVPA-K-01-0220',
  'ERDF at most 80 %': 'ERPF ne daugiau kaip 80 %',
  'ERDF at most 85 %, own contribution at least 15 %':
    'ERPF ne daugiau kaip 85 %, nuosavas indėlis ne mažiau kaip 15 %',
  'VAT is part of what an invoice comes to': 'PVM yra sąskaitos faktūros sumos dalis',
  'a code names one project': 'vienas kodas žymi vieną projektą',
  'a correction takes off no more than was declared': 'taisymas negali viršyti deklaruotos sumos',
  'a last day on a weekend moves to Monday': 'jei paskutinė diena yra poilsio diena, terminas baigiasi pirmadienį',
  'a lower rate is legal': 'mažesnė norma teisėta',
  'a partner’s eligible expenditure is at most its budget':
    'partnerio tinkamos finansuoti išlaidos neviršija jo biudžeto',
  'a partner’s total is the sum of its lines': 'partnerio bendra suma yra jo eilučių suma',
  'a percentage is a level, never a sum over partners or reports':
    'procentai rodo pasiektą lygį ir nesudedami pagal partnerius ar ataskaitas',
  'a person counts once per operation': 'tame pačiame projekte asmuo skaičiuojamas vieną kartą',
  'a project names a measure of portfolio.yaml': 'projekto priemonė turi būti nurodyta faile portfolio.yaml',
  'a report claims what was paid until its end': 'ataskaitoje deklaruojama tai, kas apmokėta iki jos pabaigos',
  'a report covers its whole period': 'ataskaita apima visą savo laikotarpį',
  'a row claims an amount': 'kiekvienoje eilutėje deklaruojama suma',
  'a stated amount may be either': 'nurodyta suma gali būti suapvalinta ir vienaip, ir kitaip',
  'an audit trail leads from a correction to what it corrects': 'audito seka veda nuo taisymo prie to, kas taisoma',
  'an audit trail shows why it was accepted': 'audito seka rodo, kodėl tai priimta',
  'and non-binary where national law has it': 'taip pat nebinarinė lytis, jei numatyta nacionalinėje teisėje',
  'at least one Lithuanian and one Polish partner': 'bent vienas Lietuvos ir vienas Lenkijos partneris',
  'budget bodies report their expenditure by its codes':
    'biudžetinės įstaigos apie savo išlaidas atsiskaito pagal jos kodus',
  'cells are not left empty': 'langeliai nepaliekami tušti',
  'codes NN-NNN-NN-NN-NN, of activities such as 12-003-03-01-04-01-02':
    'kodai NN-NNN-NN-NN-NN, veiklų kodai, pavyzdžiui, 12-003-03-01-04-01-02',
  'commitments that are not claimed in time lapse, so programmes hold projects to their spending plans':
    'laiku nedeklaruotos įsipareigotos lėšos prarandamos, todėl programos reikalauja laikytis lėšų panaudojimo plano',
  'contributions in kind and others, not verified': 'nepiniginiai ir kiti įnašai, nepatikrinta',
  'each ERDF share is the partner’s total × 85 % rounded down':
    'kiekviena ERPF dalis yra partnerio bendra suma × 85 %, suapvalinta žemyn',
  'each indicator by its code': 'kiekvienas rodiklis turi savo kodą',
  'each partner’s share of a fund is rounded down to the cent':
    'kiekvieno partnerio fondo dalis suapvalinama iki cento žemyn',
  'every row can be told apart in the accounts': 'kiekvieną eilutę apskaitoje galima atskirti',
  'every transaction is booked, once': 'kiekviena operacija įrašoma vieną kartą',
  'expenditure follows the approved budget': 'išlaidos atitinka patvirtintą biudžetą',
  'expenditure follows the lines of the approved budget': 'išlaidos atitinka patvirtinto biudžeto eilutes',
  'expenditure is incurred and paid': 'išlaidos patirtos ir apmokėtos',
  'how far the budget may be changed without an amendment': 'kiek biudžetą galima keisti be sutarties pakeitimo',
  'infrastructure and preparation costs': 'infrastruktūros ir parengiamosios išlaidos',
  'infrastructure or productive investment': 'investicijos į infrastruktūrą arba gamybinės investicijos',
  'investments of a small project are at most 30 % of its total':
    'mažo projekto investicijos sudaro ne daugiau kaip 30 % jo bendros sumos',
  'its choice was not found': 'jos pasirinkimas nerastas',
  'its steps were not found': 'jo normos pakopos nerastos',
  'land at most 10 % of the total, 15 % of derelict sites':
    'žemė – ne daugiau kaip 10 % bendros sumos, apleistų vietovių – 15 %',
  'lists of the funds’ regulations': 'fondų reglamentų sąrašai',
  'management verifications': 'valdymo patikrinimai',
  'management verifications decide on each row': 'valdymo patikrinimais nusprendžiama dėl kiekvienos eilutės',
  'management verifications say what is not eligible, and why':
    'valdymo patikrinimais nustatoma, kas ir kodėl netinkama finansuoti',
  'named as in the operational programme of 2014–2020': 'pavadinta kaip 2014–2020 m. veiksmų programoje',
  'no item is paid twice': 'tos pačios išlaidos neapmokamos du kartus',
  'no part of a document is paid twice': 'jokia dokumento dalis neapmokama du kartus',
  'not found': 'nerasta',
  'not verified': 'nepatikrinta',
  'only its partners incur expenditure': 'išlaidas patiria tik jos partneriai',
  'only what was paid is eligible': 'tinkamos finansuoti tik apmokėtos išlaidos',
  'participants by gender': 'dalyviai pagal lytį',
  'partners of a project do not contract or invoice each other':
    'projekto partneriai nesudaro tarpusavio sutarčių ir neišrašo vieni kitiems sąskaitų',
  'partners of at least two participating countries': 'partneriai bent iš dviejų dalyvaujančių šalių',
  'preparation costs': 'parengiamosios išlaidos',
  'programme area': 'programos teritorija',
  'the programme’s area': 'programos teritorija',
  'programme level': 'nustatyta programoje',
  'programmes ask for 80–85 % of a target': 'programos reikalauja 80–85 % siektinos reikšmės',
  'programmes hold projects to 70–80 % of their plans': 'programos reikalauja panaudoti 70–80 % plano',
  'project codes LT-PL-<call><R|S>-<number>': 'projektų kodai LT-PL-<kvietimas><R|S>-<numeris>',
  'public support is at most the eligible costs without those in kind':
    'viešoji parama neviršija tinkamų finansuoti išlaidų be nepiniginių įnašų',
  'quantity × price, cut to the cent': 'kiekis × kaina, atmetus cento dalis',
  results: 'rezultatai',
  'results up to one year after the project': 'rezultatai iki vienų metų po projekto pabaigos',
  'results within four weeks and after six months': 'rezultatai per keturias savaites ir praėjus šešiems mėnesiams',
  'rows name their partner by its id': 'eilutės nurodo partnerį pagal jo id',
  'samata indicators CODE names it': 'kuris tai teisės aktas, parodo samata indicators KODAS',
  'shares are rounded down in some projects, half up in others':
    'vienuose projektuose dalys suapvalintos žemyn, kituose – pagal aritmetines taisykles',
  'shipped months come from ECB reference rates': 'pateikiamų mėnesių kursai yra iš ECB orientacinių kursų',
  'staff is employed, services are external expertise':
    'personalas įdarbinamas, o paslaugos priklauso išorės ekspertų ir paslaugų išlaidoms',
  'start and end of the operation': 'projekto pradžia ir pabaiga',
  'state budget, municipal budgets, other public and private money. Of a project’s shares none is capped':
    'valstybės biudžetas, savivaldybių biudžetai, kitos viešosios ir privačios lėšos. Projekto lėšų dalys neribojamos',
  'the Commission’s monthly accounting rate': 'Komisijos mėnesio apskaitos kursas',
  'the Commission’s monthly accounting rate, in units of the currency for 1 EUR':
    'Komisijos mėnesio apskaitos kursas – valiutos vienetai už 1 EUR',
  'the amounts of the periods add up to the line': 'laikotarpių sumos kartu sudaro eilutės sumą',
  'the cap is a maximum': 'norma yra didžiausia leidžiama',
  'the contract says what is to be delivered': 'sutartyje nustatyta, kas turi būti pasiekta',
  'the document of the grant sets the method for the whole operation':
    'metodas visam projektui nustatomas dokumente, kuriuo skiriama parama',
  'the month in which expenditure is submitted for verification': 'mėnuo, kurį išlaidos pateikiamos tikrinti',
  'the month that the programme chooses decides on the rate': 'kursą lemia programos pasirinktas mėnuo',
  'the programme chooses the month whose rate converts': 'programa pasirenka mėnesį, kurio kursu perskaičiuojama',
  'the programme’s cost categories': 'programos išlaidų kategorijos',
  'the programme’s own options': 'pačios programos numatyti būdai',
  'the programme’s rate': 'programos norma',
  'the sources together pay the total, exactly': 'visi finansavimo šaltiniai kartu tiksliai sudaro bendrą sumą',
  'the state may pay half of a public partner’s least own contribution':
    'valstybė gali padengti pusę mažiausio viešojo partnerio nuosavo indėlio',
  'the total of the operation is that of its budget': 'bendra projekto suma yra jo biudžeto suma',
  'those of one agency alone were found': 'rasti tik vienos agentūros terminai',
  'transfers need its rules': 'perkeliama tik pagal jos taisykles',
  'unspent commitments lapse': 'nepanaudotos įsipareigotos lėšos prarandamos',
  'up to 20 % less of an output or result is a minor deviation':
    'iki 20 % mažesnis produktas ar rezultatas yra nedidelis nukrypimas',
  'what is a part of an indicator is never more than it': 'rodiklio dalis niekada neviršija paties rodiklio',
  'what is certified was declared before': 'patvirtinama tik tai, kas deklaruota',
  'what is not needed is not processed': 'nereikalingi duomenys netvarkomi',
  'what is paid is delivered and documented': 'apmokama tai, kas pateikta ir pagrįsta dokumentais',
  'what is parked is decided later': 'dėl atidėtų išlaidų nusprendžiama vėliau',
  'what is verified is paid': 'apmokama tai, kas patikrinta',
  'what was achieved so far never falls unless it was corrected':
    'iki šiol pasiekta reikšmė nemažėja, nebent pataisyta',
  'what was bought with a grant is not written off as well':
    'už paramos lėšas nupirkto turto nusidėvėjimas papildomai nefinansuojamas',
  'what was delivered is verified by documents': 'kas pateikta, patikrinama pagal dokumentus',
  'within 10 calendar days of the period’s end': 'per 10 kalendorinių dienų nuo laikotarpio pabaigos',
  'within four weeks of leaving, and six months after':
    'per keturias savaites po dalyvavimo pabaigos ir praėjus šešiems mėnesiams',
};

const UNIONS: Readonly<Record<string, string>> = {
  EU: 'ES',
  'EU, Euratom': 'ES, Euratomas',
  'EEC, Euratom': 'EEB, Euratomas',
};

/** `65(2)` → `65 str. 2 d.`, `125(4)(a)` → `125 str. 4 d. a p.`, `Annex I` → `I priedas`. */
function article(text: string): string | null {
  const annex = text.match(/^Annex(?: ([IVX]+))?$/);
  if (annex !== null) return annex[1] === undefined ? 'priedas' : `${annex[1]} priedas`;
  const parts = text.match(/^(\d+[a-z]?(?:–\d+[a-z]?)?)(?:\((\d+[a-z]?)\)(?:–\((\d+)\))?)?(?:\(([a-z])\))?$/);
  if (parts === null) return null;
  const [, no = '', paragraph, last, point] = parts;
  const paragraphs = paragraph === undefined ? '' : ` ${paragraph}${last === undefined ? '' : `–${last}`} d.`;
  return `${no} str.${paragraphs}${point === undefined ? '' : ` ${point} p.`}`;
}

/** A plain citation: `Reg. (EU) 1303/2013 art. 65(2)`; since 2015 acts have their year before their number, and no „Nr.“. */
function citation(text: string): string | null {
  const [, union = '', act = '', rest = ''] = text.match(/^Reg\. \(([\w, ]+)\) (\d+\/\d+) (.+)$/) ?? [];
  const of = UNIONS[union];
  if (of === undefined) return null;
  const articles = rest.split(/, | and /).map(part => article(part.replace(/^art(\.|s) /, '')));
  if (articles.includes(null)) return null;
  const listed =
    articles.length < 2
      ? articles.join('')
      : `${articles.slice(0, -1).join(', ')} ir ${articles[articles.length - 1] ?? ''}`;
  return `Reglamento (${of}) ${/^20\d\d\//.test(act) ? '' : 'Nr. '}${act} ${listed}`;
}

/** All parts translated and joined again, or null where one of them has no translation, or there is only one. */
function joined(parts: readonly string[], separator: string): string | null {
  if (parts.length < 2) return null;
  const translated = parts.map(translation);
  return translated.includes(null) ? null : translated.join(separator);
}

function headAndRest(text: string): readonly string[] {
  const colon = text.indexOf(': ');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 2)];
}

/** A legal basis in Lithuanian, or null where something of it has no translation. */
export function translation(text: string): string | null {
  return (
    TEXTS[text] ??
    citation(text) ??
    joined(text.split('; '), '; ') ??
    joined(headAndRest(text), ': ') ??
    joined(text.split(/, (?=Reg\. )/), ', ')
  );
}

/** Nothing breaks a number from what it is the number of: `65 str. 2 d. b p.`, `Nr. 1303/2013`. */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d[a-z]?) (?=(?:str|d|p)\.)|(?<= [a-z]) (?=p\.)|(?<=\bNr\.) /g, '\u00a0');
}

/** A legal basis in Lithuanian; one of a programme of the user's own stands as it is. */
export function basis(text: string): string {
  const translated = translation(text);
  return translated === null ? text : unbroken(translated);
}
