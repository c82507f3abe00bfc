import type { TableMessages } from '../messages/tables.ts';
import { decimalText } from '../model/money.ts';
import type { Pack, Retention, Ruled, SimplifiedRule } from '../model/pack.ts';
import { VERSION } from '../model/version.ts';
import { aligned } from './catalogue.ts';
import type { Paint } from './paint.ts';
import { safeText } from './values.ts';

/** The funds of a programme: its sources that are capped. */
function fundsOf({ sources }: Pack): string[] {
  return Object.entries(sources?.value ?? {}).flatMap(([source, its]) => (its === 'fund' ? source : []));
}

/** How many values of a pack are not verified. */
function unverifiedIn(pack: Pack): number {
  return rulesOf(pack).filter(([, { status }]) => status === 'unverified').length + pack.unverified.length;
}

/** Programmes one a line. */
export function programmesText(
  packs: readonly Pack[],
  { programmes, columns, format }: TableMessages,
  { strong }: Paint,
): string {
  const head = [programmes.id, programmes.name, columns.period ?? '', programmes.funds];
  const rows = packs.map(pack => [
    ...[pack.id, safeText(pack.name), pack.period ?? '', fundsOf(pack).join(', ')],
    pack.cap === null ? programmes.noCap : format.percent(decimalText(pack.cap.value)),
    String(unverifiedIn(pack)),
  ]);
  const [first = '', ...others] = aligned([[...head, programmes.cap, programmes.notVerified], ...rows], 2);
  return `${strong(first)}\n${others.join('\n')}\n\n${programmes.how}\n`;
}

/** Every rule of a pack by the key that it has in a pack of one's own, in the order of these keys. */
function rulesOf(pack: Pack): (readonly [key: string, rule: Ruled<unknown>])[] {
  const { deadlines } = pack;
  const single = (key: string, rule: Ruled<unknown> | null) => (rule === null ? [] : ([[key, rule]] as const));
  const several = (key: string, rules: readonly Ruled<unknown>[]) => rules.map(rule => [key, rule] as const);
  return [
    ...single('rounding', pack.rounding),
    ...single('cap', pack.cap),
    ...single('categories', pack.categories),
    ...single('sources', pack.sources),
    ...single('eligibility', pack.eligibility),
    ...single('countries', pack.countries),
    ...single('area', pack.area),
    ...single('code', pack.code),
    ...single('exchange', pack.exchange),
    ...several('flat-rates', pack.flatRates),
    ...several('simplified', pack.simplified),
    ...single('vat', pack.vat),
    ...several('category-caps', pack.categoryCaps),
    ...single('deadlines.report', deadlines.report),
    ...single('deadlines.control', deadlines.control),
    ...single('deadlines.payment', deadlines.payment),
    ...single('deadlines.retention', deadlines.retention),
    ...single('deadlines.durability', deadlines.durability),
    ...single('spending-plan', pack.spendingPlan),
    ...single('indicator-target', pack.indicatorTarget),
    ...several('size', pack.size),
  ];
}

/** What each rule of a pack says, in sentences. */
function sentencesOf(pack: Pack, { programmes: its, format: f }: TableMessages): ReadonlyMap<Ruled<unknown>, string> {
  const sentences = new Map<Ruled<unknown>, string>();
  const say = <T>(rule: Ruled<T> | null, sentence: (value: T) => string) => {
    if (rule !== null) sentences.set(rule, sentence(rule.value));
  };
  const { deadlines } = pack;
  say(pack.rounding, value => its.roundings[value]);
  say(pack.cap, value => its.capped(decimalText(value), f));
  say(pack.categories, value => grouped(value, its.roles));
  say(pack.sources, value => grouped(value, its.classes));
  say(pack.eligibility, ({ from, to }) => its.eligibility(from, to, f));
  say(pack.countries, value => its.countries(value, f));
  say(pack.area, its.area);
  say(pack.code, ({ forms, example }) => its.code(forms, example));
  say(pack.exchange, value => its.months[value]);
  for (const rule of pack.flatRates) {
    say(rule, ({ role, upTo, of, forAllBut }) => its.flatRate(role, decimalText(upTo), of, forAllBut ?? null, f));
  }
  for (const rule of pack.simplified) say(rule, value => simplifiedText(value, its.simplified, f));
  say(pack.vat, ({ eligibleBelow }) => its.vat(eligibleBelow === null ? null : decimalText(eligibleBelow), f));
  for (const rule of pack.categoryCaps) {
    say(rule, ({ categories, upTo, totalUpTo }) =>
      its.categoryCap(categories, decimalText(upTo), totalUpTo === null ? null : decimalText(totalUpTo), f),
    );
  }
  for (const key of ['report', 'control', 'payment', 'durability'] as const)
    say(deadlines[key], number => its.deadlines[key](number, f));
  say(deadlines.retention, value =>
    value.from === 'last-payment'
      ? its.lastPayment(value.years, f)
      : its.accounts(value.years, value.largerYears, decimalText(value.below), f),
  );
  say(pack.spendingPlan, value => its.spendingPlan(decimalText(value), f));
  say(pack.indicatorTarget, value => its.indicatorTarget(decimalText(value), f));
  for (const rule of pack.size)
    say(rule, ({ kind, above, upTo, forms }) =>
      its.size(kind, decimalText(above), decimalText(upTo), forms ?? null, f),
    );
  return sentences;
}

/** Words by what they are: `staff costs: staff; other direct costs: external, equipment`. */
function grouped<Kind extends string>(
  words: Readonly<Record<string, Kind>>,
  names: Readonly<Record<Kind, string>>,
): string {
  const groups = new Map<Kind, string[]>();
  for (const [word, kind] of Object.entries(words)) groups.set(kind, [...(groups.get(kind) ?? []), word]);
  return [...groups].map(([kind, its]) => `${names[kind]}: ${its.join(', ')}`).join('; ');
}

function simplifiedText(
  rule: SimplifiedRule,
  its: TableMessages['programmes']['simplified'],
  f: TableMessages['format'],
): string {
  switch (rule.option) {
    case 'hourly-rate':
      return its['hourly-rate'](rule.hours, f);
    case 'compulsory-up-to':
      return its['compulsory-up-to'](decimalText(rule.amount), rule.of, f);
    case 'lump-sum-up-to':
      return its['lump-sum-up-to'](decimalText(rule.amount), f);
    default:
      return its['not-wholly-procured'];
  }
}

/** All that a pack rules, each value with its basis and status; in a section of their own those that rule nothing. */
export function programmeText(pack: Pack, messages: TableMessages, { strong }: Paint): string {
  const { programmes, catalogue, format } = messages;
  const sentences = sentencesOf(pack, messages);
  const rules = rulesOf(pack);
  const width = Math.max(...rules.map(([key]) => key.length), 0);
  const line = ([key, rule]: readonly [string, Ruled<unknown>]) =>
    [
      `  ${key.padEnd(width)}  ${safeText(sentences.get(rule) ?? '')}`,
      `  ${' '.repeat(width)}  ${safeText(format.basis(rule.basis))} · ${catalogue.statuses[rule.status]}`,
    ].join('\n');
  const sure = rules.filter(([, { status }]) => status !== 'unverified');
  const unsure = rules.filter(([, { status }]) => status === 'unverified');
  const notFound = pack.unverified.map(
    ({ value, basis }) => `  ${safeText(format.basis(value))}\n    ${safeText(format.basis(basis))}`,
  );
  const head = `${strong(pack.id)}  ${safeText(pack.name)} · ${programmes.period(pack.period)}`;
  const doubtful = [...unsure.map(line), ...notFound];
  const parts = [
    `${head}\n`,
    sure.map(line).join('\n'),
    ...(doubtful.length === 0 ? [] : [`\n${strong(programmes.unverified)}\n\n${doubtful.join('\n')}`]),
  ];
  return `${parts.join('\n')}\n`;
}

/** The list as a program reads it. */
export function programmesJson(packs: readonly Pack[]): string {
  const programmes = packs.map(pack => ({
    id: pack.id,
    name: pack.name,
    period: pack.period,
    funds: fundsOf(pack),
    cap: pack.cap === null ? null : decimalText(pack.cap.value),
    unverified: unverifiedIn(pack),
  }));
  return `${JSON.stringify({ samata: VERSION, programmes }, null, 2)}\n`;
}

/** A rule with its value in another form; null stays null. */
function written<T, Written>(rule: Ruled<T> | null, write: (value: T) => Written): Ruled<Written> | null {
  return rule === null ? null : { ...rule, value: write(rule.value) };
}

function retentionJson(retention: Retention) {
  if (retention.from === 'last-payment') return { ...retention, below: null, largerYears: null };
  return { ...retention, below: decimalText(retention.below) };
}

/** A pack as a program reads it: every key always there, money and percentages as text. */
export function programmeJson(pack: Pack): string {
  const amount = (cents: number | null) => (cents === null ? null : decimalText(cents));
  const programme = {
    ...pack,
    cap: written(pack.cap, decimalText),
    flatRates: pack.flatRates.map(rule =>
      written(rule, ({ upTo, forAllBut, ...its }) => ({
        ...its,
        upTo: decimalText(upTo),
        forAllBut: forAllBut ?? null,
      })),
    ),
    simplified: pack.simplified.map(rule =>
      written(rule, its => ('amount' in its ? { ...its, amount: decimalText(its.amount) } : its)),
    ),
    vat: written(pack.vat, ({ eligibleBelow }) => ({ eligibleBelow: amount(eligibleBelow) })),
    categoryCaps: pack.categoryCaps.map(rule =>
      written(rule, ({ categories, upTo, totalUpTo }) => ({
        categories,
        upTo: decimalText(upTo),
        totalUpTo: amount(totalUpTo),
      })),
    ),
    deadlines: { ...pack.deadlines, retention: written(pack.deadlines.retention, retentionJson) },
    spendingPlan: written(pack.spendingPlan, decimalText),
    indicatorTarget: written(pack.indicatorTarget, decimalText),
    size: pack.size.map(rule =>
      written(rule, ({ kind, above, upTo, forms }) => ({
        ...{ kind, above: decimalText(above), upTo: decimalText(upTo) },
        forms: forms ?? null,
      })),
    ),
  };
  return `${JSON.stringify({ samata: VERSION, programme }, null, 2)}\n`;
}
