// The realm in which CV files are read: a dedicated Web Worker, ended by the page when it is done.
//
// Plain JavaScript on purpose. The Transcrypt runtime adds enumerable names to Array.prototype, and pdf.js walks
// arrays with `for in`: the two must not share a realm. What comes out of here is plain data (positioned text items
// of a PDF page, or text); the assembly of lines and all repairs are Python, in core/cv/text.py.
//
// In:  {file: File, password: string}
// Out: {type: 'page', page, pages, items, extra}   one for each page of a PDF, in order
//      {type: 'text', text}                        a DOCX or a plain text
//      {type: 'done', kind, pages, complete}       last
//      {type: 'error', id, detail}                 last, instead of 'done'
// pdf.js posts a message of its own ('ready') as it loads; the page ignores what has no such type.

import { CvError } from './cv_error.js';
import { docxText } from './docx.js';
import { fileKind } from './file_kind.js';
import { limitInflation } from './inflate_limit.js';
import { plainText } from './plain_text.js';

async function read({ file, password }) {
  const bytes = await bytesOf(file);
  const kind = fileKind(bytes);
  if (kind === 'pdf') {
    limitInflation(() => {
      postMessage({ type: 'error', id: 'zip-bomb', detail: 'size' });
      close();
    });
    // Half a megabyte of library: loaded for a PDF only.
    const { readPages } = await import('./pdf_pages.js');
    return { kind, ...(await readPages(bytes, password, postMessage)) };
  }
  const text = kind === 'docx' ? docxText(bytes) : plainText(bytes);
  postMessage({ type: 'text', text });
  return { kind, pages: 1, complete: true };
}

async function bytesOf(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The file was moved, deleted or locked after it was chosen.
    throw new CvError('damaged', `unreadable: ${error.message}`);
  }
}

addEventListener('message', async ({ data }) => {
  if (!(data.file instanceof Blob)) {
    return;
  }
  try {
    postMessage({ type: 'done', ...(await read(data)) });
  } catch (error) {
    const { id, detail } = error instanceof CvError ? error : new CvError('damaged', String(error));
    postMessage({ type: 'error', id, detail });
  }
});
