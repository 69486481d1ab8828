// Times the transpiled matcher and, for its hot loop, the same work written by hand. Run by match_speed.py.
import {readFileSync} from 'node:fs';
import {matcher_of} from 'score-module';
import {term_vector} from 'terms-module';
import {product_sum} from 'tables-module';
import {tokens} from 'words-module';

const [dataPath, pairsPath] = process.argv.slice(2);
const pairs = JSON.parse(readFileSync(pairsPath, 'utf8'));
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
// Of the processor: what else a busy machine does is not the matcher's.
function spent() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1000;
}
// The median of ten parts of the rounds: one round is shorter than what the processor's time is counted in.
function timed(work, rounds) {
  const times = [];
  for (let part = 0; part < 10; part += 1) {
    const start = spent();
    for (let round = 0; round < rounds / 10; round += 1) work();
    times.push((spent() - start) / (rounds / 10));
  }
  return median(times);
}

const coldStart = spent();
const matcher = matcher_of(JSON.parse(readFileSync(dataPath, 'utf8')));
const first = pairs[0];
matcher.match(matcher.cv_profile(first.cv, null), matcher.listing_profile(first.listing));
const cold = spent() - coldStart;

let place = 0;
function nextPair() {
  place = (place + 1) % pairs.length;
  return pairs[place];
}
const whole = () => { const {cv, listing} = nextPair(); matcher.match(matcher.cv_profile(cv, null), matcher.listing_profile(listing)); };
timed(whole, 200);
const warm = timed(whole, 300);

// The hot loop: two texts to words, stems, weighted unit vectors, and their product.
const vocabulary = matcher.vocabulary;
function transpiledVector(text) {
  const folded = tokens(text).folded;
  return term_vector(vocabulary, vocabulary.stem_counts(folded, new Array(folded.length).fill(1), false));
}
const transpiled = () => { const {cv, listing} = nextPair(); product_sum(transpiledVector(cv), transpiledVector(listing.description)); };

const WORD = /\.net(?![\p{L}\p{N}])|c\+\+|[cf]#|[\p{L}\p{N}\u0300-\u036f]+/giu;
const known = new Map();
function termsOf(word) {
  let terms = known.get(word);
  if (terms === undefined) known.set(word, (terms = vocabulary.read_terms(word, false)));
  return terms;
}
function handVector(text) {
  const counts = new Map();
  for (const match of text.matchAll(WORD)) {
    let word = match[0];
    if (/[^\0-\x7f]/.test(word)) word = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    for (const [stem, share] of termsOf(word.toLowerCase())) counts.set(stem, (counts.get(stem) ?? 0) + share);
  }
  let total = 0;
  for (const [stem, count] of counts) {
    const value = count * (vocabulary.weights.get(stem) ?? Math.SQRT2);
    counts.set(stem, value);
    total += value * value;
  }
  const length = Math.sqrt(total) || 1;
  for (const [stem, value] of counts) counts.set(stem, value / length);
  return counts;
}
function handProduct(one, other) {
  let total = 0;
  for (const [key, value] of one) total += value * (other.get(key) ?? 0);
  return total;
}
const hand = () => { const {cv, listing} = nextPair(); handProduct(handVector(cv), handVector(listing.description)); };
timed(transpiled, 300);
timed(hand, 300);
const ratios = [];
for (let round = 0; round < 7; round += 1) ratios.push(timed(transpiled, 200) / timed(hand, 200));

console.log(`first score, data file read and parsed: ${cold.toFixed(0)} ms`);
console.log(`warm pair, explained: ${warm.toFixed(2)} ms`);
console.log(`hot loop against hand-written JavaScript: ${median(ratios).toFixed(2)} times`);
