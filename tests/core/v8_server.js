// Answers calls to transpiled functions, one JSON line each: {module, name, arguments} -> {result} or {error}.
// {timed: [calls]} -> {milliseconds: [numbers]}, whatever the calls give or raise; a call {expression, flags, arguments: [text]}
// is a search of a regular expression through a text. A text may be given as {repeated: [before, piece, after], length}.
import readline from 'node:readline';
import * as modules from 'transpiled-modules';

function written(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(written);
  if (Array.isArray(value.repeated)) {
    const [before, piece, after] = value.repeated;
    const text = before + piece.repeat(Math.ceil(value.length / piece.length)) + after;
    // Through bytes: what is read from a page or a file is one piece, a repeated text many.
    return Buffer.from(text, 'utf16le').toString('utf16le');
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, written(part)]));
}

function work(call) {
  if (call.expression !== undefined) {
    const expression = new RegExp(call.expression, call.flags);
    return () => Array.from(call.arguments[0].matchAll(expression)).length;
  }
  let target = modules[call.module.replaceAll('.', '_')];
  let receiver = null;
  for (const part of call.name.split('.')) {
    receiver = target;
    target = target[part] ?? target['py_' + part];
  }
  return () => target.apply(receiver, call.arguments);
}

// Of the processor: other programs of a busy machine do not count.
function milliseconds(run) {
  const started = process.cpuUsage();
  try {
    run();
  } catch {
    // Refused in good time is as good as answered.
  }
  const used = process.cpuUsage(started);
  return (used.user + used.system) / 1000;
}

const lines = readline.createInterface({input: process.stdin});
for await (const line of lines) {
  const call = JSON.parse(line);
  let answer;
  try {
    if (call.timed) {
      answer = {milliseconds: call.timed.map(timed => milliseconds(work({...timed, arguments: written(timed.arguments)})))};
    } else {
      const result = work(call)();
      answer = {result: result === undefined ? null : result};
    }
  } catch (error) {
    const kind = error?.__class__?.__name__ ?? error?.name ?? 'Error';
    answer = {error: kind, message: String(error?.__args__ ?? error?.message ?? error), stack: String(error?.stack)};
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
