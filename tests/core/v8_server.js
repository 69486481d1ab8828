// Answers calls to transpiled functions, one JSON line each: {module, name, arguments} -> {result} or {error}.
import readline from 'node:readline';
import * as modules from 'transpiled-modules';

const lines = readline.createInterface({input: process.stdin});
for await (const line of lines) {
  const call = JSON.parse(line);
  let answer;
  try {
    let target = modules[call.module.replaceAll('.', '_')];
    let receiver = null;
    for (const part of call.name.split('.')) {
      receiver = target;
      target = target[part] ?? target['py_' + part];
    }
    const result = target.apply(receiver, call.arguments);
    answer = {result: result === undefined ? null : result};
  } catch (error) {
    const kind = error?.__class__?.__name__ ?? error?.name ?? 'Error';
    answer = {error: kind, message: String(error?.__args__ ?? error?.message ?? error), stack: String(error?.stack)};
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
