import type { CheckArgs } from '../model/checks.ts';
import type { Expense, ExpenseKey } from '../model/columns.ts';
import { type Finding, finding } from '../model/finding.ts';
import { KeySet, type Keys } from '../model/keys.ts';
import { type Cents, decimalText, type Maybe, plus } from '../model/money.ts';
import { type Place, placeText } from '../model/place.ts';
import type { Partner, Project } from '../model/project.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claim, Claims } from '../tally/claim.ts';
import { claimedOf, DocumentShare, sharedAbove, sharedAmount } from '../tally/shared-document.ts';
import { type Identity, identityOf, isCorrection, sameDocument, tokens } from './document.ts';

/** A project of a portfolio with its ledger. */
export interface Claiming {
  readonly project: Pick<Project, 'code' | 'partners'>;
  readonly pack: Pack;
  readonly claims: Claims;
  readonly place: (row: Expense, key: ExpenseKey) => Place;
  /** The keys of its documents. */
  readonly documents: Keys;
}

/** A project's share of a document; of a payroll, or of what is written off by one invoice, of a part of it. */
interface Share {
  readonly member: number;
  readonly id: string;
  readonly place: Place;
  readonly document: string;
  readonly supplier: string;
  readonly date: string;
  readonly currency: string;
  /** One of many rows that have a number in common: each is a document of its own. */
  readonly isSeries: boolean;
  readonly claimed: DocumentShare;
}

/**
 * Documents that several projects of a portfolio claim: above what they are of, or, where no row says that, twice with
 * the same amount. Of each ledger only the keys of its documents are at hand; those that have one in common are read again.
 */
export async function checkSharedDocuments(
  members: readonly Claiming[],
  say: (member: number, finding: Finding) => void,
): Promise<void> {
  const several = KeySet.inSeveral(members.map(({ documents }) => documents));
  if (several.isEmpty) return;
  const documents = new Map<string, Share[]>();
  for (const [i, member] of members.entries()) {
    if (!several.meets(member.documents)) continue;
    for (const [key, share] of await sharesOf(member, i, several)) {
      const shares = documents.get(key);
      if (shares === undefined) documents.set(key, [share]);
      else shares.push(share);
    }
  }
  for (const shares of documents.values()) {
    for (const [i, share] of shares.entries()) {
      const args = claimedAgain(share, shares.slice(0, i), members);
      if (args !== null) say(share.member, finding('portfolio/same-document', args, share.place, share.id));
    }
  }
}

type Owner = Pick<Partner, 'name' | 'legalCode'>;

/** A row of a document whose key another project has too; its identity is certain, the key was not. */
interface Suspect {
  readonly claim: Claim;
  readonly identity: Identity;
}

/** What a project claims of the documents that have one of these keys, less what corrects it. */
async function sharesOf(
  { project, pack, claims, place }: Claiming,
  member: number,
  keys: KeySet,
): Promise<Map<string, Share>> {
  const owners = new Map<string, Owner>(project.partners.map(its => [its.id, its]));
  const suspects: Suspect[] = [];
  const corrections = new Map<string, Maybe<Cents>>();
  const parts = new Set<string>();
  for await (const batch of claims()) {
    for (const claim of batch) {
      const { row, partner } = claim;
      if (isCorrection(row)) {
        corrections.set(structuredClone(row.corrects), plus(corrections.get(row.corrects) ?? 0, row.declared));
        continue;
      }
      const identity = identityOf(row, partner);
      // A number without a supplier is the partner's own.
      if (identity === null || (row.supplier === '' && row.supplier_code === '')) continue;
      if (!keys.has([identity.issuer, identity.no, identity.date]) || row.broken.includes('gross')) continue;
      // The same claimed twice within the project has its own finding.
      const part = JSON.stringify(sameDocument(pack, identity, claim));
      if (parts.has(part)) continue;
      parts.add(part);
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      suspects.push(structuredClone({ claim: { ...claim, unit: null }, identity }));
    }
  }
  const shares = new Map<string, Share>();
  for (const { claim, identity } of suspects) {
    const { row, currency, partner } = claim;
    const amount = claimedOf(row, currency, corrections.get(row.id) ?? 0);
    if (amount === null || amount <= 0) continue;
    const isSeries =
      row.method === 'depreciation' || roleOf(pack, row.category) === 'staff' || isOwn(row, owners.get(partner));
    const key = JSON.stringify([identity.issuer, identity.no, identity.date, isSeries ? row.description : null]);
    const share = shares.get(key) ?? {
      member,
      id: row.id,
      place: place(row, 'document_no'),
      document: row.document_no,
      supplier: row.supplier === '' ? row.supplier_code : row.supplier,
      date: identity.date,
      currency,
      isSeries,
      claimed: new DocumentShare(),
    };
    // What is in another currency cannot be of the same amount.
    if (share.currency !== currency) continue;
    share.claimed.add(amount, row.gross);
    shares.set(key, share);
  }
  return shares;
}

/** Whether a document is the partner's own: a payroll, a travel order. */
function isOwn({ supplier, supplier_code: code }: Expense, owner: Maybe<Owner> = null): boolean {
  if (owner === null) return false;
  return (
    (code !== '' && code === owner.legalCode) || (supplier !== '' && tokens(supplier) === tokens(owner.name ?? ''))
  );
}

/** How a share goes beyond what earlier projects have left of a document; null when it does not. */
function claimedAgain(
  share: Share,
  before: readonly Share[],
  members: readonly Claiming[],
): Maybe<CheckArgs['portfolio/same-document']> {
  const others = before.filter(({ currency }) => currency === share.currency);
  const [first] = others;
  if (first === undefined) return null;
  const told = (other: Share, amount: Cents, otherAmount: Cents) => ({
    document: share.document,
    supplier: share.supplier,
    date: share.date,
    currency: share.currency,
    otherProject: members[other.member]?.project.code ?? '',
    other: placeText(other.place),
    amount: decimalText(amount),
    otherAmount: decimalText(otherAmount),
  });
  const whole = share.isSeries ? null : sharedAbove([share, ...others].map(({ claimed }) => claimed));
  if (whole !== null) {
    const { declared, gross, above } = whole;
    if (above === null) return null;
    return {
      ...told(first, share.claimed.declared, first.claimed.declared),
      reason: 'above-gross',
      gross: decimalText(gross),
      declared: decimalText(declared),
      above: decimalText(above),
    };
  }
  for (const other of others) {
    const same = sharedAmount(share.claimed, other.claimed);
    if (same === null) continue;
    const { amount, declared } = same;
    return {
      ...told(other, amount, amount),
      reason: 'same-amount',
      gross: null,
      declared: decimalText(declared),
      above: null,
    };
  }
  return null;
}
