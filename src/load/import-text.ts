import { isUtf8 } from 'node:buffer';
import type { Doubt, ImportMap, Proof } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import { inText, wholeFile } from '../model/place.ts';
import type { Encoding } from './encoding.ts';
import { type Cut, cutBy, DELIMITERS, headRecords, likelyDelimiters, statedDelimiter } from './import-delimiter.ts';
import { encodingNamed, firstBroken, judgeEncoding, KNOWN_ENCODINGS } from './import-encoding.ts';
import type { HeadRow } from './import-header.ts';
import { type Cutting, HEAD, type Survey, survey, type Unreadable } from './survey.ts';

/** A text file that is imported: how it is cut and read. */
export interface TextFile {
  readonly source: Survey;
  /** What proves the encoding is found while its rows are read. */
  readonly encoding: Maybe<Proof<Encoding>>;
  readonly isTelling: Maybe<(text: string) => boolean>;
  /** What it cuts is shown where the file's letters are known. */
  readonly delimiter: Maybe<Proof<string>>;
  /** How many fields most of its records have. */
  readonly columns: number;
  readonly doubts: readonly Doubt[];
}

const TAB: ReadonlySet<string> = new Set(['tab', '\\t']);

/** How many columns of ours the headings among some rows name, and the line on which these begin; 1 where there are none. */
export type HeadBy = (rows: readonly HeadRow[]) => { readonly named: number; readonly line: number };

interface Decision extends Cutting {
  readonly cut: Cut;
  readonly by: Proof<string>['by'];
  readonly others: readonly Cut[];
}

/** The head of a file as text; its letters need not be right to tell headings, which are compared without their signs. */
function readable(head: string): string {
  const bytes = Buffer.from(head, 'latin1');
  if (bytes.toString('latin1') !== head) return head;
  // The last character may be cut in two.
  return isUtf8(bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10))))
    ? bytes.toString('utf8')
    : new TextDecoder('windows-1257').decode(bytes);
}

function decide(head: string, map: Maybe<ImportMap>, headBy: HeadBy): Decision {
  const namedBy = (rows: readonly HeadRow[]) => headBy(rows).named;
  const stated = statedDelimiter(head);
  const skippedLines = stated === null ? 0 : 1;
  const text = readable(head);
  const isWhole = head.length < HEAD / 2;
  const cutAt = (delimiter: string) =>
    cutBy(
      delimiter,
      headRecords(text, delimiter, isWhole).filter(({ line }) => line > skippedLines),
    );
  const decided = (cut: Cut, by: Decision['by'], others: readonly Cut[] = []): Decision => {
    return { delimiter: cut.delimiter, skippedLines, firstLine: headBy(cut.rows).line, cut, by, others };
  };
  if (map?.delimiter !== undefined) {
    return decided(cutAt(TAB.has(map.delimiter) ? '\t' : map.delimiter.slice(0, 1)), 'map');
  }
  if (stated !== null) return decided({ ...cutAt(stated), line: 1 }, 'file');
  const cuts = DELIMITERS.map(cutAt);
  const [best, ...others] = likelyDelimiters(cuts, namedBy);
  return best === undefined ? decided(cutAt(DELIMITERS[0]), 'only') : decided(best, 'file', others);
}

const BEYOND_ASCII = /\P{ASCII}/u;

interface Encoded {
  readonly encoding: Encoding;
  readonly proof: Maybe<Proof<Encoding>>;
  readonly isTelling: TextFile['isTelling'];
  readonly doubts: readonly Doubt[];
}

/** The encoding that the map names, or why the file is not in it. */
async function encodedBy(file: string, { encoding }: Survey, name: string): Promise<Encoded> {
  const named = encodingNamed(name);
  const refused = (...doubts: Doubt[]): Encoded => ({ encoding, proof: null, isTelling: null, doubts });
  if (named === null)
    return refused({ code: 'unknown-encoding', settle: 'encoding', encoding: name, known: KNOWN_ENCODINGS });
  const isWide = (its: Encoding) => its.startsWith('utf-16');
  if (named === 'utf-8' && encoding !== 'utf-8' && !isWide(encoding)) {
    const { line, text } = await firstBroken(file);
    const seen = { place: inText(file, line, 1), text };
    return refused({ code: 'not-encoded', settle: 'encoding', encoding: named, seen });
  }
  if (isWide(named) !== isWide(encoding)) {
    return refused({
      code: 'not-encoded',
      settle: 'encoding',
      encoding: named,
      seen: { place: wholeFile(file), text: '' },
    });
  }
  const its = isWide(named) ? encoding : named;
  return { encoding: its, proof: { value: its, by: 'map', seen: null }, isTelling: null, doubts: [] };
}

async function encodingOf(file: string, surveyed: Survey, map: Maybe<ImportMap>): Promise<Encoded> {
  const { encoding } = surveyed;
  if (map?.encoding !== undefined) return encodedBy(file, surveyed, map.encoding);
  if (!encoding.startsWith('windows')) {
    const proof = { value: encoding, by: 'file', seen: null } as const;
    return { encoding, proof, isTelling: text => BEYOND_ASCII.test(text), doubts: [] };
  }
  const verdict = await judgeEncoding(file);
  if ('encoding' in verdict) {
    const { word } = verdict;
    const proof = { value: verdict.encoding, by: 'file', seen: null } as const;
    return { encoding: verdict.encoding, proof, isTelling: text => text.includes(word), doubts: [] };
  }
  if ('broken' in verdict) {
    const { line, text } = await firstBroken(file);
    const doubt: Doubt = {
      code: 'not-encoded',
      settle: 'encoding',
      encoding: 'utf-8',
      seen: { place: inText(file, line, 1), text },
    };
    return { encoding, proof: null, isTelling: null, doubts: [doubt] };
  }
  const { readings } = verdict;
  // The likeliest of them shows what else is in doubt.
  const likeliest = readings[0]?.encoding ?? encoding;
  return {
    encoding: likeliest,
    proof: null,
    isTelling: null,
    doubts: [{ code: 'encoding', settle: 'encoding', readings }],
  };
}

/** Settles how a text file is cut and read, or says why it cannot be. */
export async function openText(file: string, map: Maybe<ImportMap>, headBy: HeadBy): Promise<TextFile | Unreadable> {
  let decision: Decision | null = null;
  const surveyed = await survey(file, head => {
    decision = decide(head, map, headBy);
    return decision;
  });
  if ('reason' in surveyed) return surveyed;
  const { cut, by, others } = decision as unknown as Decision;
  const encoded = await encodingOf(file, surveyed, map);
  const doubts = [...encoded.doubts];
  if (others.length > 0) {
    const readings = [cut, ...others].map(({ delimiter, columns }) => ({ delimiter, columns }));
    doubts.push({ code: 'delimiter', settle: 'delimiter', readings });
  }
  const seen = by === 'file' ? { place: inText(file, cut.line, 1), text: '' } : null;
  return {
    source: { ...surveyed, encoding: encoded.encoding },
    encoding: encoded.proof,
    isTelling: encoded.isTelling,
    delimiter: others.length > 0 ? null : { value: cut.delimiter, by, seen },
    columns: cut.columns,
    doubts,
  };
}
