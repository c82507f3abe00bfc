import type { PersonalData } from '../model/checks.ts';
import type { Maybe } from '../model/money.ts';
import { withoutSigns } from '../model/plain.ts';

/** A heading as plain words: `Vardas, pavardė` → `vardas pavarde`, `lastName` → `last name`. */
function wordsOf(heading: string): string {
  return withoutSigns(heading.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What has a name or an address without being a person. */
const OF_THINGS =
  /^(?!.*\b(person|participant|client|dalyv|asmen)).*\b(education|grup(e|es)|veikl(a|os)|kurs(as|o)|projekt(as|o)|imon(e|es)|mokykl(a|os)|organizacij(a|os)|renginio|course|training|project|activity|event|group|company|employer|programme|partner|organi[sz]ation|institution|school|file|measure|municipality|country|ip|web|url)\b/;
/** A year, or a country, of birth is asked for; nothing more of the day or of the place. */
const YEAR_OR_COUNTRY_ALONE =
  /^(?!.*\b(date|day|month|dat[ao]|dien\w*|men(uo|es\w*)|dzien|miesiac|place|viet\w*|miejsc\w*)\b).*\b(year|metai|metu|rok|roku|country|abroad|sal(is|ies)|kraj\w*)\b/;
/** In what sort of place a person lives, not where. */
const SORT_OF_PLACE = /\b(rural|urban|area|country|obszar\w*|kraj\w*|kaim\w*|sal(is|ies))\b/;
/** When, how long or how somebody was in touch, not by what number. */
const OF_BEING_IN_TOUCH =
  /\b(po|after|date|data|hours?|days?|months?|men|menes\w*|trukm\w*|valand\w*|val|dien\w*|godzin\w*|duration|czas\w*)\b/;

interface Heading {
  readonly what: PersonalData;
  /** Words in English, Lithuanian or Polish, without their diacritics; all of them together, each a whole word. */
  readonly words: readonly string[];
  readonly unless?: RegExp;
}

const HEADINGS: readonly Heading[] = [
  {
    what: 'email',
    words: [
      'e ?mails?',
      'mail',
      'el ?past\\w*',
      'el p',
      'e ?past(as|o)',
      'elektronin\\w* past\\w*',
      'poczt\\w* elektroniczn\\w*',
    ],
  },
  {
    what: 'personal-code',
    words: [
      'asm(ens)? (identifikacin\\w* )?(k\\b|kod|id|tapatyb|nr|numer)\\w*',
      'a ?k',
      'pesel',
      '(personal|national|identity|identification) (identification )?(id|code|number|no|card)',
      'id card',
      'ssn',
      'social (security|insurance)( no| number)?',
      'passports?',
      'pas(o|as|ai)',
      'paszport\\w*',
      'dowod\\w* osobist\\w*',
      '(nr|numer\\w*|seria) dowodu(?! (ksieg|wplat|zaplat|kasow))',
      'tapatybes kortel\\w*',
      'socialin\\w* draudim\\w* (pazymejim\\w*|nr|numer\\w*)',
    ],
  },
  {
    what: 'name',
    words: [
      '(first|last|middle|maiden|family|given) ?names?',
      'full ?name',
      'surnames?',
      'forenames?',
      '[fl]name',
      'v ?p',
      'pavard\\w*',
      'imie',
      'imion\\w*',
      'nazwisk\\w*',
    ],
  },
  { what: 'name', words: ['names?', 'vard(as|ai|o|u)'], unless: OF_THINGS },
  {
    what: 'birth-date',
    words: ['birth\\w*', 'dob', 'born', 'gim', 'gimimo', 'gimtadien\\w*', 'urodzen\\w*', 'urodzin\\w*', 'data ur'],
    unless: YEAR_OR_COUNTRY_ALONE,
  },
  {
    what: 'address',
    words: [
      'adres(?!at)\\w*',
      'gyv viet\\w*',
      'ul',
      '(nr|numer) (domu|mieszkania|lokalu)',
      '(namo|buto) (nr|numer\\w*)',
      'street',
      'gatv\\w*',
      'ulic[ay]',
      'post ?code',
      'postal',
      'zip',
      'kod\\w* pocztow\\w*',
      'pasto (kod|indeks)\\w*',
    ],
  },
  { what: 'address', words: ['address\\w*'], unless: OF_THINGS },
  { what: 'address', words: ['residence', 'residential', 'gyvenam\\w*', 'zamieszkan\\w*'], unless: SORT_OF_PLACE },
  {
    what: 'account',
    words: [
      'iban',
      'saskait\\w* (nr|numer\\w*)',
      'bank\\w* saskait\\w*',
      '(nr|numer\\w*) (konta|rachunku)',
      '(rachun\\w*|konto) bankow\\w*',
      'bank account',
      'account (no|number)',
    ],
  },
  {
    what: 'phone',
    words: ['phones?', 'telephones?', 'tel', 'mob', 'cell ?phone', 'telef\\w*', 'mobil(us|usis)', 'komork\\w*'],
  },
  { what: 'phone', words: ['mobile'], unless: /\b(group|team|service|unit|work\w*)\b/ },
  { what: 'phone', words: ['contacts?', 'kontakt\\w*'], unless: OF_BEING_IN_TOUCH },
];
const PATTERNS = HEADINGS.map(({ what, words, unless }) => ({
  what,
  unless,
  is: new RegExp(`\\b(${words.join('|')})\\b`),
}));

/** What a column is by its heading, where that is about who a person is; null for any other heading. */
export function personalHeading(heading: string): Maybe<PersonalData> {
  const words = wordsOf(heading);
  return PATTERNS.find(({ is, unless }) => is.test(words) && unless?.test(words) !== true)?.what ?? null;
}

const LITHUANIAN_WEIGHTS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 1],
  [3, 4, 5, 6, 7, 8, 9, 1, 2, 3],
] as const;
const POLISH_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}

/** A Lithuanian personal code: sex and century, date of birth (parts of it may be unknown, 00), serial number, check digit. */
export function isLithuanianCode(digits: string): boolean {
  if (!/^[1-9]\d\d(0\d|1[0-2])([0-2]\d|3[01])\d{4}$/.test(digits)) return false;
  const check = LITHUANIAN_WEIGHTS.map(weights => weighted(digits, weights) % 11).find(rest => rest < 10) ?? 0;
  return check === Number(digits[10]);
}

/** A PESEL: date of birth with the century in its month, serial number, check digit. */
export function isPesel(digits: string): boolean {
  if (!/^\d\d[02468][1-9]([0-2]\d|3[01])\d{5}$|^\d\d[13579][0-2]([0-2]\d|3[01])\d{5}$/.test(digits)) return false;
  return (10 - (weighted(digits, POLISH_WEIGHTS) % 10)) % 10 === Number(digits[10]);
}

/** Looked for from the beginning of a word alone, for a long one would be looked through from each of its letters. */
const EMAIL = /(?<![^\s@<>,;])[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,}/u;
const ELEVEN = /(?<!\d)\d{11}(?!\d)/g;
/** With the code of a country, of Lithuania within the country. */
const PHONES = [/^\+[1-9]\d{7,14}$/, /^00(37[0-2]|48|49|44|380|375)\d{7,10}$/, /^[80]6\d{7}$/];
/** As they are grouped within Lithuania and Poland. */
const GROUPED_PHONES = [
  /^\(?[80][-\s]?\(?\s?[3-6]\d{0,2}\)?[-\s]\d[\d\s-]{3,8}\d$/,
  /^(45|50|51|53|57|60|66|69|72|73|78|79|88)\d([-\s]?)\d{3}\2\d{3}$/,
  /^(\d{2}|\(\d{2}\))\s\d{3}[-\s]\d{2}[-\s]\d{2}$/,
];
/** No phone number, and no personal code, has fewer; a date has eight. */
const FEWEST_DIGITS = 9;
const PHONE_LABEL = /^(tel|mob|t|m)[.:\s]+/i;

function isPhone(text: string): boolean {
  const number = text.replace(PHONE_LABEL, '');
  if (!/^[+(\d][\d\s().-]{6,24}$/.test(number) || !/\d$/.test(number)) return false;
  const digits = number.replaceAll(/[\s().-]/g, '');
  if (PHONES.some(phone => phone.test(digits))) return true;
  const count = digits.length;
  return count === 9 && GROUPED_PHONES.some(phone => phone.test(number));
}

/**
 * Who a person is, by what a cell holds: an e-mail address, a Lithuanian or Polish personal code with its right check
 * digit, a phone number; null for anything else.
 */
export function personalValue(text: string): Maybe<PersonalData> {
  let digits = 0;
  let at = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 64) at = true;
  }
  if (at && EMAIL.test(text)) return 'email';
  if (digits < FEWEST_DIGITS) return null;
  const numbers = [...(text.match(ELEVEN) ?? []), text.replaceAll(/[\s-]/g, '')];
  if (numbers.some(code => code.length === 11 && (isLithuanianCode(code) || isPesel(code)))) return 'personal-code';
  return isPhone(text) ? 'phone' : null;
}

const NINE_DIGITS = /^\d{9}$/;
/** A code of so few letters is believable without a digit, a name is not. */
const WORD = /\p{L}{3}/u;

/** Whether a text may be a name: it has no digit, which any code of one's own can have, and a word in it. */
function isName(text: string): boolean {
  return !/\p{N}/u.test(text) && WORD.test(text.normalize('NFC'));
}

const PARTICIPANT = /^(dalyv(is|e|io|iai)|uczestni(k|czka|ka|cy)|participants?)( (id|kodas|kod|code|nr|no|number))?$/;

/** Whether a heading is about a participant as such, under whatever name. */
export function headsParticipant(heading: string): boolean {
  return PARTICIPANT.test(wordsOf(heading));
}

/** Who a person is, by the cell that stands for the person: a name as well, while nine digits may be a number of one's own. */
export function personalId(text: string): Maybe<PersonalData> {
  if (NINE_DIGITS.test(text)) return null;
  return isName(text) ? 'name' : personalValue(text);
}
