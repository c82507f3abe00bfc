/** Categories of expenditure that the shipped programmes have, and forms of simplified costs that stand in their place. */
const CATEGORIES: Readonly<Record<string, string>> = {
  staff: 'koszty personelu',
  office: 'koszty biurowe i administracyjne',
  travel: 'podróże i zakwaterowanie',
  external: 'eksperci zewnętrzni i usługi zewnętrzne',
  equipment: 'wyposażenie',
  infrastructure: 'infrastruktura i roboty budowlane',
  preparation: 'koszty przygotowawcze',
  other: 'pozostałe koszty',
  land: 'grunty',
  'real-estate': 'nieruchomości',
  works: 'roboty budowlane',
  implementation: 'realizacja projektu',
  publicity: 'informacja i promocja',
  indirect: 'koszty pośrednie',
  'unit-cost': 'stawka jednostkowa',
  'lump-sum': 'kwota ryczałtowa',
};

/** Sources of funding that the shipped programmes have, and the parts in which tables show the own contribution. */
const SOURCES: Readonly<Record<string, string>> = {
  ERDF: 'EFRR',
  ESF: 'EFS',
  'ESF+': 'EFS+',
  CF: 'FS',
  YEI: 'Inicjatywa na rzecz zatrudnienia ludzi młodych',
  JTF: 'FST',
  EAFRD: 'EFRROW',
  EMFF: 'EFMR',
  EMFAF: 'EFMRA',
  AMIF: 'FAMI',
  ISF: 'FBW',
  BMVI: 'IZGW',
  state: 'budżet państwa',
  municipal: 'budżet samorządu',
  own: 'wkład własny',
  'own-rest': 'wkład własny, reszta',
  rounding: 'zaokrąglenie',
  public: 'inne środki publiczne',
  'automatic-public': 'środki publiczne przyznawane automatycznie',
  private: 'środki prywatne',
};

/** What a category or a source is called in tables: its name alone. */
export const LINES: Readonly<Record<string, string>> = { ...CATEGORIES, ...SOURCES };

/** The name of a category or of a source, or null of one of a programme of the user's own. */
export function lineName(id: string): string | null {
  return Object.hasOwn(LINES, id) ? (LINES[id] ?? null) : null;
}
