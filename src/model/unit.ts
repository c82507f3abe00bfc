/**
 * Units that people write in many ways, by what they count. `participations` are not persons: one person may take part
 * twice. A unit that stands nowhere here is compared with nothing.
 */
const WRITTEN = {
  persons: [
    'person, persons, people, participant, participants, individual, individuals, trainee, trainees',
    'asmuo, asmenys, asm, žmogus, žmonės, dalyvis, dalyviai, asmenų skaičius, dalyvių skaičius',
    'osoba, osoby, osób, os, ludzie, uczestnik, uczestnicy, uczestników, liczba osób, liczba uczestników',
    'women, men, children, pupils, students, teachers, residents, employees, workers, volunteers, visitors',
    'moterys, vyrai, vaikai, mokiniai, studentai, mokytojai, gyventojai, darbuotojai, savanoriai, lankytojai, senjorai',
    'kobiety, mężczyźni, dzieci, uczniowie, studenci, nauczyciele, mieszkańcy, pracownicy, wolontariusze, seniorzy',
  ],
  participations: ['participation, participations', 'dalyvavimas, dalyvavimai, dalyvavimų skaičius', 'uczestnictwo'],
  'persons/year': ['persons/year, persons per year', 'asmenys per metus, asmenys/metai', 'osoby/rok, osoby rocznie'],
  enterprises: ['enterprise, enterprises', 'įmonė, įmonės', 'przedsiębiorstwo, przedsiębiorstwa'],
  organisations: [
    'organisation, organisations, organization, organizations',
    'organizacija, organizacijos',
    'organizacja, organizacje',
  ],
  projects: ['project, projects', 'projektas, projektai', 'projekt, projekty'],
  events: ['event, events', 'renginys, renginiai', 'wydarzenie, wydarzenia'],
  solutions: ['solution, solutions', 'sprendimas, sprendimai', 'rozwiązanie, rozwiązania'],
  households: ['household, households', 'namų ūkis, namų ūkiai', 'gospodarstwo domowe, gospodarstwa domowe'],
  km: ['km, kilometre, kilometres, kilometer, kilometers', 'kilometras, kilometrai', 'kilometr, kilometry'],
  m: ['m, metre, metres, meter, meters', 'metras, metrai', 'metr, metry'],
  hectares: ['ha, hectare, hectares', 'hektaras, hektarai', 'hektar, hektary'],
  'square metres': [
    'm2, m², sq m, square metre, square metres, square meters',
    'kv m, kvadratiniai metrai',
    'metry kwadratowe, m kw',
  ],
  'tonnes/year': ['tonnes/year, t/year, tonnes per year', 't/metus, tonos per metus, tonos/metai', 't/rok, tony/rok'],
  EUR: ['eur, euro, euros, €', 'eurai', 'euro'],
  percent: ['%, percent, per cent', 'proc, procentas, procentai', 'procent, procenty'],
  FTE: ['fte, ftes, full time equivalents, full-time equivalents, annual ftes', 'etatai', 'epc'],
  MW: ['mw'],
  MWh: ['mwh'],
  'MWh/year': ['mwh/year, mwh per year', 'mwh/metus, mwh per metus', 'mwh/rok'],
} as const;

export type Unit = keyof typeof WRITTEN;

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WRITTEN).flatMap(([unit, words]) =>
    words.flatMap(line => line.split(', ')).map(word => [word, unit as Unit] as const),
  ),
);

/** What a written unit counts; null for one that is not known. */
export function unitOf(text: string | null): Unit | null {
  if (text === null) return null;
  const plain = text
    .toLowerCase()
    .replaceAll(/[.()\s]+/g, ' ')
    .trim();
  // `persons (number)`, `number of persons`, `asmenų skaičius` say the same as `persons`.
  return UNITS.get(plain) ?? UNITS.get(plain.replace(/^number of | number$/, '')) ?? null;
}

/** Whether a unit counts people: those who are one person each, or each time that one takes part. */
export function countsPeople(text: string | null): boolean {
  const unit = unitOf(text);
  return unit === 'persons' || unit === 'participations' || unit === 'persons/year';
}
