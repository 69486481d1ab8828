import { CvError } from './cv_error.js';
import { entryNames } from './zip.js';

const IMAGE_SIGNATURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0'];
const IMAGE_BRANDS = ['heic', 'heix', 'mif1', 'avif', 'jxl '];
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
// The PDF header may follow some bytes of rubbish: readers look for it in the first kilobyte (ISO 32000-1, annex H).
const PDF_HEADER_WITHIN = 1024;

/**
 * 'pdf', 'docx' or 'text', told by content and never by the file's name.
 * Throws not-a-cv-format with detail: doc, docx-password, image, rtf, odt or other.
 */
export function fileKind(bytes) {
  const start = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return zipKind(bytes);
  if (start.startsWith(COMPOUND_FILE)) throw new CvError('not-a-cv-format', compoundFileKind(bytes));
  if (start.startsWith('{\\rtf')) throw new CvError('not-a-cv-format', 'rtf');
  if (isImage(start)) throw new CvError('not-a-cv-format', 'image');
  if (!isText(bytes, start)) throw new CvError('not-a-cv-format', 'other');
  return 'text';
}

function zipKind(bytes) {
  const names = entryNames(bytes);
  if (names.includes('[Content_Types].xml') && names.some((name) => /^word\//i.test(name))) return 'docx';
  // OpenDocument puts its type first and uncompressed, to be found at this very place.
  const isOpenDocument = latin1(bytes.subarray(0, 100)).includes('mimetypeapplication/vnd.oasis.opendocument.text');
  throw new CvError('not-a-cv-format', isOpenDocument ? 'odt' : 'other');
}

function compoundFileKind(bytes) {
  // Names in a compound file's directory are UTF-16. Word keeps an encrypted DOCX in such a file.
  const content = latin1(bytes);
  if (content.includes(utf16('EncryptedPackage'))) return 'docx-password';
  return content.includes(utf16('WordDocument')) ? 'doc' : 'other';
}

function isImage(start) {
  return (
    IMAGE_SIGNATURES.some((signature) => start.startsWith(signature)) ||
    (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) ||
    (start.startsWith('ftyp', 4) && IMAGE_BRANDS.includes(start.slice(8, 12))) ||
    /^(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)?<svg[\s>]/i.test(start)
  );
}

function isText(bytes, start) {
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(start)) return false;
  // UTF-32, which no browser decodes, begins like UTF-16.
  if (start.startsWith('\xff\xfe\0\0')) return false;
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return true;
  // No text has these: all control codes but tab, line ends, form feed and escape.
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}

function latin1(bytes) {
  // Not TextDecoder('latin1'): that is Windows-1252, which changes 0x80 to 0x9f.
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}

function utf16(text) {
  return [...text].map((character) => `${character}\0`).join('');
}
