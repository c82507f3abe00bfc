import type { PersonalData } from '../../../model/checks.ts';
import type { CheckTexts } from '../../types.ts';
import { first } from './words.ts';

const WHAT: Readonly<Record<PersonalData, string>> = {
  name: 'vardas ar pavardė',
  'personal-code': 'asmens kodas',
  address: 'adresas',
  phone: 'telefono numeris',
  email: 'el. pašto adresas',
  'birth-date': 'gimimo data',
  account: 'banko sąskaitos numeris',
};

const FIELDS: Readonly<Record<string, string>> = {
  sex: 'lytis',
  birth_year: 'gimimo metai',
  employment: 'padėtis darbo rinkoje',
  education: 'išsilavinimas',
  entered: 'dalyvavimo pradžia',
  migrant: 'ar migrantas',
  disability: 'ar turi negalią',
  disadvantaged: 'ar socialiai pažeidžiamas',
};

const RESULTS = { result_at_exit: 'rezultatas baigus dalyvauti', result_6m: 'rezultatas po šešių mėnesių' } as const;

export const participant = {
  'participant/personal-data': ({ what, column }, f) =>
    column === null
      ? `Šiame langelyje yra ${WHAT[what]}, todėl visas failas neskaitomas. Pašalinkite tai, iš ko galima atpažinti asmenį${what === 'birth-date' ? ', ir palikite tik gimimo metus' : ''}; jei tai jūsų pačių suteiktas ${what === 'name' ? 'kodas, pridėkite prie jo skaitmenį' : 'numeris, prieš jį įrašykite raidę'}.`
      : `Stulpelyje ${f.quote(column)}, atrodo, yra ${WHAT[what]}, todėl visas failas neskaitomas. Pašalinkite šį stulpelį${what === 'birth-date' ? ' ir palikite tik gimimo metus' : ''}; asmenys čia žymimi jūsų suteiktu numeriu ar kodu.`,
  'participant/incomplete': ({ person, missing }, f) => {
    const fields = f.list(missing.map(key => FIELDS[key] ?? key));
    return person === null
      ? `Į bendruosius rodiklius neįtraukiamas nė vienas dalyvis, nes lentelėje nėra šių duomenų: ${fields}. Antraščių eilutėje pridėkite stulpelius (${missing.join(', ')}) ir užpildykite, kas žinoma.`
      : `Dalyvis ${f.quote(person)} neįtraukiamas nė į vieną bendrąjį rodiklį, nes trūksta šių duomenų: ${fields}. Užpildykite, kas žinoma; jei asmuo atsisako atsakyti, rašykite refused.`;
  },
  'participant/duplicate': ({ person, first: place }, f) =>
    `Dalyvis ${f.quote(person)} čia įrašytas antrą kartą ${first(place)}; asmuo skaičiuojamas vieną kartą, pagal pirmąją eilutę. Sujunkite eilutes.`,
  'participant/sub-count-above-parent': ({ codes, value, parents, most, above }, f) => {
    const sum = (some: readonly string[]) => some.join(' + ');
    return `${sum(codes)} = ${f.number(value)} yra ${sum(parents)} = ${f.number(most)} dalis, bet visumą viršija: ${f.number(above)} per daug. Pataisykite vieną iš skaičių.`;
  },
  'participant/result-too-late': ({ person, left, asOf, missing }, f) => {
    const late = missing.map(({ column, until }) => `${RESULTS[column]} (iki ${f.date(until)})`);
    return `Dalyvis ${f.quote(person)} baigė dalyvauti ${f.date(left)}; pagal ${f.date(asOf)} dienos duomenis neįrašyta: ${f.list(late)}. Užpildykite; jei rezultato nėra, rašykite none, jei jis nežinomas, – unknown.`;
  },
} satisfies CheckTexts<'participant'>;
