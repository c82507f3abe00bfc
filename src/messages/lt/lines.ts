/** Names of the categories and sources of programmes, as tables head their lines with them. */
export const LINES: Readonly<Record<string, string>> = {
  preparation: 'parengiamosios išlaidos',
  staff: 'personalas',
  office: 'biuras ir administracinės išlaidos',
  travel: 'kelionės ir apgyvendinimas',
  external: 'išorės ekspertai ir paslaugos',
  equipment: 'įranga',
  infrastructure: 'infrastruktūra ir darbai',
  other: 'kitos išlaidos',
  land: 'žemė',
  'real-estate': 'nekilnojamasis turtas',
  works: 'statyba ir kiti darbai',
  implementation: 'projekto vykdymas',
  publicity: 'informavimas apie projektą',
  indirect: 'netiesioginės išlaidos',
  'unit-cost': 'fiksuotieji įkainiai',
  'lump-sum': 'fiksuotosios sumos',
  ERDF: 'ERPF',
  ESF: 'ESF',
  'ESF+': 'ESF+',
  YEI: 'JUI',
  CF: 'SaF',
  JTF: 'TPF',
  EAFRD: 'EŽŪFKP',
  EMFF: 'EJRŽF',
  EMFAF: 'EJRŽAF',
  AMIF: 'PMIF',
  ISF: 'VSF',
  BMVI: 'SVVP',
  state: 'valstybės biudžetas',
  municipal: 'savivaldybės biudžetas',
  public: 'kitos viešosios lėšos',
  'automatic-public': 'automatinis viešasis indėlis',
  private: 'privačios lėšos',
  own: 'nuosavas indėlis',
  'own-rest': 'likęs nuosavas indėlis',
  rounding: 'apvalinimas',
};

/** A category or a source by its word; one of a programme of the user's own stands as it is. */
export function lineWord(id: string): string {
  return LINES[id] ?? id;
}
