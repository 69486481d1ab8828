import { parseXml } from './xml.js';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MATHS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
// Properties hold a `tab` of their own (a tab stop); `moveFrom` holds text that is shown where it was moved to; `rt` is
// the reading printed small above a word.
const SKIPPED = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'tcPr', 'trPr', 'sdtPr', 'moveFrom', 'rt']);
const OFF = ['0', 'false', 'off'];
const CHARACTERS = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * The text of one WordprocessingML part: a line for a paragraph, a tab between cells.
 * Only `w:t` carries text, so deleted text and field codes (`w:delText`, `w:instrText`) stay out.
 */
export function partText(bytes) {
  const part = new Part();
  parseXml(bytes, {
    open: (element) => part.open(element),
    close: (element) => part.close(element),
    text: (string) => part.text(string),
  });
  return part.story.pieces.join('');
}

/** A run of paragraphs: the part itself, or a text box within one of its paragraphs. */
class Story {
  pieces = [];
  // Text boxes anchored in the open paragraph: shown after it, so that they do not tear its words.
  #boxes = [];

  addBox(story) {
    this.#boxes.push(story);
  }

  endParagraph() {
    this.pieces.push('\n');
    for (const box of this.#boxes) {
      for (const piece of box.pieces) this.pieces.push(piece);
    }
    this.#boxes = [];
  }

  endCell() {
    this.#replaceLast('\n', '\t');
  }

  endRow() {
    this.#replaceLast('\t', '\n');
  }

  #replaceLast(ending, other) {
    while (this.pieces.at(-1) === ending) this.pieces.pop();
    this.pieces.push(other);
  }
}

class Part {
  story = new Story();
  #outer = [];
  #skipping = 0;
  #skipped = '';
  #inText = false;
  // Whether the open run is hidden text: Word does not show it.
  #isHidden = false;
  // For each open mc:AlternateContent, whether one of its branches was taken: they all show the same thing.
  #taken = [];

  open(element) {
    if (this.#skipping > 0 || this.#isSkipped(element)) {
      if (this.#skipping === 0) this.#skipped = element.local;
      else if (this.#skipped === 'rPr' && element.local === 'vanish') this.#isHidden = isOn(element);
      this.#skipping += 1;
    } else if (isText(element)) {
      this.#inText = true;
    } else if (WORD.has(element.uri)) {
      this.#openWord(element.local);
    }
  }

  #isSkipped({ uri, local }) {
    if (WORD.has(uri)) return SKIPPED.has(local);
    if (uri !== COMPATIBILITY) return false;
    if (local === 'AlternateContent') this.#taken.push(false);
    if (local !== 'Choice' && local !== 'Fallback') return false;
    const wasTaken = this.#taken.pop();
    this.#taken.push(true);
    return wasTaken;
  }

  #openWord(local) {
    if (local === 'txbxContent') {
      this.#outer.push(this.story);
      this.story = new Story();
    } else if (Object.hasOwn(CHARACTERS, local) && !this.#isHidden) {
      this.story.pieces.push(CHARACTERS[local]);
    }
  }

  close(element) {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
    } else if (isText(element)) {
      this.#inText = false;
    } else if (element.uri === COMPATIBILITY && element.local === 'AlternateContent') {
      this.#taken.pop();
    } else if (WORD.has(element.uri)) {
      this.#closeWord(element.local);
    }
  }

  #closeWord(local) {
    if (local === 'p') this.story.endParagraph();
    else if (local === 'tc') this.story.endCell();
    else if (local === 'r') this.#isHidden = false;
    else if (local === 'tr') this.story.endRow();
    else if (local === 'txbxContent') {
      const box = this.story;
      this.story = this.#outer.pop();
      this.story.addBox(box);
    }
  }

  text(string) {
    if (this.#inText && this.#skipping === 0 && !this.#isHidden) this.story.pieces.push(string);
  }
}

/** Whether a property that is on by being there is not switched off by its value. */
function isOn({ attributes }) {
  return !Object.values(attributes).some(({ local, value }) => local === 'val' && OFF.includes(value));
}

function isText({ uri, local }) {
  return local === 't' && (WORD.has(uri) || MATHS.has(uri));
}
