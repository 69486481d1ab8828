// Calls outcome() of each transpiled module and prints what it gives, written as tests/dialect/outcomes.py writes it.
const written = (value) => {
  if (value === null) return 'None'
  if (value === undefined) return 'undefined'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return Number.isInteger(value) ? String(BigInt(value)) : String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'function'
  const kind = value.__class__?.__name__
  if (Array.isArray(value)) {
    const elements = Array.from(value, (element) => written(element))
    if (kind === 'tuple') return `(${elements.join(', ')})`
    if (kind === 'set') return `{${elements.sort().join(', ')}}`
    return `[${elements.join(', ')}]`
  }
  if (kind !== undefined && kind !== 'dict') return kind
  return `{${Object.keys(value).map((key) => `${JSON.stringify(key)}: ${written(value[key])}`).join(', ')}}`
}

const outcome = async (module) => {
  try {
    return written(await (await import(module)).outcome())
  } catch (error) {
    return `raises ${error.__class__?.__name__ ?? error.constructor?.name}`
  }
}

const outcomes = {}
for (const module of process.argv.slice(2)) outcomes[module] = await outcome(module)
process.stdout.write(`\0${JSON.stringify(outcomes)}`)
