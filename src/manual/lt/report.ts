import type { Explanations } from '../types.ts';

export const report = {
  'report/gap': {
    what: 'Tarp dviejų ataskaitinių laikotarpių yra dienų, kurios nepriklauso nė vienam.',
    why: 'Kas apmokėta tokią dieną, nepatenka į jokią ataskaitą.',
    mend: 'Nurodykite, kad vėlesnė ataskaita prasideda kitą dieną po ankstesnės pabaigos, arba pradžios nenurodykite: tada ir bus imama ta diena.',
  },
  'report/overlap': {
    what: 'Dalis dienų priklauso dviem ataskaitiniams laikotarpiams.',
    why: 'Kas apmokėta tokią dieną, galėtų būti deklaruota du kartus.',
    mend: 'Nurodykite, kad vėlesnė ataskaita prasideda kitą dieną po ankstesnės pabaigos, arba pradžios nenurodykite: tada ir bus imama ta diena.',
  },
  'report/outside-project': {
    what: 'Ataskaitinis laikotarpis išeina už projekto laikotarpio ribų.',
    why: 'Ataskaitiniai laikotarpiai nustatyti sutartyje ir yra projekto laikotarpio dalys.',
    mend: 'Pataisykite ataskaitos datas arba, jei sutartis pratęsta, projekto laikotarpį.',
  },
  'report/closed-differs': {
    what: 'Užrakintos ataskaitos duomenys dabar kiti: eilutė, kursas, biudžetas arba mokėjimo prašymo suma.',
    why: 'Kas pateikta ir apmokėta, lieka, kaip buvo. Dėl nepastebėto pakeitimo klaidinga kiekviena vėlesnė ataskaita: ankstesnės sumos nebėra tos, kurios deklaruotos.',
    mend: 'Grąžinkite tai, kas pateikta. Klaidos taisomos atskira vėlesnės ataskaitos eilute (stulpelis corrects), naujas biudžetas – pakeitimu su data ir iki tol galiojusiu projekto aprašu. Jei dėl pakeitimo susitarta, užrakinkite ataskaitą iš naujo su --force.',
  },
  'report/submitted-before-end': {
    what: 'Ataskaita pateikta dar nepasibaigus jos laikotarpiui.',
    why: 'Ataskaita apima visą savo laikotarpį. Daugelyje programų nuo jos pateikimo dienos priklauso valiutos kursas, todėl dėl klaidos joje (dažniausiai – ne tų metų) pasikeičia kiekviena suma kita valiuta.',
    mend: 'Patikrinkite abi datas. Jei laikotarpis sutartimi sutrumpintas, įrašykite naują jo pabaigą.',
  },
  'report/late': {
    what: 'Ataskaita pateikta vėliau, nei leidžia programa. Jei paskutinė diena yra šeštadienis arba sekmadienis, dar tinka po jos einantis pirmadienis. Programos, kurių terminai nežinomi, netikrinamos.',
    why: 'Dėl pavėluotos ataskaitos laukia visas projektas: pagrindinis partneris atsiskaito už visus kartu, o kai kurios programos laukti nustoja ir ataskaitą priima be to partnerio.',
    mend: 'Patikrinkite pateikimo datą. Jei ji teisinga, įrašykite išlygą su sekretoriato sutikimu.',
  },
} satisfies Explanations<'report'>;
