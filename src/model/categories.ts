// What people call the categories of expenditure and the sources of funding, in English, Lithuanian and Polish: beside
// the ids that programmes have. In the order: English, Lithuanian, Polish.

/** Other names of ids. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Names of the categories of the shipped programmes, and of the forms of simplified costs that stand in their place. */
export const CATEGORY_NAMES: Names = {
  staff: [
    ...['staff costs', 'staff cost', 'staff expenditure', 'personnel', 'personnel costs', 'salaries', 'wages'],
    ...['personalas', 'personalo išlaidos', 'išlaidos personalui', 'darbuotojų išlaidos', 'darbo užmokestis'],
    ...['darbo užmokesčio išlaidos', 'darbo užmokesčio sąnaudos'],
    ...['personel', 'koszty personelu', 'wydatki na personel', 'koszty osobowe', 'koszty zatrudnienia'],
    ...['wynagrodzenia', 'wynagrodzenia personelu', 'koszty wynagrodzeń'],
  ],
  office: [
    ...['office and administration', 'office and administration costs', 'office and administrative costs'],
    ...['office and administrative expenditure', 'office costs', 'administration', 'administrative costs'],
    ...['biuras', 'biuro išlaidos', 'biuras ir administravimas', 'biuras ir administracija'],
    ...['biuras ir administracinės išlaidos', 'biuro ir administracinės išlaidos', 'biuro ir administravimo išlaidos'],
    ...['administracinės išlaidos', 'administravimo išlaidos', 'administracija'],
    ...['biuro', 'biuro i administracja', 'koszty biurowe', 'koszty biurowe i administracyjne'],
    ...['wydatki biurowe i administracyjne', 'koszty administracyjne', 'wydatki administracyjne'],
  ],
  travel: [
    ...['travel and accommodation', 'travel and accommodation costs', 'travel costs'],
    ...['kelionės', 'kelionių išlaidos', 'kelionės ir apgyvendinimas', 'kelionės ir apgyvendinimo išlaidos'],
    ...['kelionių ir apgyvendinimo išlaidos', 'komandiruotės', 'komandiruočių išlaidos'],
    ...['podróże', 'koszty podróży', 'podróże i zakwaterowanie', 'podróż i zakwaterowanie', 'podróże służbowe'],
    ...['koszty podróży i zakwaterowania', 'delegacje', 'wyjazdy służbowe'],
  ],
  external: [
    ...['external expertise and services', 'external expertise and services costs', 'external services'],
    ...['external expertise', 'external experts and services'],
    ...[
      'išorės ekspertai ir paslaugos',
      'išorės ekspertų ir paslaugų išlaidos',
      'išorės paslaugos',
      'išorės ekspertai',
    ],
    ...['išorės ekspertizė ir paslaugos', 'išorinės ekspertizės ir paslaugų išlaidos', 'išorinės paslaugos'],
    ...['eksperci zewnętrzni i usługi zewnętrzne', 'koszty ekspertów zewnętrznych i usług zewnętrznych'],
    ...['koszty ekspertów zewnętrznych i koszty usług zewnętrznych', 'usługi zewnętrzne', 'eksperci zewnętrzni'],
    ...['ekspertyzy i usługi zewnętrzne', 'koszty usług zewnętrznych'],
  ],
  equipment: [
    ...['equipment costs', 'equipment expenditure'],
    ...['įranga', 'įrangos išlaidos', 'išlaidos įrangai', 'įrangos įsigijimas', 'įranga, įrenginiai ir kitas turtas'],
    ...['wyposażenie', 'koszty wyposażenia', 'wydatki na wyposażenie', 'sprzęt', 'koszty sprzętu'],
    ...['sprzęt i wyposażenie', 'zakup wyposażenia', 'zakup sprzętu'],
  ],
  infrastructure: [
    ...['infrastructure and works', 'infrastructure and works costs', 'costs for infrastructure and works'],
    ...['infrastructure costs'],
    ...['infrastruktūra', 'infrastruktūra ir darbai', 'infrastruktūros ir darbų išlaidos'],
    ...['infrastruktūros išlaidos', 'išlaidos infrastruktūrai ir darbams'],
    ...['infrastruktura i roboty budowlane', 'koszty infrastruktury'],
    ...['koszty infrastruktury i robót budowlanych'],
  ],
  preparation: [
    ...['preparation costs', 'preparatory costs', 'project preparation', 'project preparation costs'],
    ...['parengiamosios išlaidos', 'parengimo išlaidos', 'pasirengimo išlaidos', 'pasirengimas'],
    ...['projekto parengimas', 'projekto parengimo išlaidos', 'projekto rengimo išlaidos'],
    ...['koszty przygotowawcze', 'koszty przygotowania', 'przygotowanie', 'przygotowanie projektu'],
    ...['koszty przygotowania projektu'],
  ],
  other: [
    ...['other costs', 'other expenditure'],
    ...['kita', 'kitos', 'kitos išlaidos'],
    ...['inne', 'inne koszty', 'inne wydatki', 'pozostałe', 'pozostałe koszty', 'pozostałe wydatki'],
  ],
  land: [
    ...['purchase of land', 'land costs'],
    ...['žemė', 'žemės įsigijimas', 'žemės pirkimas', 'žemės įsigijimo išlaidos'],
    ...['grunty', 'zakup gruntów', 'nabycie gruntów'],
  ],
  'real-estate': [
    ...['real property', 'immovable property', 'purchase of real estate'],
    ...['nekilnojamasis turtas', 'nekilnojamojo turto įsigijimas', 'nekilnojamojo turto pirkimas'],
    ...['nieruchomości', 'zakup nieruchomości', 'nabycie nieruchomości'],
  ],
  works: [
    ...['construction', 'construction works', 'building works', 'construction and other works'],
    ...['statyba', 'statybos darbai', 'statyba ir kiti darbai', 'statybos ir kiti darbai', 'rangos darbai'],
    ...['statyba, rekonstravimas, remontas ir kiti darbai'],
    ...['roboty', 'roboty budowlane', 'budowa', 'prace budowlane'],
  ],
  implementation: [
    ...['project implementation', 'implementation of the project'],
    ...['projekto vykdymas', 'projekto vykdymo išlaidos', 'projekto įgyvendinimas'],
    ...['realizacja projektu', 'koszty realizacji projektu', 'wdrażanie projektu'],
  ],
  publicity: [
    ...['information and publicity', 'publicity costs', 'information about the project'],
    ...['informavimas apie projektą', 'projekto viešinimas', 'viešinimas', 'viešinimo išlaidos'],
    ...['informavimas ir viešinimas', 'informavimas apie projektą ir viešinimas'],
    ...['informacja i promocja', 'promocja', 'promocja projektu', 'działania informacyjno-promocyjne'],
  ],
  indirect: [
    ...['indirect costs', 'indirect expenditure', 'overheads'],
    ...['netiesioginės išlaidos', 'netiesioginės projekto išlaidos'],
    ...['netiesioginės išlaidos ir kitos išlaidos pagal fiksuotąją projekto išlaidų normą'],
    ...['koszty pośrednie', 'wydatki pośrednie'],
  ],
  'unit-cost': [
    ...['unit costs'],
    ...['fiksuotasis įkainis', 'fiksuotieji įkainiai', 'fiksuotas įkainis', 'fiksuoti įkainiai'],
    ...['vieneto įkainis', 'vieneto įkainiai'],
    ...['stawka jednostkowa', 'stawki jednostkowe', 'koszt jednostkowy', 'koszty jednostkowe'],
  ],
  'lump-sum': [
    ...['lump sums'],
    ...['fiksuotoji suma', 'fiksuotosios sumos', 'fiksuota suma', 'fiksuotos sumos', 'vienkartinė suma'],
    ...['kwota ryczałtowa', 'kwoty ryczałtowe'],
  ],
};

/** Names of the sources of the shipped programmes. */
export const SOURCE_NAMES: Names = {
  ERDF: [
    ...['European Regional Development Fund', 'ERDF funds'],
    ...['ERPF', 'ERPF lėšos', 'Europos regioninės plėtros fondas', 'Europos regioninės plėtros fondo lėšos'],
    ...['EFRR', 'środki EFRR', 'Europejski Fundusz Rozwoju Regionalnego'],
  ],
  ESF: [
    ...['European Social Fund', 'ESF funds'],
    ...['ESF lėšos', 'Europos socialinis fondas', 'Europos socialinio fondo lėšos'],
    ...['EFS', 'środki EFS', 'Europejski Fundusz Społeczny'],
  ],
  'ESF+': [
    ...['ESF Plus', 'European Social Fund Plus', 'European Social Fund+'],
    ...['ESF+ lėšos', 'Europos socialinis fondas +', 'Europos socialinis fondas+'],
    ...['EFS+', 'EFS Plus', 'środki EFS+', 'Europejski Fundusz Społeczny Plus', 'Europejski Fundusz Społeczny+'],
  ],
  CF: [
    ...['Cohesion Fund'],
    ...['SaF', 'Sanglaudos fondas', 'Sanglaudos fondo lėšos'],
    ...['FS', 'Fundusz Spójności', 'środki FS'],
  ],
  YEI: [
    ...['Youth Employment Initiative'],
    ...['JUI', 'Jaunimo užimtumo iniciatyva', 'JUI lėšos'],
    ...['Inicjatywa na rzecz zatrudnienia ludzi młodych'],
  ],
  JTF: [
    ...['Just Transition Fund'],
    ...['TPF', 'Teisingos pertvarkos fondas', 'TPF lėšos'],
    ...['FST', 'Fundusz na rzecz Sprawiedliwej Transformacji', 'środki FST'],
  ],
  EAFRD: [
    ...['European Agricultural Fund for Rural Development'],
    ...['EŽŪFKP', 'Europos žemės ūkio fondas kaimo plėtrai'],
    ...['EFRROW', 'Europejski Fundusz Rolny na rzecz Rozwoju Obszarów Wiejskich'],
  ],
  EMFF: [
    ...['European Maritime and Fisheries Fund'],
    ...['EJRŽF', 'Europos jūrų reikalų ir žuvininkystės fondas'],
    ...['EFMR', 'Europejski Fundusz Morski i Rybacki'],
  ],
  EMFAF: [
    ...['European Maritime, Fisheries and Aquaculture Fund'],
    ...['EJRŽAF', 'Europos jūrų reikalų, žvejybos ir akvakultūros fondas'],
    ...['EFMRA', 'Europejski Fundusz Morski, Rybacki i Akwakultury'],
  ],
  AMIF: [
    ...['Asylum, Migration and Integration Fund'],
    ...['PMIF', 'Prieglobsčio, migracijos ir integracijos fondas'],
    ...['FAMI', 'Fundusz Azylu, Migracji i Integracji'],
  ],
  ISF: [
    ...['Internal Security Fund'],
    ...['VSF', 'Vidaus saugumo fondas'],
    ...['FBW', 'Fundusz Bezpieczeństwa Wewnętrznego'],
  ],
  BMVI: [
    ...['Border Management and Visa Instrument'],
    ...['SVVP', 'Sienų valdymo ir vizų politikos priemonė', 'Sienų valdymo ir vizų priemonė'],
    ...['IZGW', 'Instrument Wsparcia Finansowego na rzecz Zarządzania Granicami i Polityki Wizowej'],
  ],
  state: [
    ...['state budget', 'national budget', 'national co-financing'],
    ...['valstybės biudžetas', 'valstybės biudžeto lėšos', 'VB lėšos', 'valstybė'],
    ...['budżet państwa', 'środki budżetu państwa', 'środki z budżetu państwa'],
  ],
  own: [
    ...['own contribution', 'own funds', 'own resources', "partner's own contribution"],
    ...['nuosavas indėlis', 'nuosavas įnašas', 'nuosavos lėšos', 'savos lėšos'],
    ...['wkład własny', 'środki własne', 'udział własny'],
  ],
  municipal: [
    ...['municipality', 'municipal budget', 'municipal funds', 'local budget'],
    ...['savivaldybė', 'savivaldybės biudžetas', 'savivaldybės biudžeto lėšos', 'savivaldybės lėšos'],
    ...[
      'samorząd',
      'budżet samorządu',
      'budżet gminy',
      'budżet powiatu',
      'budżet JST',
      'środki JST',
      'środki samorządu',
    ],
  ],
  public: [
    ...['other public', 'public funds', 'public contribution', 'other public funds'],
    ...['viešosios lėšos', 'kitos viešosios lėšos', 'viešasis indėlis'],
    ...['środki publiczne', 'inne środki publiczne', 'wkład publiczny'],
  ],
  'automatic-public': [
    ...['automatic public contribution', 'automatic public funds'],
    ...['automatinis viešasis indėlis', 'automatinis viešasis įnašas'],
    ...['środki publiczne przyznawane automatycznie', 'automatyczny wkład publiczny'],
  ],
  private: [
    ...['private funds', 'private contribution'],
    ...['privačios lėšos', 'privatus indėlis', 'privatus įnašas'],
    ...['środki prywatne', 'wkład prywatny'],
  ],
};
