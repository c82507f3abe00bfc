import type { Explanations } from '../types.ts';

export const partner = {
  'partner/lead-missing': {
    what: 'Projektas turi kelis partnerius, bet prie nė vieno neįrašyta role: lead.',
    why: '„Interreg“ projektas turi lygiai vieną pagrindinį partnerį, kuris gauna mokėjimus ir juos perveda kitiems.',
    mend: 'Prie pagrindinio partnerio įrašykite role: lead. Vienintelis partneris yra pagrindinis ir be šio įrašo.',
  },
  'partner/lead-duplicate': {
    what: 'Prie daugiau nei vieno partnerio įrašyta role: lead.',
    why: '„Interreg“ projektas turi lygiai vieną pagrindinį partnerį, kuris gauna mokėjimus ir juos perveda kitiems.',
    mend: 'Palikite role: lead prie to partnerio, kuris pasirašė sutartį su programa.',
  },
  'partner/one-country': {
    what: 'Projekte nėra partnerio iš šalies, kuri turi dalyvauti.',
    why: '„Interreg“ projektams reikia partnerių bent iš dviejų programos šalių; Lietuvos ir Lenkijos programai – iš abiejų.',
    mend: 'Patikrinkite kiekvieno partnerio šalį arba įrašykite trūkstamą partnerį.',
  },
  'partner/duplicate-id': {
    what: 'Du partneriai turi tą patį id.',
    why: 'Pagal id partnerį nurodo išlaidų žurnalo eilutės, todėl jų išlaidas būtų galima priskirti bet kuriam iš jų.',
    mend: 'Vienam iš partnerių suteikite kitą id ir pakeiskite jį taip pat išlaidų žurnale.',
  },
  'partner/outside-area': {
    what: 'Partnerio NUTS kodas nepriklauso programos teritorijai.',
    why: 'Už programos teritorijos ribų patirtos išlaidos tinkamos finansuoti tik programos nustatytomis sąlygomis.',
    mend: 'Patikrinkite kodą: skirtingose NUTS redakcijose kodai skiriasi (Kauno apskritis buvo LT002, dabar LT022). Jei kodas teisingas, pasiteiraukite programos sekretoriato, ar toks partneris tinka.',
  },
  'partner/legal-code-invalid': {
    what: 'Neteisingas partnerio kodo kontrolinis skaitmuo arba skaitmenų skaičius.',
    why: 'Šiuo kodu partneris nurodomas ataskaitose, o su klaidingu skaitmeniu kodas yra niekieno arba kito.',
    mend: 'Palyginkite jį su juridinių asmenų registru. Tikrinami Lietuvos kodai, Lenkijos NIP ir REGON.',
  },
} satisfies Explanations<'partner'>;
