"""Transcrypt's runtime brought nearer to Python where that costs nothing on the way that is taken most.

A negative index counts from the end, an index beyond a text is an IndexError, a slice that starts beyond a list is empty, one
backwards from before its start too, a slice of a tuple is a tuple,
`index()` of what is not there raises, a dict has no key that it only inherits, and its length is that of its keys.
"""

from pathlib import Path

from toolchain.runtime.quick_dicts import RUNTIME, UnknownRuntimeError

SLICE_START = "    } else if (start > this.length || (start === this.length && step < 0)) {\n"
SLICE_BEFORE = "        start = Math.max(this.length + start, 0);\n"
# Reading a slice of a list and assigning to one, and reading one of a text.
TIMES = {SLICE_START: 2, SLICE_BEFORE: 3}
MENDS = {
    # x[-1]; x[True]; d['constructor'] of a dict without it.
    """    if (typeof result == 'undefined') {
        if (keyed instanceof Array)
            if (key == +key && key >= 0 && keyed.length > key)
                return result;
            else
                throw IndexError (key, new Error());
        else
            throw KeyError (key, new Error());
    }
    return result;
""": """    if (result === undefined || typeof result == 'function' && __inherits__ (keyed, key)) {
        if (keyed instanceof Array || typeof keyed == 'string') {
            if (key < 0 && key >= -keyed.length)
                return keyed [keyed.length + key];
            if (key == +key && key >= 0 && keyed.length > key)
                return keyed [+key];
            throw IndexError (key, new Error());
        }
        throw KeyError (key, new Error());
    }
    return result;
""",
    "export function __k__ (keyed, key) {\n": """function __inherits__ (keyed, key) {
    return Object.getPrototypeOf (keyed) === __dict_methods__ && !Object.hasOwn (keyed, key);
}
export function __k__ (keyed, key) {
""",
    SLICE_START: "    } else if (step < 0 && start >= this.length) {\n",
    # x[-5::-1] of three begins before the first.
    SLICE_BEFORE: "        start = step < 0 && start < -this.length ? -1 : Math.max (this.length + start, 0);\n",
    # A slice of a tuple is one.
    """    if (step === 1) {
        return Array.prototype.slice.call(this, start, stop);
    }
    let result = list ([]);
""": """    if (step === 1) {
        const part = Array.prototype.slice.call(this, start, stop);
        return this.__class__ === tuple ? tuple (part) : part;
    }
    let result = this.__class__ === tuple ? tuple () : list ([]);
""",
    """    return this.indexOf (element);
};
Array.prototype.py_pop""": """    let index = this.indexOf (element);
    if (index === -1) {
        throw ValueError ("list.index(x): x not in list", new Error ());
    }
    return index;
};
Array.prototype.py_pop""",
    "        return this.trimEnd().split(/\\r?\\n|\\r|\\n/g);\n": (
        "        return this.replace(/(\\r?\\n|\\r)$/, '').split(/\\r?\\n|\\r/g);\n"
    ),
    "    return this.indexOf (sub, start);\n": (
        "    return this.indexOf (sub, start < 0 ? Math.max (this.length + start, 0) : start);\n"
    ),
    "    return /^[a-z]{1,}$/.test(this)\n": "    return this == this.toLowerCase () && this != this.toUpperCase ();\n",
    "    return /^[A-Z]{1,}$/.test(this)\n": "    return this == this.toUpperCase () && this != this.toLowerCase ();\n",
    """    var result = this [aKey];
    if (result === undefined) {
        result = this ['py_' + aKey]
    }
    return result === undefined ? (aDefault === undefined ? null : aDefault) : result;
""": """    return Object.hasOwn (this, aKey) ? this [aKey] : aDefault === undefined ? null : aDefault;
""",
    """    var result = this [aKey];
    if (result !== undefined) {
        return result;
    }
    var val""": """    if (Object.hasOwn (this, aKey)) {
        return this [aKey];
    }
    var val""",
    """    var result = this [aKey];
    if (result !== undefined) {
        delete""": """    if (Object.hasOwn (this, aKey)) {
        var result = this [aKey];
        delete""",
    "    if (anObject.length !== undefined) {\n": (
        "    if (anObject.length !== undefined && Object.getPrototypeOf (anObject) !== __dict_methods__) {\n"
    ),
}


def mend_runtime(output_folder: Path) -> None:
    """Change the runtime that Transcrypt laid there; raises UnknownRuntimeError."""
    mend(output_folder, MENDS, TIMES)


def mend(output_folder: Path, mends: dict[str, str], times: dict[str, int]) -> None:
    """Put in the runtime there what each text of `mends` becomes; `times` are the numbers of those that occur not once. A runtime
    that was changed already stays as it is; raises UnknownRuntimeError for one that has not what is changed."""
    runtime = output_folder / RUNTIME
    text = runtime.read_text("utf-8")
    for written, mended in mends.items():
        if mended in text:
            continue
        if text.count(written) != times.get(written, 1):
            raise UnknownRuntimeError(f"{RUNTIME}: it is not that of Transcrypt 3.9.5, near {written.strip()[:60]!r}")
        text = text.replace(written, mended)
    runtime.write_text(text, "utf-8")
