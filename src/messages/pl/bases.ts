/** A paragraph, a point of it, or a range of paragraphs of an article. */
const PLACE = String.raw`\d+[a-z]?(?:\(\d+[a-z]?\))?(?:–\(\d+[a-z]?\))?(?:\([a-z]\))?(?:–\d+[a-z]?)?`;
const ARTICLES = `(?:art[.]|arts) (${PLACE}(?:(?:, | and )${PLACE})*)`;
const ANNEX = `Annex(?: [IVX]+)?`;
/** A citation of a regulation of the Union, as programmes and checks write it. */
const CITATION = new RegExp(
  String.raw`Reg\. \((EU(?:, Euratom)?)\) (\d+\/\d+)(?: ${ARTICLES}(?: and (${ANNEX}))?| (${ANNEX}))?`,
  'g',
);

/** `125(4)(a)` → `art. 125 ust. 4 lit. a)`; definitions stand in points of article 2. */
function articleOf(place: string): string {
  const [, article = '', paragraph, last, letter, to] =
    place.match(/^(\d+[a-z]?)(?:\((\d+[a-z]?)\))?(?:–\((\d+[a-z]?)\))?(?:\(([a-z])\))?(?:–(\d+[a-z]?))?$/) ?? [];
  const parts = [
    `art. ${article}${to === undefined ? '' : `–${to}`}`,
    ...(paragraph === undefined ? [] : [`${article === '2' ? 'pkt' : 'ust.'} ${paragraph}`]),
  ];
  return `${parts.join(' ')}${last === undefined ? '' : `–${last}`}${letter === undefined ? '' : ` lit. ${letter})`}`;
}

function annexOf(annex: string): string {
  return annex.replace('Annex', 'załącznik');
}

/** A citation in Polish: `rozporządzenie (UE) nr 1303/2013, art. 65 ust. 2`. */
function cited(_: string, union: string, number: string, articles?: string, andAnnex?: string, annex?: string): string {
  // Since 2015 the year comes first, and no "nr" before it.
  const act = `rozporządzenie (${union.replace('EU', 'UE')}) ${/^20\d\d\//.test(number) ? '' : 'nr '}${number}`;
  const places = (articles?.split(/, | and /) ?? []).map(articleOf);
  const parts = [
    ...(places.length === 0
      ? []
      : [places.length < 3 ? places.join(' i ') : `${places.slice(0, -1).join(', ')} i ${places.at(-1)}`]),
    ...(andAnnex === undefined ? [] : [annexOf(andAnnex)]),
    ...(annex === undefined ? [] : [annexOf(annex)]),
  ];
  return parts.length === 0 ? act : `${act}, ${parts.join(' i ')}`;
}

/** Legal bases in words, by the whole English text; `{}` stands for its citations, one after the other. */
const BASES: Readonly<Record<string, string>> = {
  'Format of samata': 'Format programu samata',
  'Reg. (EU) 1303/2013 art. 125(4)(b); progress report guidelines: cells are not left empty':
    '{}; wytyczne do sprawozdań z realizacji: komórek nie pozostawia się pustych',
  'OWASP, CSV injection': 'OWASP, wstrzykiwanie formuł do plików CSV',
  'Project codes as the programme gives them': 'Kody projektów nadawane przez program',
  'Reg. (EU) 1303/2013 art. 125(3)(c): the total of the operation is that of its budget':
    '{}: wartość operacji ogółem to wartość jej budżetu',
  'Format of samata: rows name their partner by its id':
    'Format programu samata: wiersze wskazują partnera jego identyfikatorem',
  'Reg. (EU) 1299/2013 art. 20; the programme’s area': '{}; obszar programu',
  'Check digits of the Lithuanian register of legal entities, of NIP and of REGON':
    'Cyfry kontrolne kodów litewskiego rejestru osób prawnych, NIP i REGON',
  'Reg. (EU) 1303/2013 art. 125(3)(c) and the grant contract: the sources together pay the total, exactly':
    '{} oraz umowa o dofinansowanie: źródła finansowania razem dają dokładnie kwotę ogółem',
  'Sources of a project are the sums of its partners’ (published budgets of Interreg V-A Lithuania–Poland)':
    'Źródła finansowania projektu są sumą źródeł partnerów (opublikowane budżety Interreg V-A Litwa–Polska)',
  'Reg. (EU) 1303/2013 art. 120(3); Reg. (EU) 2021/1060 art. 112; the programme’s rate':
    '{}; {}; stopa dofinansowania w programie',
  'Reg. (EU) 1303/2013 art. 120: the cap is a maximum; a lower rate is legal':
    '{}: poziom maksymalny jest górną granicą; niższa stopa jest zgodna z prawem',
  'Rounding of the programme: each partner’s share of a fund is rounded down to the cent':
    'Zaokrąglanie w programie: udział funduszu u każdego partnera zaokrągla się w dół do centa',
  'Sources that the programme knows': 'Źródła finansowania przewidziane w programie',
  'Reg. (EU) 481/2014 arts 3–7; the programme’s cost categories': '{}; kategorie wydatków programu',
  'Detailed budget: quantity × price, cut to the cent': 'Budżet szczegółowy: ilość × cena, obcięte do centa',
  'Detailed budget: a partner’s total is the sum of its lines':
    'Budżet szczegółowy: kwota ogółem partnera jest sumą jego pozycji',
  'Detailed budget: the amounts of the periods add up to the line':
    'Budżet szczegółowy: kwoty okresów sumują się do kwoty pozycji',
  'Reg. (EU) 1303/2013 arts 68–68b; Reg. (EU) 2021/1060 arts 54–56; the programme’s own options':
    '{}; {}; uproszczone metody rozliczania określone w programie',
  'The programme’s limits of categories, as its calls state them':
    'Limity kategorii wydatków określone w naborach programu',
  'Reg. (EU) 480/2014 Annex III: start and end of the operation': '{}: rozpoczęcie i zakończenie operacji',
  'Reg. (EU) 1303/2013 art. 136; Reg. (EU) 2021/1060 art. 105: commitments that are not claimed in time lapse, so programmes hold projects to their spending plans':
    '{}; {}: zobowiązania niezadeklarowane na czas przepadają, dlatego programy rozliczają projekty z planów wydatków',
  'Reporting periods of the subsidy contract follow one another':
    'Okresy sprawozdawcze w umowie o dofinansowanie następują jeden po drugim',
  'Reporting periods of the subsidy contract lie within the project':
    'Okresy sprawozdawcze w umowie o dofinansowanie mieszczą się w okresie realizacji projektu',
  'What was submitted and controlled stays: Reg. (EU) 1303/2013 art. 125(4)(a), Reg. (EU) 2021/1060 art. 74(1)(a)':
    'To, co złożono i skontrolowano, pozostaje bez zmian: {}, {}',
  'Reg. (EU) 1299/2013 art. 28: the programme chooses the month whose rate converts':
    '{}: program wybiera miesiąc, z którego kurs służy do przeliczenia',
  'Reg. (EU) 1299/2013 art. 28; Reg. (EU) 2021/1059 art. 38(5): the Commission’s monthly accounting rate':
    '{}; {}: miesięczny obrachunkowy kurs wymiany Komisji',
  'Reg. (EU) 1299/2013 art. 28: the Commission’s monthly accounting rate, in units of the currency for 1 EUR':
    '{}: miesięczny obrachunkowy kurs wymiany Komisji, w jednostkach waluty za 1 EUR',
  'Reg. (EU) 1299/2013 art. 28: the Commission’s monthly accounting rate; shipped months come from ECB reference rates':
    '{}: miesięczny obrachunkowy kurs wymiany Komisji; dołączone miesiące pochodzą z kursów referencyjnych EBC',
  'Reg. (EU) 1299/2013 art. 28: the month that the programme chooses decides on the rate':
    '{}: o kursie decyduje miesiąc wybrany przez program',
  'Subsidy contract: only its partners incur expenditure':
    'Umowa o dofinansowanie: wydatki ponoszą tylko jej partnerzy',
  'Reporting periods of the subsidy contract': 'Okresy sprawozdawcze w umowie o dofinansowanie',
  'Subsidy contract: expenditure follows the lines of the approved budget':
    'Umowa o dofinansowanie: wydatki są zgodne z pozycjami zatwierdzonego budżetu',
  'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2); the subsidy contract’s period':
    '{}; {}; okres realizacji w umowie o dofinansowanie',
  'Reg. (EU) 1303/2013 arts 65(2) and 125(4)(a): expenditure is incurred and paid':
    '{}: wydatki zostały poniesione i zapłacone',
  'Reg. (EU) 1303/2013 art. 125(4)(a): what is paid is delivered and documented':
    '{}: to, za co zapłacono, jest dostarczone i udokumentowane',
  'Reporting periods of the subsidy contract: a report claims what was paid until its end':
    'Okresy sprawozdawcze w umowie o dofinansowanie: sprawozdanie obejmuje to, co zapłacono do końca jego okresu',
  'Directive 2006/112/EC art. 226: VAT is part of what an invoice comes to':
    'dyrektywa 2006/112/WE, art. 226: VAT jest częścią kwoty faktury',
  'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2): only what was paid is eligible':
    '{}; {}: kwalifikowalne jest tylko to, co zapłacono',
  'Reg. (EU) 1303/2013 art. 125(4)(b): every row can be told apart in the accounts':
    '{}: każdy wiersz można odróżnić w księgach',
  'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no item is paid twice':
    '{}; {}: żadnej pozycji nie finansuje się dwa razy',
  'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no part of a document is paid twice':
    '{}; {}: żadnej części dokumentu nie finansuje się dwa razy',
  'Reg. (EU) 1303/2013 art. 125(4)(b): an audit trail leads from a correction to what it corrects':
    '{}: ścieżka audytu prowadzi od korekty do tego, co ona koryguje',
  'Reg. (EU) 1303/2013 art. 125(4)(a): a correction takes off no more than was declared':
    '{}: korekta nie pomniejsza o więcej, niż zadeklarowano',
  'Subsidy contract: expenditure follows the approved budget':
    'Umowa o dofinansowanie: wydatki są zgodne z zatwierdzonym budżetem',
  'Subsidy contract: expenditure follows the approved budget; transfers need its rules':
    'Umowa o dofinansowanie: wydatki są zgodne z zatwierdzonym budżetem; przesunięcia tylko według jej zasad',
  'Subsidy contract: how far the budget may be changed without an amendment':
    'Umowa o dofinansowanie: w jakim zakresie budżet można zmieniać bez aneksu',
  'Subsidy contract: a partner’s eligible expenditure is at most its budget':
    'Umowa o dofinansowanie: wydatki kwalifikowalne partnera nie przekraczają jego budżetu',
  'Reg. (EU) 481/2014 art. 3; Reg. (EU) 2021/1059 art. 39: staff is employed, services are external expertise':
    '{}; {}: personel jest zatrudniony, a usługi to ekspertyzy zewnętrzne',
  'List of expenditure: a row claims an amount': 'Zestawienie wydatków: w każdym wierszu deklaruje się kwotę',
  'Economic classification of the Lithuanian budget: budget bodies report their expenditure by its codes':
    'Klasyfikacja ekonomiczna budżetu litewskiego: jednostki budżetowe wykazują wydatki według jej kodów',
  'Economic classification of the Lithuanian budget, as classification.csv lists it for the year of payment':
    'Klasyfikacja ekonomiczna budżetu litewskiego według classification.csv dla roku płatności',
  'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): what is certified was declared before':
    '{}; {}: to, co poświadczono, wcześniej zadeklarowano',
  'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications say what is not eligible, and why':
    '{}; {}: kontrola zarządcza określa, co jest niekwalifikowalne i dlaczego',
  'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications decide on each row':
    '{}; {}: kontrola zarządcza rozstrzyga o każdym wierszu',
  'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications; what is parked is decided later':
    '{}; {}: kontrola zarządcza; o tym, co odłożono, rozstrzyga się później',
  'Reg. (EU) 1303/2013 arts 131 and 132; Reg. (EU) 2021/1060 arts 74(1)(b) and 91: what is verified is paid':
    '{}; {}: wypłaca się to, co zweryfikowano',
  'Reg. (EU) 1303/2013 art. 125(4)(b); Reg. (EU) 2021/1060 art. 74(1)(a): every transaction is booked, once':
    '{}; {}: każdą transakcję księguje się, i to jeden raz',
  'Reg. (EU) 480/2014 Annex III, Reg. (EU) 2021/1060 Annex XVII: each indicator by its code; lists of the funds’ regulations':
    '{}, {}: każdy wskaźnik według kodu; wykazy w rozporządzeniach o funduszach',
  'The regulation or order that lists the indicator, with its unit; samata indicators CODE names it':
    'Rozporządzenie lub zarządzenie, które wymienia wskaźnik z jego jednostką; podaje je polecenie samata indicators KOD',
  'Reg. (EU) 1303/2013 art. 125(3), Reg. (EU) 2021/1060 art. 73: the contract says what is to be delivered':
    '{}, {}: umowa określa, co ma zostać osiągnięte',
  'The subsidy contract’s period; results: Reg. (EU) 1304/2013 Annex I, six months after leaving, and the indicators of Reg. (EU) 2021/1058 Annex I, up to one year after the project':
    'Okres realizacji w umowie o dofinansowanie; rezultaty: {}, sześć miesięcy po zakończeniu udziału, oraz wskaźniki z załącznika I do rozporządzenia (UE) 2021/1058, do roku po zakończeniu projektu',
  'Progress reports of the programmes: what was achieved so far never falls unless it was corrected':
    'Sprawozdania z realizacji w programach: osiągnięcia narastająco nie maleją, chyba że je skorygowano',
  'Reg. (EU) 1304/2013 Annex I: participants by gender; Reg. (EU) 2021/1057 Annex I: and non-binary where national law has it':
    '{}: uczestnicy w podziale na płeć; {}: a także osoby niebinarne, jeśli przewiduje to prawo krajowe',
  'Programmes ask for 80–85 % of a target at the end, and this is the lowest of that range; Interreg VI-A South Baltic, changes in projects: up to 20 % less of an output or result is a minor deviation':
    'Programy wymagają na koniec 80–85 % wartości docelowej, a tu przyjęto dolną granicę; Interreg VI-A Południowy Bałtyk, zmiany w projektach: produkt lub rezultat mniejszy o najwyżej 20 % to niewielkie odchylenie',
  'Reg. (EU) 1303/2013 arts 125(4)(a) and 140, Reg. (EU) 2021/1060 art. 74(1): what was delivered is verified by documents':
    '{}, {}: to, co osiągnięto, sprawdza się na podstawie dokumentów',
  'Format of samata: a code names one project': 'Format programu samata: kod oznacza jeden projekt',
  'Format of samata: a project names a measure of portfolio.yaml':
    'Format programu samata: projekt wskazuje przedsięwzięcie z portfolio.yaml',
  'The strategy’s financial plan: Reg. (EU) 1303/2013 art. 33(1); Reg. (EU) 2021/1060 art. 32(1)':
    'Plan finansowy strategii: {}; {}',
  'Reg. (EU) 2016/679 art. 5(1)(c): what is not needed is not processed':
    '{}: danych, które nie są potrzebne, nie przetwarza się',
  'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: a person counts once per operation':
    '{}; {}: osoba liczy się raz w operacji',
  'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: what is a part of an indicator is never more than it':
    '{}; {}: część wskaźnika nigdy nie jest większa niż cały wskaźnik',
  'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: results within four weeks and after six months':
    '{}; {}: rezultaty w ciągu czterech tygodni i po sześciu miesiącach',
  'Interreg V-A Lithuania–Poland, third call for proposals': 'Interreg V-A Litwa–Polska, trzeci nabór wniosków',
  'Interreg V-A Latvia–Lithuania, as published at keep.eu': 'Interreg V-A Łotwa–Litwa, według publikacji keep.eu',
  'Interreg V-A Lithuania–Poland, as published at keep.eu': 'Interreg V-A Litwa–Polska, według publikacji keep.eu',
  'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014': '{}, z kodami systemu SFC2014',
  'Reg. (EU) 1304/2013 Annex I until Reg. (EU, Euratom) 2018/1046 art. 273 deleted it':
    '{}, do czasu skreślenia przez art. 273 rozporządzenia (UE, Euratom) 2018/1046',
  'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014':
    'Zarządzenie Ministra Finansów Litwy nr 1K-499 z dnia 30 grudnia 2014 r.',
  'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014, as amended by order 1K-139 of 20 April 2016':
    'Zarządzenie Ministra Finansów Litwy nr 1K-499 z dnia 30 grudnia 2014 r., zmienione zarządzeniem nr 1K-139 z dnia 20 kwietnia 2016 r.',
  'Reg. (EU) 2024/795, amending Reg. (EU) 2021/1058 Annex I':
    'rozporządzenie (UE) 2024/795, zmieniające załącznik I do rozporządzenia (UE) 2021/1058',
  'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021': '{}, z kodami systemu SFC2021',
  'Rules of project administration and financing, order 1K-316 of the Minister of Finance: 1 land, 2 real estate, 3 works, 4 equipment, 5 project implementation (staff within it), 6 publicity, 7 indirect and other costs by flat rate':
    'Zasady administrowania projektami i ich finansowania, zarządzenie Ministra Finansów Litwy nr 1K-316: 1 grunty, 2 nieruchomości, 3 roboty budowlane, 4 wyposażenie, 5 realizacja projektu (w tym personel), 6 informacja i promocja, 7 koszty pośrednie i inne według stawki ryczałtowej',
  'Funds of the operational programme, state budget, municipal budgets, other public and private money. Of a project’s shares none is capped: Reg. (EU) 1303/2013 art. 120 binds the priority, the grant contract rules the project':
    'Fundusze programu operacyjnego, budżet państwa, budżety samorządów, inne środki publiczne i prywatne. Udziałów w projekcie nie ogranicza poziom maksymalny: art. 120 rozporządzenia (UE) nr 1303/2013 wiąże oś priorytetową, a projekt wiąże umowa o dofinansowanie',
  'Official list of applications and projects of the operational programme, 30 October 2016: shares are rounded down in some projects, half up in others':
    'Oficjalny wykaz wniosków i projektów programu operacyjnego z 30.10.2016: w jednych projektach udziały zaokrąglono w dół, w innych do najbliższego centa',
  'Official list of applications and projects of the operational programme, 30 October 2016: 88.1 % of 2,471 codes are measure, agency, kind of selection, activity, call and number; others like J05-LVPA-K-01-0220':
    'Oficjalny wykaz wniosków i projektów programu operacyjnego z 30.10.2016: 88,1 % z 2471 kodów to działanie, agencja, tryb wyboru, typ projektu, nabór i numer; inne jak J05-LVPA-K-01-0220',
  'Reg. (EU) 1303/2013 art. 68(1)(a), with a fair method': '{}, przy rzetelnej metodzie obliczeń',
  'Reg. (EU) 1303/2013 art. 68b(1), before: Reg. (EU) 1304/2013 art. 14(2)': '{}, wcześniej: {}',
  'Reg. (EU) 1303/2013 art. 67(2a), for the ERDF and the ESF': '{}, dla EFRR i EFS',
  'Reg. (EU) 1303/2013 art. 69(3)(b): land at most 10 % of the total, 15 % of derelict sites':
    '{}: grunty najwyżej 10 % wartości ogółem, na terenach opuszczonych 15 %',
  'Reg. (EU) 2021/1060 art. 64(1)(b): land at most 10 % of the total, 15 % of derelict sites':
    '{}: grunty najwyżej 10 % wartości ogółem, na terenach opuszczonych 15 %',
  'Reg. (EU) 1303/2013 art. 71(1); what the ESF paid only where State aid rules ask for it, art. 71(3)':
    '{}; przy wsparciu z EFS tylko wtedy, gdy wymagają tego zasady pomocy państwa, art. 71 ust. 3',
  'Reg. (EU) 2021/1060 art. 65(1); what the ESF+ paid only where State aid rules ask for it, art. 65(2)':
    '{}; przy wsparciu z EFS+ tylko wtedy, gdy wymagają tego zasady pomocy państwa, art. 65 ust. 2',
  'Reg. (EU) 1303/2013 art. 136, Reg. (EU) 2021/1060 art. 105: unspent commitments lapse; programmes hold projects to 70–80 % of their plans':
    '{}, {}: niewykorzystane zobowiązania przepadają; programy rozliczają projekty z 70–80 % planów',
  'Interreg VI-A South Baltic, changes in projects: up to 20 % less of an output or result is a minor deviation; programmes ask for 80–85 % of a target':
    'Interreg VI-A Południowy Bałtyk, zmiany w projektach: produkt lub rezultat mniejszy o najwyżej 20 % to niewielkie odchylenie; programy wymagają 80–85 % wartości docelowej',
  'Rules of project administration and financing: contributions in kind and others, not verified':
    'Zasady administrowania projektami i ich finansowania: wkład niepieniężny i inne, niesprawdzone',
  'Annex 10 of the rules of project administration and financing, order 1K-316: its steps were not found':
    'Załącznik 10 do zasad administrowania projektami i ich finansowania, zarządzenie nr 1K-316: nie znaleziono progów',
  'Grant contract: those of one agency alone were found':
    'Umowa o dofinansowanie: znaleziono tylko zasady jednej agencji',
  'Grant contract and its schedule of payment claims: not found':
    'Umowa o dofinansowanie i jej harmonogram wniosków o płatność: nie znaleziono',
  'Calls of the measures: not verified': 'Nabory w działaniach: niesprawdzone',
  'Reg. (EU) 2021/1060 arts 53–56, 64 and 67; named as in the operational programme of 2014–2020':
    '{}; nazwy jak w programie operacyjnym 2014–2020',
  'Reg. (EU) 2021/1060 art. 1(1); state budget, municipal budgets, other public and private money. Of a project’s shares none is capped: art. 112 binds the priority, the grant contract rules the project':
    '{}; budżet państwa, budżety samorządów, inne środki publiczne i prywatne. Udziałów w projekcie nie ogranicza poziom maksymalny: art. 112 wiąże priorytet, a projekt wiąże umowa o dofinansowanie',
  'Lists of operations of 2014–2020 in Lithuania mix both; a stated amount may be either':
    'Wykazy operacji 2014–2020 na Litwie łączą oba sposoby; podana kwota może wynikać z każdego z nich',
  'Calls of the programme: codes NN-NNN-NN-NN-NN, of activities such as 12-003-03-01-04-01-02':
    'Nabory programu: kody NN-NNN-NN-NN-NN, a dla działań takie jak 12-003-03-01-04-01-02',
  'Reg. (EU) 2021/1060 art. 54(c), with a fair method; 7 % without one, art. 54(a)':
    '{}, przy rzetelnej metodzie obliczeń; bez niej 7 %, art. 54 lit. a)',
  'Rules of project administration and financing of 2021–2027: not found':
    'Zasady administrowania projektami i ich finansowania 2021–2027: nie znaleziono',
  'Calls of the programme: 40–50 % and 85 %, pro rata by region, not verified for single projects':
    'Nabory programu: 40–50 % i 85 %, proporcjonalnie według regionów, niesprawdzone dla pojedynczych projektów',
  'Grant contract: not found': 'Umowa o dofinansowanie: nie znaleziono',
  'Reg. (EU) 481/2014 arts 3–7, used for every fund': '{}, stosowane do każdego funduszu',
  'Reg. (EU) 1303/2013 arts 1 and 120; YEI: Reg. (EU) 1304/2013 art. 16':
    '{}; Inicjatywa na rzecz zatrudnienia ludzi młodych: {}',
  'Official lists of operations of the period mix both; a stated amount may be either':
    'Oficjalne wykazy operacji w tym okresie łączą oba sposoby; podana kwota może wynikać z każdego z nich',
  'Reg. (EU) 1303/2013 art. 68a(1); Interreg: Reg. (EU) 1299/2013 art. 19': '{}; Interreg: {}',
  'Reg. (EU) 2021/1059 arts 39–44, used for every fund': '{}, stosowane do każdego funduszu',
  'The monitoring systems of the period round each share of a fund down':
    'Systemy monitorowania w tym okresie zaokrąglają każdy udział funduszu w dół',
  'Interreg: Reg. (EU) 2021/1059 art. 41(5)': 'Interreg: {}',
  'Reg. (EU) 481/2014 arts 3–7; infrastructure and preparation costs: programme level':
    '{}; infrastruktura i koszty przygotowawcze: na poziomie programu',
  'Calls for proposals of Interreg V-A Lithuania–Poland: ERDF at most 85 %, own contribution at least 15 %':
    'Nabory wniosków Interreg V-A Litwa–Polska: EFRR najwyżej 85 %, wkład własny co najmniej 15 %',
  'Reg. (EU) 1303/2013 art. 120(3), last subparagraph': '{} akapit ostatni',
  'Published partner budgets of the programme: each ERDF share is the partner’s total × 85 % rounded down':
    'Opublikowane budżety partnerów programu: każdy udział EFRR to kwota ogółem partnera × 85 %, zaokrąglona w dół',
  'Reg. (EU) 1303/2013 art. 65(2); decision C(2015)9279': '{}; decyzja C(2015)9279',
  'Reg. (EU) 1299/2013 art. 12(2); Calls for proposals of Interreg V-A Lithuania–Poland: at least one Lithuanian and one Polish partner':
    '{}; nabory wniosków Interreg V-A Litwa–Polska: co najmniej jeden partner litewski i jeden polski',
  'Cooperation programme Interreg V-A Lithuania–Poland, decision C(2015)9279 of 15 December 2015: programme area; Reg. (EU) 1299/2013 art. 20':
    'Program współpracy Interreg V-A Litwa–Polska, decyzja C(2015)9279 z dnia 15 grudnia 2015 r.: obszar programu; {}',
  'Calls for proposals of Interreg V-A Lithuania–Poland: project codes LT-PL-<call><R|S>-<number>':
    'Nabory wniosków Interreg V-A Litwa–Polska: kody projektów LT-PL-<nabór><R|S>-<numer>',
  'Calls for proposals of Interreg V-A Lithuania–Poland: investments of a small project are at most 30 % of its total':
    'Nabory wniosków Interreg V-A Litwa–Polska: inwestycje w małym projekcie to najwyżej 30 % jego wartości',
  'Progress report guidelines of the programme: within 10 calendar days of the period’s end':
    'Wytyczne programu do sprawozdań z realizacji: w ciągu 10 dni kalendarzowych od końca okresu',
  'Calls for proposals of Interreg V-A Lithuania–Poland': 'Nabory wniosków Interreg V-A Litwa–Polska',
  'Reg. (EU) 1299/2013 art. 28 lets the programme choose (a), (b) or (c); its choice was not found':
    'art. 28 rozporządzenia (UE) nr 1299/2013 pozwala programowi wybrać lit. a), b) albo c); jego wyboru nie znaleziono',
  'Programme manual: not found': 'Podręcznik programu: nie znaleziono',
  'Reg. (EU) 2021/1059 arts 39–44; preparation costs: programme level':
    '{}; koszty przygotowawcze: na poziomie programu',
  'Interreg VI-A Lithuania–Poland 2021–2027: ERDF at most 80 %; Resolution 877 of the Government of Lithuania of 24 August 2022: the state may pay half of a public partner’s least own contribution':
    'Interreg VI-A Litwa–Polska 2021–2027: EFRR najwyżej 80 %; uchwała Rządu Litwy nr 877 z dnia 24 sierpnia 2022 r.: państwo może pokryć połowę najniższego wkładu własnego partnera publicznego',
  'Reg. (EU) 2021/1059 art. 13; Interreg VI-A Lithuania–Poland 2021–2027: 45,706,836 of 57,133,546':
    '{}; Interreg VI-A Litwa–Polska 2021–2027: 45 706 836 z 57 133 546',
  'The programme’s monitoring system rounds each share of a fund down':
    'System monitorowania programu zaokrągla każdy udział funduszu w dół',
  'Reg. (EU) 2021/1059 art. 23(1): partners of at least two participating countries':
    '{}: partnerzy z co najmniej dwóch uczestniczących krajów',
  'Reg. (EU) 2021/1059 art. 38(5): the month in which expenditure is submitted for verification':
    '{}: miesiąc, w którym wydatki przedłożono do weryfikacji',
  'NUTS 3 regions of the programme: not found': 'Regiony NUTS 3 programu: nie znaleziono',
  'Subsidy contract: not found': 'Umowa o dofinansowanie: nie znaleziono',
  'Reg. (EU) 1303/2013 art. 71(1), Reg. (EU) 2021/1060 art. 65(1): infrastructure or productive investment':
    '{}, {}: infrastruktura lub inwestycje produkcyjne',
  'Reg. (EU) 1304/2013 Annex I: within four weeks of leaving, and six months after; indicators of Reg. (EU) 2021/1058 Annex I: results up to one year after the project':
    '{}: w ciągu czterech tygodni od zakończenia udziału i sześć miesięcy później; wskaźniki z załącznika I do rozporządzenia (UE) 2021/1058: rezultaty do roku po zakończeniu projektu',
  'Reg. (EU) 1303/2013 art. 67(6); Reg. (EU) 2021/1060 art. 73(3): the document of the grant sets the method for the whole operation':
    '{}; {}: dokument przyznający wsparcie ustala metodę dla całej operacji',
  'Reporting periods of the subsidy contract: a report covers its whole period':
    'Okresy sprawozdawcze w umowie o dofinansowanie: sprawozdanie obejmuje cały swój okres',
  'The programme’s days for handing in a report, as its pack has them; Reg. (EEC, Euratom) 1182/71 art. 3(4): a last day on a weekend moves to Monday':
    'Termin złożenia sprawozdania w zestawie reguł programu; rozporządzenie (EWG, Euratom) nr 1182/71, art. 3 ust. 4: termin, który upływa w sobotę albo w niedzielę, przesuwa się na poniedziałek',
  'Reg. (EU) 1303/2013 arts 65(11) and 69(2); Reg. (EU) 2021/1060 arts 63(9) and 67(2): what was bought with a grant is not written off as well':
    '{}; {}: tego, co kupiono z dotacji, nie rozlicza się dodatkowo jako amortyzacji',
  'Reg. (EU) 1303/2013 art. 69(1)(a); Reg. (EU) 2021/1060 art. 67(1)(a): public support is at most the eligible costs without those in kind':
    '{}; {}: wsparcie publiczne nie przekracza kosztów kwalifikowalnych bez wkładu niepieniężnego',
  'Eligibility rules of Interreg programmes (Aurora, Latvia–Lithuania): partners of a project do not contract or invoice each other; Reg. (EU) 1299/2013 art. 13; Reg. (EU) 2021/1059 art. 26':
    'Zasady kwalifikowalności w programach Interreg (Aurora, Łotwa–Litwa): partnerzy projektu nie zlecają sobie prac ani nie wystawiają sobie faktur; {}; {}',
  'Progress reports of the programmes: a percentage is a level, never a sum over partners or reports':
    'Sprawozdania z realizacji w programach: procent jest poziomem, a nigdy sumą po partnerach albo sprawozdaniach',
  'Reg. (EU) 1303/2013 art. 125(4)(d); Reg. (EU) 2021/1060 art. 69(6): an audit trail shows why it was accepted':
    '{}; {}: ścieżka audytu pokazuje, dlaczego to zaakceptowano',
  'The checks of samata, and what of them can be waived':
    'Reguły programu samata i to, od których można ustanowić odstępstwo',
  'A waiver is of a finding that is there': 'Odstępstwo dotyczy uwagi, która istnieje',
  'The last day that the waiver states, until': 'Ostatni dzień podany w odstępstwie, w kluczu until',
  'The programme’s calls: what projects of a kind may cost, as its pack has it':
    'Nabory programu: ile mogą kosztować projekty danego rodzaju, według zestawu reguł',
  'Published figures of Interreg projects': 'Opublikowane kwoty projektów Interreg',
};

/** What is nothing but citations: `Reg. …; Reg. …`. */
function isCited(text: string): boolean {
  return /^(?:[;,] )*$/.test(text.replaceAll(CITATION, ''));
}

/** A legal basis as it is cited in Polish; one that is not known here stands as it is. */
export function basis(text: string): string {
  const known = Object.hasOwn(BASES, text) ? BASES[text] : undefined;
  if (known === undefined) return isCited(text) ? text.replaceAll(CITATION, cited) : text;
  const citations = [...text.matchAll(CITATION)].map(([its]) => its.replaceAll(CITATION, cited));
  let used = 0;
  return known.replaceAll('{}', () => citations[used++] ?? '').replaceAll(/(?<=\d) (?=%|EUR\b|\d{3}\b)/g, '\u00a0');
}
