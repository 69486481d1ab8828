// The realm in which spreadsheets and JSON files are read: a dedicated Web Worker, ended by the page when it is done.
//
// Plain JavaScript for the reason that cv_reader/worker.js gives. What comes out is plain data in parts, so that no part keeps
// the page from drawing.
//
// In:  {file: File, kind: 'xlsx' or 'json', sheet: the name of a sheet, '' for the first with a table}
// Out: {type: 'rows', rows: [[text]]}          some rows of the sheet
//      {type: 'fields', fields}                  all of a JSON record but its applications and listings
//      {type: 'applications', applications}      some of them; {type: 'listings', listings: [[id, text]]} too
//      {type: 'done', sheets, sheet}             last; of JSON without names
//      {type: 'error', id}                       last, instead of 'done'

import { entries, entryNames } from '../cv_reader/zip.js';
// Not the package's own entry: for a large file that starts a worker from a blob, which the extension's policy refuses, and it
// sets no limit to what a file may inflate to.
import parseSpreadsheet from '../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js';
import parseXml from '../../node_modules/read-excel-file/modules/xml/parseXml.js';

const ROWS_AT_ONCE = 500;
const APPLICATIONS_AT_ONCE = 200;
const CHARACTERS_AT_ONCE = 1000000;

async function readSheet(file, wanted) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const names = entryNames(bytes).filter((name) => name.endsWith('.xml') || name.endsWith('.xml.rels'));
  const sheets = await parseSpreadsheet(undefined, parseXml, entries(bytes, names), {});
  const chosen =
    sheets.find(({ sheet }) => sheet === wanted) ?? sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  const rows = chosen.data.map((row) => row.map(cellText));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    postMessage({ type: 'rows', rows: rows.slice(start, start + ROWS_AT_ONCE) });
  }
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
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new SyntaxError('no record');
  const { applications, listings, ...fields } = record;
  const areListed = Array.isArray(applications);
  const areNamed = typeof listings === 'object' && listings !== null && !Array.isArray(listings);
  if (areListed) fields.applications = [];
  else if (applications !== undefined) fields.applications = null;
  if (areNamed) fields.listings = {};
  else if (listings !== undefined) fields.listings = null;
  postMessage({ type: 'fields', fields });
  for (let start = 0; areListed && start < applications.length; start += APPLICATIONS_AT_ONCE) {
    postMessage({ type: 'applications', applications: applications.slice(start, start + APPLICATIONS_AT_ONCE) });
  }
  let part = [];
  let characters = 0;
  for (const [id, text] of areNamed ? Object.entries(listings) : []) {
    part.push([id, text]);
    characters += typeof text === 'string' ? text.length : 1000;
    if (characters > CHARACTERS_AT_ONCE) {
      postMessage({ type: 'listings', listings: part });
      part = [];
      characters = 0;
    }
  }
  postMessage({ type: 'listings', listings: part });
  return { sheets: [], sheet: '' };
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
