import { SaxesParser } from 'saxes';
import { CvError } from './cv_error.js';

// Word's own nesting (tables in text boxes in tables) stays under a hundred.
const DEEPEST = 256;

/**
 * Walks XML: open(element) and close(element) with `uri`, `local` and `attributes`, text(string).
 * No DTD entity is ever expanded. Throws damaged when it is not well formed, zip-bomb when it nests without end.
 */
export function parseXml(bytes, { open = () => {}, close = () => {}, text = () => {} }) {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('opentag', (element) => {
    depth += 1;
    if (depth > DEEPEST) throw new CvError('zip-bomb', 'nesting');
    open(element);
  });
  parser.on('closetag', (element) => {
    depth -= 1;
    close(element);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw new CvError('damaged', `xml: ${error.message}`);
  });
  parser.write(decoded(bytes)).close();
}

function decoded(bytes) {
  // XML parts are UTF-8 or, with a byte order mark, UTF-16 (ECMA-376 part 2, 8.1.4).
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
