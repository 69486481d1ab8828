import { CvError } from './cv_error.js';
import { partText } from './docx_part.js';
import { parseXml } from './xml.js';
import { entries } from './zip.js';

const BEFORE_BODY = ['header'];
const AFTER_BODY = ['footnotes', 'endnotes', 'footer'];

/**
 * All text of a DOCX in reading order: headers, body, notes, footers; a part that repeats another is given once.
 * Parts are found through the relationships, since neither their names nor their number are fixed.
 * Strict and transitional documents differ in the first part of their URIs only.
 */
export function docxText(bytes) {
  const main = targetsOf(bytes, '')['officeDocument']?.[0];
  if (main === undefined) throw new CvError('damaged', 'no main document');
  const targets = targetsOf(bytes, main);
  const before = BEFORE_BODY.flatMap((type) => targets[type] ?? []);
  const after = AFTER_BODY.flatMap((type) => targets[type] ?? []);
  const order = [...before, main, ...after];
  const parts = entries(bytes, order);
  if (!(main in parts)) throw new CvError('damaged', 'no main document');
  const texts = order.filter((name) => name in parts).map((name) => partText(parts[name]));
  return [...new Set(texts)].join('\n');
}

/** Names of the parts that a part ('' for the package) relates to, by type: {header: ['word/header1.xml']}. */
function targetsOf(bytes, part) {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const relationships = entries(bytes, [name])[name];
  const targets = {};
  if (relationships === undefined) return targets;
  parseXml(relationships, {
    open({ local, attributes }) {
      if (local !== 'Relationship' || attributes.TargetMode?.value === 'External') return;
      const type = attributes.Type?.value.split('/').pop();
      (targets[type] ??= []).push(resolved(folder, attributes.Target?.value ?? ''));
    },
  });
  return targets;
}

function resolved(folder, target) {
  return decodeURI(new URL(target, `zip:///${folder}`).pathname).slice(1);
}
