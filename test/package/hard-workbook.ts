import { editable, rebuilt } from '../../src/package/zip.ts';
import { storedZipOf } from '../load/zip.ts';

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, string | Buffer>>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const relations = (list: readonly (readonly [type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A zip of parts, every other one packed, so that both ways to hold a part are there. */
export function zipOf(parts: Parts): Buffer {
  const list = Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) }));
  const zip = storedZipOf(parts);
  const entries = editable(zip);
  if (typeof entries === 'string') throw new Error(entries);
  return rebuilt(zip, entries, new Map(list.filter((_, i) => i % 2 === 0).map(({ name, content }) => [name, content])));
}

/** What a cell holds: a text, a number, a formula with its value; and its style. */
export type HardCell =
  | { readonly text: string; readonly style?: number }
  | { readonly number: number; readonly style?: number }
  | { readonly formula: string; readonly value: number; readonly style?: number }
  | { readonly blank: true; readonly style?: number }
  | null;

const letters = (column: number) => String.fromCharCode(65 + column);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rows of a sheet; the texts go to those that sheets share. */
function rowsXml(rows: ReadonlyMap<number, readonly HardCell[]>, shared: string[], hidden: readonly number[]): string {
  return [...rows]
    .map(([row, cells]) => {
      const xml = cells.map((cell, i) => {
        if (cell === null) return '';
        const head = `<c r="${letters(i)}${row}"${cell.style === undefined ? '' : ` s="${cell.style}"`}`;
        if ('text' in cell) return `${head} t="s"><v>${shared.push(cell.text) - 1}</v></c>`;
        if ('formula' in cell) return `${head}><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
        return 'number' in cell ? `${head}><v>${cell.number}</v></c>` : `${head}/>`;
      });
      const attributes = `r="${row}" spans="1:8"${hidden.includes(row) ? ' hidden="1"' : ''}`;
      return xml.join('') === '' ? `<row ${attributes}/>` : `<row ${attributes}>${xml.join('')}</row>`;
    })
    .join('');
}

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="14"/><color rgb="FF203864"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FF808080"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1" applyBorder="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

/** Style numbers of that. */
export const STYLE = { title: 1, head: 2, date: 3, amount: 4, input: 5, hatched: 6 } as const;

const CHART = `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Expenses!$H$4:$H$12</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchor = (column: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWN = `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchor(
  3,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  8,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
)}</xdr:wsDr>`;

const CACHE = `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="0" createdVersion="4" refreshedVersion="4" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Plan"/></cacheSource><cacheFields count="2"><cacheField name="Kind" numFmtId="0"><sharedItems count="2"><s v="external"/><s v="staff"/></sharedItems></cacheField><cacheField name="Sum" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1000" maxValue="2000"/></cacheField></cacheFields></pivotCacheDefinition>`;
const RECORDS = `${XML}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="1000"/></r><r><x v="1"/><n v="2000"/></r></pivotCacheRecords>`;
const PIVOT = `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="7" dataCaption="Values" createdVersion="4" updatedVersion="4" outline="1" outlineData="1"><location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Sum" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

/** A note as Excel writes it, without runs, with its shape. */
function notes(list: readonly (readonly [address: string, row: number, column: number, text: string])[]) {
  const comments = list.map(
    ([address, , , text]) => `<comment ref="${address}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`,
  );
  const shapes = list.map(
    ([, row, column], i) =>
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style='position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${i + 1};visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return {
    comments: `${XML}<comments xmlns="${MAIN}"><authors><author>Ona</author></authors><commentList>${comments.join('')}</commentList></comments>`,
    shapes: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`,
  };
}

export interface HardSheet {
  readonly rows: ReadonlyMap<number, readonly HardCell[]>;
  readonly hidden: readonly number[];
  /** Notes of the user's, with row and column from 0. */
  readonly notes: Parameters<typeof notes>[0];
  /** Formulas over the table, with their values. */
  readonly sums: readonly (readonly [formula: string, value: number])[];
}

/**
 * The parts of a workbook with all that people put into one: a chart, a picture, a pivot table with its cache, protection
 * of sheet and workbook, a defined name, validation, conditional formatting, notes, merged cells, hidden rows, formulas.
 */
export function hardParts({ rows, hidden, notes: its, sums }: HardSheet): Parts {
  const shared: string[] = [];
  const table = rowsXml(rows, shared, hidden);
  const last = Math.max(...rows.keys());
  const summary = rowsXml(
    new Map(
      sums.map(([formula, value], i) => [i + 1, [{ text: `Sum ${i + 1}` }, { formula, value, style: STYLE.amount }]]),
    ),
    shared,
    [],
  );
  const plan = rowsXml(
    new Map<number, readonly HardCell[]>([
      [1, [{ text: 'Kind' }, { text: 'Sum' }, null, { text: 'Row Labels' }, { text: 'Sum of Sum' }]],
      [2, [{ text: 'external' }, { number: 1000 }, null, { text: 'external' }, { number: 1000 }]],
      [3, [{ text: 'staff' }, { number: 2000 }, null, { text: 'staff' }, { number: 2000 }]],
      [4, [null, null, null, { text: 'Grand Total' }, { number: 3000 }]],
    ]),
    shared,
    [],
  );
  const { comments, shapes } = notes(its);
  const sheet = (content: string) => `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
  const overrides = {
    'xl/workbook.xml': 'spreadsheetml.sheet.main',
    'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
    'xl/worksheets/sheet2.xml': 'spreadsheetml.worksheet',
    'xl/worksheets/sheet3.xml': 'spreadsheetml.worksheet',
    'xl/styles.xml': 'spreadsheetml.styles',
    'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
    'xl/calcChain.xml': 'spreadsheetml.calcChain',
    'xl/comments1.xml': 'spreadsheetml.comments',
    'xl/drawings/drawing1.xml': 'drawing',
    'xl/charts/chart1.xml': 'drawingml.chart',
    'xl/pivotTables/pivotTable1.xml': 'spreadsheetml.pivotTable',
    'xl/pivotCache/pivotCacheDefinition1.xml': 'spreadsheetml.pivotCacheDefinition',
    'xl/pivotCache/pivotCacheRecords1.xml': 'spreadsheetml.pivotCacheRecords',
    'docProps/app.xml': 'extended-properties',
  };
  const stated = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${stated.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ona</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Expenses" sheetId="1" r:id="rId1"/><sheet name="Ona's sums" sheetId="4" r:id="rId2"/><sheet name="Plan" sheetId="7" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Expenses!$3:$3</definedName><definedName name="Declared">Expenses!$H$4:$H$${last}</definedName></definedNames><calcPr calcId="124519"/><pivotCaches><pivotCache cacheId="7" r:id="rId7"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet(
      `<dimension ref="A1:H${last}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="3" width="12" customWidth="1"/><col min="4" max="5" width="12" style="${STYLE.date}" customWidth="1"/><col min="6" max="7" width="24" customWidth="1"/><col min="8" max="8" width="14" style="${STYLE.amount}" customWidth="1"/></cols><sheetData>${table}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/><mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="J4:K5"/></mergeCells><conditionalFormatting sqref="H4:H${last}"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B4:B${last}"><formula1>"external,staff"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/>${its.length === 0 ? '' : '<legacyDrawing r:id="rId2"/>'}`,
    ),
    ...(its.length === 0
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': relations([
            ['comments', '../comments1.xml'],
            ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ]),
        }),
    'xl/worksheets/sheet2.xml': sheet(`<sheetData>${summary}</sheetData><drawing r:id="rId1"/>`),
    'xl/worksheets/_rels/sheet2.xml.rels': relations([['drawing', '../drawings/drawing1.xml']]),
    'xl/worksheets/sheet3.xml': sheet(`<sheetData>${plan}</sheetData>`),
    'xl/worksheets/_rels/sheet3.xml.rels': relations([['pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${shared.length}" uniqueCount="${shared.length}">${shared.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}">${sums.map((_, i) => `<c r="B${i + 1}" i="4"/>`).join('')}</calcChain>`,
    'xl/comments1.xml': comments,
    'xl/drawings/vmlDrawing1.vml': shapes,
    'xl/drawings/drawing1.xml': DRAWN,
    'xl/drawings/_rels/drawing1.xml.rels': relations([
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ]),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': PICTURE,
    'xl/pivotTables/pivotTable1.xml': PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([['pivotCacheRecords', 'pivotCacheRecords1.xml']]),
    'xl/pivotCache/pivotCacheRecords1.xml': RECORDS,
  };
}

/** The parts with fills of these colours in cells that stand there, by sheet part and address. */
export function withFills(parts: Parts, cells: Readonly<Record<string, Readonly<Record<string, string>>>>): Parts {
  const fills: string[] = [];
  const sheets = Object.entries(cells).map(([part, colours]) => {
    const sheet = Object.entries(colours).reduce((text, [address, colour]) => {
      const xf = fills.push(colour) + Object.keys(STYLE).length;
      return text.replace(new RegExp(`(<c r="${address}")(?: s="\\d+")?`), `$1 s="${xf}"`);
    }, String(parts[part]));
    return [part, sheet] as const;
  });
  const fillXml = fills.map(
    colour =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const xfs = fills.map(
    (_, i) => `<xf numFmtId="0" fontId="0" fillId="${4 + i}" borderId="0" xfId="0" applyFill="1"/>`,
  );
  const styles = String(parts['xl/styles.xml'])
    .replace('<fills count="4">', `<fills count="${4 + fills.length}">`)
    .replace('</fills>', `${fillXml.join('')}</fills>`)
    .replace('<cellXfs count="7">', `<cellXfs count="${7 + fills.length}">`)
    .replace('</cellXfs>', `${xfs.join('')}</cellXfs>`);
  return { ...parts, ...Object.fromEntries(sheets), 'xl/styles.xml': styles };
}
