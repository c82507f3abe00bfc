/** The letters that the words of a language have beside the plain ones; Lithuanian and Polish are what is imported most. */
const ALPHABETS = [
  'äöüß',
  'àâæçèéêëîïôœùûüÿ',
  'áéíóúüñ',
  'áâãàçéêíóôõú',
  'àèéìíòóùú',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'åäö',
  'æøå',
  'äõöüšž',
  'áðéíóúýþæö',
].map(letters => new Set(letters));

interface Tongue {
  readonly letters: ReadonlySet<string>;
  /** What no word of it has. */
  readonly never: RegExp;
  readonly weight: number;
}

const TONGUES: readonly Tongue[] = [
  {
    letters: new Set('ąčęėįšųūž'),
    never: /[qwx]|^[ęų]|[aeouyąęėįųū][ąęų]|([ąčęėįšųūž])\1|ė[įy]|ūų/u,
    weight: 4,
  },
  {
    letters: new Set('ąćęłńóśźż'),
    never:
      /[qvx]|^[ąęńy]|[aeouyąęó][ąęó]|([ąćęłńóśźż])\1|[bcdfghjkłlmnprstwz]ń|[bcdfghjkłlmnprstwz]ć[bcdfghjkłlmnprstwz]/u,
    weight: 4,
  },
  {
    letters: new Set('āčēģīķļņšūž'),
    never: /[qwxy]|([āēīūģķļņ])\1|[aeiou][āēīū]|[āēīū][aeiou]/u,
    weight: 2,
  },
];

/** What a character may be worth where it stands: letters are judged as words. */
const QUOTES = new Set('„“”’‘«»');
const COMMON = new Set('–—…€§°\u00a0\u00ad');
const RARE = new Set('·•²³½¼¾±×÷®™©´µ¹‚›‹ˇ¨');

const COMMON_WORTH = 2;
const OTHER = 1;
const NONE = -2;

/** Whether capital and small letters stand as people write them: all of one kind, or a capital one first. */
function isCased(word: string): boolean {
  const rest = word.slice(1);
  return word === word.toUpperCase() || rest === rest.toLowerCase();
}

function likenessOfWord(word: string): number {
  const lower = word.toLowerCase();
  const letters = [...lower].filter(letter => letter.charCodeAt(0) >= 0x80);
  if (letters.length === 0) return 0;
  if (!isCased(word)) return NONE;
  if (lower.length === 1) return lower === 'į' ? OTHER : NONE;
  const tongue = TONGUES.find(its => letters.every(letter => its.letters.has(letter)) && !its.never.test(lower));
  if (tongue !== undefined) return tongue.weight;
  return ALPHABETS.some(its => letters.every(letter => its.has(letter))) ? OTHER : NONE;
}

function likenessOfSign(sign: string, before: string, after: string): number {
  const isLetter = (its: string) => /\p{L}/u.test(its);
  if (sign === '\ufffd' || sign < '\u00a0') return -6;
  if (QUOTES.has(sign)) {
    if (isLetter(before) && isLetter(after)) return sign === '’' ? 0 : NONE;
    return before === '' && after === '' ? 0 : COMMON_WORTH;
  }
  if (COMMON.has(sign)) return COMMON_WORTH;
  if (RARE.has(sign)) return isLetter(after) ? -3 : 0;
  return -4;
}

/** How much a text looks like one that people in Lithuania and Poland write, by everything in it that is not plain ASCII. */
export function likenessOf(text: string): number {
  let likeness = 0;
  for (const word of text.match(/\p{L}+/gu) ?? []) likeness += likenessOfWord(word);
  for (const { 0: sign, index } of text.matchAll(/[^\p{L}\p{ASCII}]/gu)) {
    likeness += likenessOfSign(sign, text.charAt(index - 1), text.charAt(index + 1));
  }
  return likeness;
}
