// pdf.js finds its worker half in this realm through a global that the second import sets, and so starts no other.
import { getDocument, PasswordResponses, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { CvError } from './cv_error.js';
import { withActualText } from './pdf_items.js';

// A PDF ends in `startxref`, a number and `%%EOF`; mailers and scanners may add a little after it.
const ENDING_WITHIN = 2048;

/** Asked for CMaps and stand-in fonts: none is shipped, and none is fetched. */
class NothingToFetch {
  async fetch({ kind, filename }) {
    throw new Error(`${kind} ${filename} is not shipped`);
  }
}

/**
 * Posts every page's text items, in order: {type: 'page', page, pages, items, extra}.
 * Gives {pages, complete}: complete is false when a page could not be read or the file's end is missing.
 * Throws password-needed, password-wrong, damaged.
 */
export async function readPages(bytes, password, post) {
  const isWhole = hasEnding(bytes);
  const task = getDocument({
    data: bytes,
    password: password || undefined,
    BinaryDataFactory: NothingToFetch,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await opened(task);
  let unread = 0;
  for (let page = 1; page <= pdf.numPages; page += 1) {
    let items = [];
    let extra = [];
    try {
      ({ items, extra } = await pageContent(await pdf.getPage(page)));
    } catch (error) {
      // One page is broken: the others are worth having, and the result says that it is not complete.
      unread += 1;
      if (unread === pdf.numPages) throw new CvError('damaged', String(error));
    }
    post({ type: 'page', page, pages: pdf.numPages, items, extra });
  }
  return { pages: pdf.numPages, complete: isWhole && unread === 0 };
}

async function opened(task) {
  try {
    return await task.promise;
  } catch (error) {
    if (error.name !== 'PasswordException') throw new CvError('damaged', String(error));
    const isWrong = error.code === PasswordResponses.INCORRECT_PASSWORD;
    throw new CvError(isWrong ? 'password-wrong' : 'password-needed');
  }
}

async function pageContent(page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const annotations = await page.getAnnotations();
  page.cleanup();
  return { items: withActualText(items), extra: annotations.map(shownText).filter(Boolean) };
}

/** What a filled field or a typed note shows: forms such as the old Europass keep the whole CV in them. */
function shownText({ subtype, fieldType, fieldValue, contentsObj }) {
  if (fieldType === 'Tx' && typeof fieldValue === 'string') return fieldValue;
  return subtype === 'FreeText' ? contentsObj?.str : '';
}

function hasEnding(bytes) {
  const ending = new TextDecoder('latin1').decode(bytes.subarray(-ENDING_WITHIN));
  return ending.includes('startxref') || ending.includes('%%EOF');
}
