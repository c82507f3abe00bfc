import { withoutSigns } from './plain.ts';

/** English words for people stand before other nouns as well (“pupil visits”); Lithuanian and Polish ones do as genitives. */
const PEOPLE = {
  english: [
    'person, persons, people, participant, participants, individual, individuals, trainee, trainees',
    'women, men, children, pupils, students, teachers, residents, employees, workers, volunteers, visitors, seniors',
  ],
  nominative: [
    'asmuo, asmenys, asm, žmogus, žmonės, dalyvis, dalyviai, dalyvės, klausytojai',
    'moterys, vyrai, vaikai, mokiniai, moksleiviai, studentai, mokytojai, gyventojai, darbuotojai, savanoriai, lankytojai',
    'senjorai, jaunuoliai, bedarbiai, specialistai',
    'osoba, osoby, osoba/y, os, ludzie, uczestnik, uczestnicy, uczestniczki',
    'kobiety, mężczyźni, dzieci, uczniowie, studenci, nauczyciele, mieszkańcy, pracownicy, wolontariusze, seniorzy',
  ],
  genitive: [
    'asmenų, žmonių, dalyvių, klausytojų, moterų, vyrų, vaikų, mokinių, moksleivių, studentų, mokytojų, gyventojų',
    'darbuotojų, savanorių, lankytojų, senjorų, jaunuolių, bedarbių, specialistų',
    'osób, ludzi, uczestników, uczestniczek, kobiet, mężczyzn, uczniów, studentów, nauczycieli, mieszkańców',
    'pracowników, wolontariuszy, seniorów',
  ],
} as const;
const PARTICIPATIONS = [
  'participation, participations',
  'dalyvavimas, dalyvavimai, dalyvavimų',
  'uczestnictwo',
] as const;

/**
 * Units that people write in many ways, by what they count. `participations` are not persons: one person may take part
 * twice. A unit that stands nowhere here is compared with nothing.
 */
const WRITTEN = {
  persons: Object.values(PEOPLE).flat(),
  participations: PARTICIPATIONS,
  'persons/year': ['persons/year, persons per year', 'asmenys per metus, asmenys/metai', 'osoby/rok, osoby rocznie'],
  enterprises: [
    'enterprise, enterprises',
    'įmonė, įmonės, įmonių',
    'przedsiębiorstwo, przedsiębiorstwa, przedsiębiorstw',
  ],
  organisations: [
    'organisation, organisations, organization, organizations',
    'organizacija, organizacijos, organizacijų',
    'organizacja, organizacje, organizacji',
  ],
  projects: ['project, projects', 'projektas, projektai, projektų', 'projekt, projekty, projektów'],
  events: ['event, events', 'renginys, renginiai, renginių', 'wydarzenie, wydarzenia, wydarzeń'],
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

const wordsOf = (lines: readonly string[]) => lines.flatMap(line => withoutSigns(line).split(', '));

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WRITTEN).flatMap(([unit, lines]) => wordsOf(lines).map(word => [word, unit as Unit] as const)),
);
const ENGLISH = new Set(wordsOf(PEOPLE.english));
const GENITIVE = new Set(wordsOf(PEOPLE.genitive));
const SURE = new Set(wordsOf([...PEOPLE.nominative, ...PARTICIPATIONS]));

/** How words for what activities are, or are about, begin. */
const THINGS = wordsOf([
  'day, hour, visit, trip, event, meeting, session, training, course, workshop, seminar, conference, lecture, camp',
  'campaign, survey, consultation, concert, exhibition, fair, group, piece, pcs, unit, publication, journey',
  'dien, valand, vizit, išvyk, ekskursij, renginiai, renginių, susitikim, užsiėmim, mokym, kurs, dirbtuv, seminar',
  'konferencij, paskait, stovykl, kampanij, apklaus, konsultacij, koncert, parod, mug, grup, vnt, vienet, leidin',
  'dni, dzień, godzin, wizyt, wyjazd, wydarze, spotka, zajęci, zajęć, szkole, warsztat, konferencj, wykład, obóz, obozy',
  'kampani, ankiet, konsultacj, wystaw, targ, szt, publikacj',
]);
const isThing = (word: string) =>
  !ENGLISH.has(word) && !SURE.has(word) && !GENITIVE.has(word) && THINGS.some(thing => word.startsWith(thing));

const NUMBER_BEFORE = /^(?:(?:total )?(?:number|no) of|skaicius|liczba|ilosc) /;
const NUMBER_AFTER = / (?:number|skaicius|sk|kiekis|liczba)$/;
/** What follows says more of what stands before: `persons trained`, `visits of pupils`, `warsztaty dla dzieci`. */
const MORE = / (?:\w+ed|of|in|by|for|from|with|who|to|at|aged|dla|z|ze|w|na|do|is|su|iki|nuo|pagal) .*$/;

/** A written unit without its signs, and what is left when it says that it is a number: `Asmenų sk.` says `asmenu`. */
function readUnit(text: string): { readonly plain: string; readonly counted: string } {
  const plain = withoutSigns(text)
    // `person(s)`, `dalyvis(-ė)`
    .replaceAll(/(?<=\p{L})\(-?\p{L}{1,4}\)/gu, '')
    .replaceAll(/[.,;:()\s]+/g, ' ')
    .trim();
  return { plain, counted: plain.replace(NUMBER_BEFORE, '').replace(NUMBER_AFTER, '') };
}

/** What a written unit counts; null for one that is not known. */
export function unitOf(text: string | null): Unit | null {
  if (text === null) return null;
  const { plain, counted } = readUnit(text);
  return UNITS.get(plain) ?? UNITS.get(counted) ?? null;
}

/**
 * Whether a unit counts people: those who are one person each, or each time that one takes part. False for a unit of
 * things; null where it does not tell: there is none, it is not known, or says no more than `number`.
 */
export function countsPeople(text: string | null): boolean | null {
  if (text === null) return null;
  const unit = unitOf(text);
  if (unit !== null) return unit === 'persons' || unit === 'participations' || unit === 'persons/year';
  const { plain, counted } = readUnit(text);
  const words = `${counted} `.replace(MORE, '').trim().split(' ');
  const last = words.at(-1) ?? '';
  const known = words.find(word => GENITIVE.has(word) || isThing(word)) ?? '';
  // In Polish what is counted stands first, in English and Lithuanian last.
  const isCounted = NUMBER_BEFORE.test(plain) ? known : NUMBER_AFTER.test(plain) ? last : '';
  if (words.some(word => SURE.has(word)) || ENGLISH.has(last) || GENITIVE.has(isCounted)) return true;
  const isUnsure = words.some(word => ENGLISH.has(word)) || GENITIVE.has(last);
  return !isUnsure && words.some(isThing) ? false : null;
}
