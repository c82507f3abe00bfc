import { decimalText } from '../../src/model/money.ts';
import type { Pack, Ruled } from '../../src/model/pack.ts';

type Ruling = Ruled<unknown>;

const percent = (hundredths: number) => `${decimalText(hundredths)}%`;

/** A rule with its value in the words of a file; `none` where there is none. */
function ruled<T>(rule: Ruled<T> | null, write: (value: T) => unknown = value => value): unknown {
  return rule === null ? 'none' : { value: write(rule.value), basis: rule.basis, status: rule.status };
}

/** A pack as the file of a programme of one's own, every value with its basis and status; JSON is YAML. */
export function written(pack: Pack): string {
  const { deadlines } = pack;
  const spanned = (unit: string) => (number: number) => `${number} ${unit}`;
  const each = <T>(rules: readonly Ruled<T>[], write: (value: T) => unknown) => rules.map(rule => ruled(rule, write));
  return JSON.stringify({
    id: pack.id,
    name: pack.name,
    ...(pack.period === null ? {} : { period: pack.period }),
    rounding: ruled(pack.rounding),
    cap: ruled(pack.cap, percent),
    categories: ruled(pack.categories),
    sources: ruled(pack.sources),
    eligibility: ruled(pack.eligibility),
    countries: ruled(pack.countries),
    area: ruled(pack.area),
    code: ruled(pack.code),
    exchange: ruled(pack.exchange),
    'flat-rates': each(pack.flatRates, ({ role, of, upTo, forAllBut }) => ({
      role,
      rate: `${percent(upTo)} of ${of}`,
      ...(forAllBut === undefined ? {} : { 'for-all-but': forAllBut }),
    })),
    simplified: each(pack.simplified, rule => ({
      ...rule,
      ...('hours' in rule ? { hours: String(rule.hours) } : {}),
      ...('amount' in rule ? { amount: decimalText(rule.amount) } : {}),
    })),
    vat: ruled(pack.vat, ({ eligibleBelow }) =>
      eligibleBelow === null ? 'not-recoverable' : { 'eligible-below': decimalText(eligibleBelow) },
    ),
    'category-caps': each(pack.categoryCaps, ({ categories, upTo, totalUpTo }) => ({
      categories,
      'up-to': percent(upTo),
      ...(totalUpTo === null ? {} : { 'total-up-to': decimalText(totalUpTo) }),
    })),
    deadlines: {
      report: ruled(deadlines.report, spanned('days')),
      control: ruled(deadlines.control, spanned('months')),
      payment: ruled(deadlines.payment, spanned('days')),
      retention: ruled(deadlines.retention, its => ({
        from: its.from,
        years: `${its.years} years`,
        ...(its.from === 'accounts'
          ? { below: decimalText(its.below), 'larger-years': `${its.largerYears} years` }
          : {}),
      })),
      durability: ruled(deadlines.durability, spanned('years')),
    },
    'spending-plan': ruled(pack.spendingPlan, percent),
    'indicator-target': ruled(pack.indicatorTarget, percent),
    size: each(pack.size, ({ kind, above, upTo, forms }) => ({
      kind,
      above: decimalText(above),
      'up-to': decimalText(upTo),
      ...(forms === undefined ? {} : { forms }),
    })),
    unverified: each<unknown>(pack.unverified as readonly Ruling[], value => value),
  });
}
