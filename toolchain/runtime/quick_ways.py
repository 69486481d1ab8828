"""The ways through Transcrypt's runtime that are taken most made short, with the same results: the truth of a boolean, the
length of a list, a call of a method, a new object.

Together they were a quarter of a score's time: each truth made a list of two texts to look a type up in, each call of a method
copied its arguments twice.
"""

from pathlib import Path

from toolchain.runtime.mends import mend

# As Transcrypt writes it, and what stands there instead.
SHORT = {
    """export function __t__ (target) {
    return (
        target === undefined || target === null ? false :
        ['boolean', 'number'] .indexOf (typeof target) >= 0 ? target :
""": """export function __t__ (target) {
    return target === true || target === false || typeof target == 'number' ? target : __truth_of_others__ (target);
}
function __truth_of_others__ (target) {
    return (
        target === undefined || target === null ? false :
""",
    """export function len (anObject) {
""": """export function len (anObject) {
    if (typeof anObject == 'string' || Array.isArray (anObject)) {
        return anObject.length;
    }
""",
    "    return py_typeof (any) == dict ? any.py_keys () : any;\n": (
        "    return !Array.isArray (any) && py_typeof (any) == dict ? any.py_keys () : any;\n"
    ),
    """    if (container.__contains__ instanceof Function) {
""": """    if (typeof container == 'string' || Array.isArray (container)) {
        return container.indexOf (element) > -1;
    }
    if (container.__contains__ instanceof Function) {
""",
    """            return function () {
                var args = [] .slice.apply (arguments);
                return func.apply (null, [aThis.__proxy__ ? aThis.__proxy__ : aThis] .concat (args));
            };
""": """            const owner = aThis.__proxy__ ? aThis.__proxy__ : aThis;
            return (...args) => func (owner, ...args);
""",
    """        var cls = function () {
            var args = [] .slice.apply (arguments);
            return cls.__new__ (args);
        };
""": """        var cls = function (...args) {
            return cls.__new__ (args);
        };
""",
    """        var instance = Object.create (this, {__class__: {value: this, enumerable: true}});
""": """        var instance = Object.create (this);
        instance.__class__ = this;
""",
    "        this.__init__.apply (null, [instance] .concat (args));\n": "        this.__init__ (instance, ...args);\n",
}


def shorten_ways(output_folder: Path) -> None:
    """Change the runtime that Transcrypt laid there; raises UnknownRuntimeError."""
    mend(output_folder, SHORT, {})
