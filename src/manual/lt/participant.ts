import type { Explanations } from '../types.ts';

export const participant = {
  'participant/personal-data': {
    what: 'Failo participants.csv stulpelis pavadintas taip, lyg jame būtų vardas ar pavardė, asmens kodas, adresas, telefono numeris, el. pašto adresas, gimimo data arba banko sąskaita; arba langelyje yra el. pašto adresas, Lietuvos asmens kodas ar PESEL su teisingu kontroliniu skaitmeniu, telefono numeris arba visa data vietoj gimimo metų; arba vietoj asmens numerio įrašytas vardas: jame nėra nė vieno skaitmens, bet yra trys ar daugiau raidžių iš eilės. Tada nieko iš šio failo neskaitoma, neskaičiuojama ir necituojama.',
    why: 'Dalyviai skaičiuojami pagal pseudonimus. Kas jie yra, neturi patekti nei į ataskaitą, nei į žurnalą, nei į laišką, ir nė vienam skaičiui to nereikia.',
    mend: 'Pašalinkite stulpelį arba reikšmę pakeiskite savo suteiktu numeriu ar kodu su raide priekyje. Sąrašą, pagal kurį iš numerio galima sužinoti asmenį, laikykite kitur.',
  },
  'participant/incomplete': {
    what: 'Įraše trūksta to, ko reikia bendriesiems rodikliams. 2014–2020 m.: lytis, gimimo metai, padėtis darbo rinkoje, išsilavinimas, dalyvavimo pradžios diena ir atsakymai stulpeliuose migrant, disability ir disadvantaged; refused taip pat yra atsakymas. 2021–2027 m.: pirmieji penki. Apie tai, kas įrašyta, bet neperskaitoma, pranešama atskirai, ir toks įrašas taip pat neįtraukiamas. Jei lentelėje viso stulpelio nėra, apie tai pranešama vieną kartą visam failui.',
    why: 'Pagal reglamentus skaičiuojami tik išsamūs įrašai. Asmuo neįtraukiamas nė į vieną bendrąjį produkto ar rezultato rodiklį; ataskaitose nurodoma, kiek asmenų neįtraukta, o kurie – parodo tik „samata check“.',
    mend: 'Paklauskite asmens ir užpildykite nurodytą langelį. Pridėkite trūkstamą stulpelį.',
  },
  'participant/duplicate': {
    what: 'Tas pats asmuo yra dviejose eilutėse. Numeriai, kurie skiriasi tik didžiosiomis raidėmis, tarpais kraštuose arba brūkšnelio rūšimi, laikomi tuo pačiu. Skaičiuojama pirmoji eilutė, kitos jokio skaičiaus nekeičia.',
    why: 'Projekte asmuo skaičiuojamas vieną kartą, kad ir kiek kartų sugrįžtų.',
    mend: 'Sujunkite eilutes: pirmojo dalyvavimo pradžia, paskutinio dalyvavimo pabaiga ir jo rezultatai.',
  },
  'participant/sub-count-above-parent': {
    what: 'Tarp nurodytų ESF projekto skaičių rodiklis yra didesnis už tą, kurio dalis jis yra: ilgalaikių bedarbių daugiau nei bedarbių, dalyvių pagal amžių daugiau nei visų dalyvių, įsidarbinusių 54 metų ir vyresnių daugiau nei visų įsidarbinusių. Lyginamos sumos iki tikrinamos dienos. Skaičiai, kuriuos samata suskaičiuoja iš participants.csv, netikrinami: jie dera dėl paties skaičiavimo būdo.',
    why: 'Tokie skaičiai negali būti teisingi, ir stebėsenos sistema jų nepriima.',
    mend: 'Pataisykite šio rodiklio arba to, kurio dalis jis yra, pasiekimą.',
  },
  'participant/result-too-late': {
    what: 'Asmuo baigė dalyvauti daugiau nei prieš keturias savaites, o rezultatas baigus dalyvauti neįrašytas; arba daugiau nei prieš šešis mėnesius ir keturias savaites, o lentelėje esantis to rezultato stulpelis tuščias. Neišsamiems įrašams rezultatų neprašoma.',
    why: 'Tiesioginiai rezultatai registruojami per keturias savaites po dalyvavimo pabaigos, ilgesnio laikotarpio – praėjus šešiems mėnesiams. Kas sužinoma vėliau, tokiais rezultatais nelaikoma.',
    mend: 'Įrašykite rezultatą; jei jo nėra, – none, jei asmens pasiekti nepavyksta, – unknown.',
  },
} satisfies Explanations<'participant'>;
