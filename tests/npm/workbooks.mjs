// Workbooks made up for the tests: the parts of an .xlsx, packed.
import { zipSync } from "fflate";

const pack = (parts, options = { level: 6 }) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? new TextEncoder().encode(text) : text])), options);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Styles: 0 plain, 1 a date, 2 text, 3 a date of one's own, 4 a number with a red colour. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;day&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

export const letters = (column) => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A cell: a text, { n: number, s: style }, { raw: XML } or null. */
function cellXml(cell, row, column, shared) {
  const at = `r="${letters(column)}${row}"`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "object" && cell.raw) return cell.raw.replace("@", at);
  if (typeof cell === "object") return `<c ${at} s="${cell.s ?? 0}"><v>${cell.n}</v></c>`;
  shared.push(cell);
  return `<c ${at} t="s"><v>${shared.length - 1}</v></c>`;
}

/** A workbook of sheets: { name, rows, hidden, dimension, numbers (the row numbers of the sheet) }. */
export function workbook(sheets, { date1904 = false, extra = {} } = {}) {
  const shared = [];
  const parts = {};
  sheets.forEach(({ rows, numbers, dimension = "A1" }, index) => {
    const xml = rows.map((cells, at) => {
      const number = numbers?.[at] ?? at + 1;
      return `<row r="${number}">${cells.map((cell, column) => cellXml(cell, number, column, shared)).join("")}</row>`;
    }).join("");
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet ${MAIN}><dimension ref="${dimension}"/><sheetData>${xml}</sheetData></worksheet>`;
  });
  const list = sheets.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" ${hidden ? 'state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("");
  return pack({
    "[Content_Types].xml": `${HEAD}<Types/>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr ${date1904 ? 'date1904="1"' : ""}/><sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
    ...parts,
    "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN}>${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": STYLES,
    ...extra,
  });
}

export { pack };
