// The realm in which spreadsheets and JSON files are read: a dedicated Web Worker, ended by the page when it is done.
//
// Plain JavaScript for the reason that cv_reader/worker.js gives. What comes out is plain data in parts, so that no part keeps
// the page from drawing.
//
// In:  {file: File, kind: 'xlsx' or 'json', sheet: the name of a sheet, '' for the first with a table}
// Out: {type: 'rows', rows: [[text]]}          some rows of the sheet
//      {type: 'fields', fields}                  what an export names, without its lists
//      {type: 'applications', items}             some of them; {type: 'cvs', items} and {type: 'listings', items: [[id, text]]} too
//      {type: 'done', sheets, sheet}             last; of JSON without names
//      {type: 'error', id}                       last, instead of 'done'

import { entries, entryNames } from '../cv_reader/zip.js';
// Not the package's own entry: for a large file that starts a worker from a blob, which the extension's policy refuses, and it
// sets no limit to what a file may inflate to.
import parseSpreadsheet from '../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js';
import parseXml from '../../node_modules/read-excel-file/modules/xml/parseXml.js';

// What one message holds at most, so that taking it costs the page few milliseconds.
const CELLS_AT_ONCE = 5000;
const CHARACTERS_AT_ONCE = 200000;
// What an export names; whatever else a file has is not taken into the page.
const NAMED = ['format', 'version', 'schema', 'exported_at', 'settings'];

async function readSheet(file, wanted) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const names = entryNames(bytes).filter((name) => name.endsWith('.xml') || name.endsWith('.xml.rels'));
  // A text's own blanks stay, as in any other list: the import takes off what it does not want.
  const sheets = await parseSpreadsheet(undefined, parseXml, entries(bytes, names), { trim: false });
  const chosen =
    sheets.find(({ sheet }) => sheet === wanted) ?? sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  const rows = chosen.data.map((row) => row.map(cellText));
  inParts('rows', rows, (row) => row.length + 1, CELLS_AT_ONCE);
  return { sheets: sheets.map(({ sheet }) => sheet), sheet: chosen.sheet };
}

/** A cell as a text; a date as 2026-03-01 or 2026-03-01 14:05: a sheet's dates have no time zone, and the library gives UTC. */
function cellText(value) {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

async function readRecord(file) {
  const record = JSON.parse(await file.text());
  if (!isRecord(record)) throw new SyntaxError('no record');
  const { applications, listings, cvs } = record;
  const fields = {};
  // A value too large to be a setting is none, for the plan to refuse.
  for (const name of NAMED) if (name in record) fields[name] = sizeOf(record[name]) > CHARACTERS_AT_ONCE ? null : record[name];
  if (applications !== undefined) fields.applications = Array.isArray(applications) ? [] : null;
  if (listings !== undefined) fields.listings = isRecord(listings) ? {} : null;
  if (cvs !== undefined) fields.cvs = Array.isArray(cvs) ? [] : null;
  postMessage({ type: 'fields', fields });
  if (fields.applications) inParts('applications', applications, sizeOf, CHARACTERS_AT_ONCE);
  if (fields.cvs) inParts('cvs', cvs, sizeOf, CHARACTERS_AT_ONCE);
  if (fields.listings) inParts('listings', Object.entries(listings), sizeOf, CHARACTERS_AT_ONCE);
  return { sheets: [], sheet: '' };
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters, and what an item costs besides. */
function sizeOf(value) {
  return JSON.stringify(value).length + 100;
}

/** Posts the items in messages of at most `most`, as `sizeOf` counts, or of one item. */
function inParts(type, items, sizeOf, most) {
  let part = [];
  let size = 0;
  for (const item of items) {
    const more = sizeOf(item);
    if (part.length > 0 && size + more > most) {
      postMessage({ type, items: part });
      part = [];
      size = 0;
    }
    part.push(item);
    size += more;
  }
  postMessage({ type, items: part });
}

addEventListener('message', async ({ data }) => {
  try {
    const read = data.kind === 'json' ? await readRecord(data.file) : await readSheet(data.file, data.sheet);
    postMessage({ type: 'done', ...read });
  } catch (error) {
    const id = data.kind === 'json' ? 'not-json' : error.id === 'zip-bomb' ? 'import-too-large' : 'import-spreadsheet';
    postMessage({ type: 'error', id });
  }
});
