import { expect, test } from 'vitest';
import { aPartner, aProject, cents, INTERREG, slices } from '../tally/values.ts';
import { told } from './told.ts';

const GIVEN = { ERDF: '85%', own: 'rest' };
const LP = aPartner({ total: cents('36000.00'), funding: slices(GIVEN) });
const PP2 = aPartner({ path: 'partners[1]', id: 'PP2', total: cents('24000.00'), funding: slices(GIVEN) });

/** What is said of the funding of 60,000, of which the partners get 51,000 from the ERDF. */
function found(funding: Readonly<Record<string, string>>, partners = [LP, PP2]): Promise<string[]> {
  const project = aProject({ total: cents('60000.00'), funding: slices(funding), partners });
  return told('funding/', project, INTERREG);
}

const DIFFERS = ['partner-sum-differs X'];

test.each<[string, string, string[]]>([
  ['50999.00', '9001.00', DIFFERS],
  ['51000.00', '9000.00', []],
  ['51000.01', '8999.99', DIFFERS],
  // Above the cap: but the partners are not, whose funds the cap is of.
  ['51001.00', '8999.00', DIFFERS],
  ['52000.00', '8000.00', DIFFERS],
  ['51001.00', 'rest', DIFFERS],
  ['rest', '8999.00', DIFFERS],
  ['rest', '9000.00', []],
  ['84.99%', 'rest', DIFFERS],
  ['85%', 'rest', []],
  ['85.01%', 'rest', DIFFERS],
  ['86%', 'rest', DIFFERS],
  ['86%', '14%', DIFFERS],
])('a project that states %s of the fund and %s of its own', async (fund, own, expected) => {
  expect(await found({ ERDF: fund, own })).toEqual(expected);
});

test('what a partner has above the cap explains the sum', async () => {
  const above = { ...PP2, funding: slices({ ERDF: '86%', own: 'rest' }) };
  expect(await found({ ERDF: '51000.00', own: '9000.00' }, [LP, above])).toEqual(['rate-above-cap PP2/ERDF']);
});

test('partners without a word of who pays leave it to the project', async () => {
  const silent = [LP, PP2].map(partner => ({ ...partner, funding: [] }));
  expect(await found({ ERDF: '51001.00', own: '8999.00' }, silent)).toEqual(['rate-above-cap X']);
});

test('a rate of two decimals is as near as it can be to a sum of several rates', async () => {
  // 0.85 × 36,000.00 + 0.8 × 24,000.00 = 49,800.00, which is 83 %; 0.7999 takes 2.40 off it, which 83 % still is.
  const less = (rate: string) => [LP, { ...PP2, funding: slices({ ERDF: rate, own: 'rest' }) }];
  const said = async (rate: string) =>
    (await found({ ERDF: '83%', own: 'rest' }, less(rate))).filter(text => text.startsWith('partner-sum'));
  expect(await said('80%')).toEqual([]);
  expect(await said('79.99%')).toEqual([]);
  expect(await said('79.98%')).toEqual(DIFFERS);
});
