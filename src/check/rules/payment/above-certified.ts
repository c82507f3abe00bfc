import { type Cents, decimalText, type Maybe } from '../../../model/money.ts';
import type { Pack } from '../../../programmes/pack.ts';
import type { UnitFigures } from '../../../tally/figures.ts';
import { paymentFigures, type Received } from '../../../tally/payments.ts';
import type { ProjectCheck } from '../../check.ts';
import { repeatedPayments } from '../../payments.ts';

/** A cent a report where the programme takes a share that is rounded either way. */
function allowance(pack: Pack, units: readonly UnitFigures[]): Cents {
  return pack.rounding.value === 'either' ? units.flatMap(({ reports }) => reports).length : 0;
}

/** Amounts as text, and the payment that goes above what is certified; null where none does. */
function excess(received: Received, certified: Maybe<Cents>, allowed: Cents) {
  const { advance, interim, final, recovery, settled, total, steps } = received;
  if (certified === null || settled === null || total === null || settled <= certified + allowed) return null;
  const payment = steps.find(step => step.settled !== null && step.settled > certified + allowed)?.index;
  const amounts = {
    advance: advance === 0 || settled !== total ? null : decimalText(advance ?? 0),
    interim: decimalText(interim ?? 0),
    final: decimalText(final ?? 0),
    recovery: decimalText(recovery ?? 0),
    paid: decimalText(settled),
    certified: decimalText(certified),
    above: decimalText(settled - certified),
  };
  return { amounts, path: `payments[${payment}].amount` };
}

export const aboveCertified: ProjectCheck<'payment/above-certified'> = {
  kind: 'project',
  id: 'payment/above-certified',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 arts 131 and 132; Reg. (EU) 2021/1060 arts 74(1)(b) and 91: what is verified is paid',
  run({ project, pack, plan, figures, at }, tell) {
    // Where no row has a status, what the controller decided is kept elsewhere.
    if (project.payments.length === 0 || !figures.sums.uses('status')) return;
    const { units, project: whole, unassigned } = paymentFigures(project, plan, figures.asOf);
    const said = new Set<string>();
    // Of what a payment that stands twice brought, nobody knows how much it was: it is said as that.
    const repeated = repeatedPayments(project).map(({ payment }) => payment);
    const isRepeated = (source: string, partner: string) =>
      repeated.some(its => its.source === source && (partner === '' || its.partner === partner || its.partner === ''));
    for (const one of figures.units) {
      for (const [source, received] of units.get(one.unit.id) ?? []) {
        const certified = one.certified.sources.find(its => its.source === source)?.amount ?? null;
        const found = excess(received, certified, allowance(pack, [one]));
        if (found === null || isRepeated(source, one.unit.id)) continue;
        said.add(source);
        const partner = one.unit.partner?.id ?? null;
        const subject = partner === null ? project.code : `${partner}/${source}`;
        tell({ partner, source, ...found.amounts }, at(found.path), subject);
      }
    }
    for (const [source, received] of whole) {
      // Without a payment to nobody, or where a partner's is too much already, the sum says nothing more.
      if (!unassigned.has(source) || said.has(source) || isRepeated(source, '')) continue;
      const certified = figures.project.sources.find(its => its.source === source)?.certified ?? null;
      const found = excess(received, certified, allowance(pack, figures.units));
      if (found !== null) tell({ partner: null, source, ...found.amounts }, at(found.path), project.code);
    }
  },
};
