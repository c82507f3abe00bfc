import type { CheckTexts } from '../../types.ts';

export const control = {
  'control/certified-above-declared': ({ declared, deducted, certified }, f, subject) =>
    `Eilutė ${f.quote(subject)}: deklaruota ${f.sum(declared)}, išskaityta ${f.sum(deducted)}, taigi patvirtinta ${f.sum(certified)}; ši suma turi būti tarp ${f.money('0.00')} ir ${f.money(declared)}. Pataisykite išskaitytą sumą: ji nurodoma eurais ir tokiu pat ženklu kaip eilutės suma.`,
  'control/deduction-without-reason': ({ status, deducted }, f, subject) =>
    status === 'rejected'
      ? `Eilutė ${f.quote(subject)} atmesta${deducted === null ? '' : ` (${f.sum(deducted)})`}, bet nenurodyta kodėl. Užpildykite stulpelį deduction_reason.`
      : `Eilutė ${f.quote(subject)}: išskaityta ${f.sum(deducted ?? '')}, bet nenurodyta kodėl. Užpildykite stulpelį deduction_reason.`,
  'control/deducted-undecided': ({ deducted }, f, subject) =>
    `Iš eilutės ${f.quote(subject)} išskaityta ${f.sum(deducted)}, bet tikrintojas dėl jos dar nenusprendė: į išskaitytą sumą neatsižvelgiama. Stulpelyje status nurodykite certified, rejected arba parked; arba pašalinkite išskaitytą sumą.`,
  'control/parked-and-deducted': ({ deducted }, f, subject) =>
    `Eilutė ${f.quote(subject)} atidėta, o iš jos išskaityta ${f.sum(deducted)}; į šią sumą neatsižvelgiama. Stulpelyje taken_up nurodykite, kurioje ataskaitoje dėl eilutės nuspręsta, o kol nenuspręsta – pašalinkite išskaitytą sumą.`,
} satisfies CheckTexts<'control'>;
