import { unzipSync } from 'fflate';
import { CvError } from './cv_error.js';

// The XML of a hundred-page DOCX is under 5 MB. What is declared is also what is allotted: fflate writes no further.
const LARGEST_INFLATED = 40 * 1024 * 1024;
const MOST_ENTRIES = 20000;

/** Names of all entries of the zip. Throws damaged when it is cut or garbled. */
export function entryNames(bytes) {
  const names = [];
  unzip(bytes, ({ name }) => {
    if (names.push(name) > MOST_ENTRIES) throw new CvError('zip-bomb', 'entries');
    return false;
  });
  return names;
}

/**
 * The wanted entries, inflated: {name: Uint8Array}; names that are not there are left out.
 * Throws zip-bomb when together they would be larger than any CV, damaged when they cannot be inflated.
 */
export function entries(bytes, wanted) {
  let inflated = 0;
  return unzip(bytes, ({ name, originalSize }) => {
    if (!wanted.includes(name)) return false;
    inflated += originalSize;
    if (inflated > LARGEST_INFLATED) throw new CvError('zip-bomb', 'size');
    return true;
  });
}

function unzip(bytes, filter) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof CvError) throw error;
    throw new CvError('damaged', `zip: ${error.message}`);
  }
}
