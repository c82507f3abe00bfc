import type { Explanations } from '../types.ts';

export const waiver = {
  'waiver/no-reason': {
    what: 'Išlyga neturi rakto because arba jis tuščias. Tokia išlyga negalioja, ir pastebėjimai, kuriems ji skirta, skaičiuojami.',
    why: 'Kas vėliau skaitys projektą, visų pirma tikrintojas arba auditorius, turi matyti, kas su pastebėjimu sutiko ir kodėl.',
    mend: 'Prie rakto because parašykite, kas, kada ir kodėl su tuo sutiko, pavyzdžiui: „Banko nedarbo diena; tikrintojas sutiko raštu 2018-05-04“.',
  },
  'waiver/unknown-check': {
    what: 'Išlygoje nurodyta patikra, kurios nėra, arba tokia, kurios pastebėjimams išlyga negalima: grupių file, project ir waiver bei participant/personal-data. Tokia išlyga negalioja.',
    why: 'Dėl klaidingai parašytos išlygos atrodytų, kad pastebėjimas priimtas, nors taip nėra. Ko nepavyko perskaityti, to trūksta kiekvienoje sumoje, kad ir kas su tuo sutiktų.',
    mend: 'Įrašykite patikros id taip, kaip jis nurodytas prie pastebėjimo. Kam išlyga negalima, pataisykite pačiame faile.',
  },
  'waiver/unused': {
    what: 'Išlyga neatitinka jokio projekto pastebėjimo. Nepranešama, kol kurio nors failo ar reikšmės nepavyksta perskaityti, kai nurodyta diena, iki kurios dar ne viskas įvyko, taip pat apie projektų palyginimo patikras, kai tikrinamas ne visas portfelis.',
    why: 'Tai, dėl ko ji įrašyta, jau pataisyta, arba raktas where nurodo ne tą, ką nurodo pastebėjimas; palikta išlyga gali paslėpti kitą tokią pat klaidą.',
    mend: 'Jei pataisyta, išlygą pašalinkite. Kitaip raktus check ir where palyginkite su pastebėjimu: where yra jo objektas, parašytas raidė raidėn.',
  },
  'waiver/expired': {
    what: 'Diena, iki kurios imami duomenys (as-of), vėlesnė už paskutinę išlygos dieną (until). Išlyga nebegalioja. Kompiuterio laikrodis nesvarbus.',
    why: 'Laikinai priimtas pastebėjimas, tam laikui pasibaigus, vėl skaičiuojamas.',
    mend: 'Pataisykite tai, dėl ko ji įrašyta, ir ją pašalinkite arba susitarkite dėl vėlesnės dienos ir įrašykite ją prie rakto until.',
  },
} satisfies Explanations<'waiver'>;
