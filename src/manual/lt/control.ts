import type { Explanations } from '../types.ts';

export const control = {
  'control/certified-above-declared': {
    what: 'Išskaityta suma didesnė už tai, kas eilutėje deklaruota, arba dėl jos patvirtinta suma tampa didesnė už deklaruotą. Išskaityta suma nurodoma eurais; patvirtinta suma yra deklaruota suma eurais, atėmus išskaitytą.',
    why: 'Tikrintojas gali patvirtinti tai, kas deklaruota, arba mažiau, bet niekada daugiau ir niekada mažiau už nulį. Neigiamos eilutės patvirtinta suma yra tarp deklaruotos sumos ir nulio.',
    mend: 'Pataisykite išskaitytą sumą. Rašykite ją eurais, o neigiamai eilutei – su minuso ženklu.',
  },
  'control/deduction-without-reason': {
    what: 'Nenurodyta, kodėl suma išskaityta arba eilutė atmesta.',
    why: 'Partneris turi galėti atsakyti dėl išskaitytos sumos, o auditoriai prašo kiekvienos priežasties.',
    mend: 'Užpildykite stulpelį deduction_reason taip, kaip parašyta kontrolės ataskaitoje.',
  },
  'control/deducted-undecided': {
    what: 'Iš eilutės išskaityta suma, o pagal jos būseną tikrintojas dar nenusprendė.',
    why: 'Tokia eilutė neįeina į patvirtintas sumas, o tai, kas iš jos išskaityta, – į išskaitytas.',
    mend: 'Stulpelyje status nurodykite certified, rejected arba parked; arba pašalinkite išskaitytą sumą.',
  },
  'control/parked-and-deducted': {
    what: 'Eilutė atidėta ir iš jos išskaityta suma, nors į jokią ataskaitą ji dar vėl neįtraukta.',
    why: 'Dėl atidėtų išlaidų nusprendžiama vėliau: iki tol nieko iš jų nei patvirtinama, nei išskaitoma.',
    mend: 'Stulpelyje taken_up nurodykite, kurioje ataskaitoje dėl eilutės nuspręsta; arba pašalinkite išskaitytą sumą.',
  },
} satisfies Explanations<'control'>;
