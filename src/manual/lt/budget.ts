import type { Explanations } from '../types.ts';

export const budget = {
  'budget/unknown-category': {
    what: 'Biudžeto eilutė priskirta kategorijai, kurios programoje nėra. Jos suma vis tiek įskaičiuojama į bendrą partnerio sumą.',
    why: 'Ataskaitos rengiamos pagal kategorijas, o nuo kai kurių iš jų skaičiuojamos fiksuotosios normos.',
    mend: 'Pasirinkite vieną iš pranešime išvardytų kategorijų.',
  },
  'budget/line-arithmetic': {
    what: 'Kiekio ir kainos sandauga, atmetus cento dalis, nesutampa su eilutėje nurodyta suma.',
    why: 'Aritmetikos klaidas pirmojo lygio kontrolė randa dažniausiai.',
    mend: 'Pataisykite sumą, kiekį arba kainą; arba sumos nenurodykite – ji bus apskaičiuota.',
  },
  'budget/partner-sum-differs': {
    what: 'Partnerio nurodyta bendra suma nėra jo biudžeto eilučių suma.',
    why: 'Fondų lėšos skaičiuojamos nuo bendros partnerio sumos, o ataskaitos pagal kategorijas – iš jo eilučių; abi sumos turi sutapti.',
    mend: 'Pataisykite eilutę arba bendrą sumą; arba bendros sumos nenurodykite – ji bus apskaičiuota.',
  },
  'budget/period-sum-differs': {
    what: 'Biudžeto eilutės laikotarpių sumos kartu nesudaro eilutės sumos.',
    why: 'Lėšų panaudojimo planas sudaromas pagal laikotarpius, o biudžetas – pagal eilutes; abiejų sumos turi būti tos pačios.',
    mend: 'Pataisykite laikotarpio arba eilutės sumą.',
  },
  'budget/flat-rate-above-cap': {
    what: 'Fiksuotoji norma didesnė, nei leidžia programa, arba programa tai kategorijai ar tokiam pagrindui fiksuotosios normos neturi. Suma vis tiek apskaičiuojama.',
    why: 'Fiksuotosios normos nereikia pagrįsti dokumentais, todėl reglamentuose nustatyta, kurioms išlaidoms ją galima taikyti, nuo ko ji skaičiuojama ir kokia gali būti didžiausia. Normą viršijanti suma netinkama finansuoti.',
    mend: 'Pasirinkite pranešime nurodytą normą arba kategoriją planuokite faktinėmis išlaidomis. Kaip normos skaičiuojamos, parodo „samata explain flat-rates“.',
  },
  'budget/flat-rates-conflict': {
    what: 'Du partnerio biudžeto sprendimai nesuderinami: dvi fiksuotosios normos toms pačioms išlaidoms; fiksuotoji norma ir faktinės išlaidos vienoje kategorijoje; visų kitų išlaidų norma kartu su kuo nors kitu nei faktinės personalo išlaidos; arba norma, kuri pati įeina į savo pagrindą.',
    why: 'Tos pačios išlaidos gali būti padengtos tik vieną kartą. Ko apima fiksuotoji norma, to negalima deklaruoti nei kaip faktinių išlaidų, nei pagal kitą fiksuotąją normą.',
    mend: 'Palikite vieną iš dviejų pranešime nurodytų sprendimų. Fiksuotieji įkainiai ir fiksuotosios sumos, nepriklausančios jokiai kategorijai, gali likti. Lietuvos ESF programose indirect, didesnė kaip 15\u00a0% personalo išlaidų, yra visų kitų išlaidų norma; kartu su ja kategorijoje implementation gali būti dalyvių darbo užmokestis ir stipendijos.',
  },
  'budget/category-above-cap': {
    what: 'Kai kurių kategorijų išlaidos kartu sudaro didesnę projekto dalį, nei leidžia programa.',
    why: 'Kvietimuose ribojama, kiek galima skirti kai kurioms kategorijoms, pavyzdžiui, mažo projekto investicijoms; ribą viršijantis biudžetas netvirtinamas.',
    mend: 'Perkelkite lėšas į kitas kategorijas, kad riba nebūtų viršijama. Skaičiuojami visi partneriai kartu.',
  },
  'budget/flat-rate-changed': {
    what: 'Po pakeitimo partnerio fiksuotoji norma yra kita, arba ją pakeitė faktinės išlaidos, arba ji pakeitė jas, o kuri nors ataskaita tuo metu jau buvo pasibaigusi. Biudžetas, pagal kurį nieko nedeklaruota, nelyginamas.',
    why: 'Sutartyje nustatyta, kaip išlaidos apmokamos visą projekto laiką. Kai norma ar apmokėjimo būdas pakeičiami projektui įpusėjus, dalis išlaidų apmokama du kartus arba visai neapmokama, ir tikrintojas prašo pirmąsias ataskaitas perskaičiuoti.',
    mend: 'Grąžinkite sutartą normą. Jei programa pritarė kitai, įrašykite išlygą su šiuo pritarimu.',
  },
  'budget/simplified-required': {
    what: '2021–2027 m. projektas, kurio bendra suma neviršija reglamente nustatytos 200\u00a0000,00\u00a0EUR ribos, turi vien faktines išlaidas: nėra nei fiksuotosios normos, nei fiksuotojo įkainio, nei fiksuotosios sumos. Nepranešama, kai žinoma tik bendra partnerio suma arba kai fondui ši taisyklė netaikoma.',
    why: 'Mažiems projektams taikomas supaprastintas išlaidų apmokėjimas, kad nereikėtų tikrinti smulkių dokumentų; vien iš faktinių išlaidų sudarytas biudžetas grąžinamas. Kai taikoma fiksuotoji norma, išlaidos, nuo kurių ji skaičiuojama, gali būti faktinės.',
    mend: 'Pasirinkite vieną iš programos siūlomų būdų, pavyzdžiui, biuro išlaidas pagal fiksuotąją normą nuo personalo išlaidų („samata explain flat-rates“). Jei parama yra valstybės pagalba, išskyrus de minimis, arba programa šio reikalavimo netaiko moksliniams tyrimams ir inovacijoms, įrašykite tai išlygoje.',
  },
  'budget/total-outside-call': {
    what: 'Bendra projekto suma mažesnė arba didesnė, nei leidžia programos kvietimai; jei iš kodo aišku, kokios rūšies projektas, taikomos tos rūšies ribos. Programos, kurių kvietimai nežinomi, netikrinamos.',
    why: 'Kvietime nustatyta mažiausia ir didžiausia projekto suma. Jei suma už šių ribų, dažniausiai ne vietoje padėtas dešimtainis skyriklis arba nurodytas kitos rūšies projekto kodas.',
    mend: 'Palyginkite bendrą sumą ir kodą su sutartimi. Jei vėlesnis kvietimas leido daugiau, įrašykite tai išlygoje.',
  },
} satisfies Explanations<'budget'>;
