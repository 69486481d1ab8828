// Parts of Transcrypt's runtime as content scripts need them: no metaclasses, proxies or named arguments, one base a class, errors
// with one message, no class but an error's asked for. Each takes the place of the part that makes the same (lean.py).
export function repr (any) {
    return String (any);
}
export function str (any) {
    return any?.__str__ ? any.__str__ () : String (any);
}
export function __get__ (owner, method) {
    return owner && Object.hasOwn (owner, '__class__') ? (...args) => method (owner, ...args) : method;
}
export var object = {__init__ () {}};
export function __class__ (name, bases, attributes) {
    const made = (...args) => {
        const instance = Object.create (made, {__class__: {value: made, enumerable: true}});
        instance.__init__ (...args);
        return instance;
    };
    Object.setPrototypeOf (made, bases [0]);
    return Object.defineProperties (made, {...Object.getOwnPropertyDescriptors (attributes), __name__: {value: name}});
}
export function __super__ (made, name) {
    return Object.getPrototypeOf (made) [name];
}
export function issubclass (one, other) {
    return one === other || Object.prototype.isPrototypeOf.call (other, one);
}
// The scripts of a page share the browser's Error, but each has a class of its own for it (browser/errors.py).
export function isinstance (any, made) {
    return issubclass (any instanceof Error ? Exception.adopted : any?.__class__, made);
}
export function __in__ (element, container) {
    return Array.isArray (container) || typeof container == 'string' ? container.includes (element) :
        container != null && Object.hasOwn (container, element);
}
export function len (any) {
    if (any != null && any.length !== undefined && !is_dict (any)) {
        return any.length;
    }
    let count = 0;
    for (const name in any) {
        count += !__specialattrib__ (name);
    }
    return count;
}
function is_dict (any) {
    return Object.getPrototypeOf (any) === __dict_methods__;
}
export function __specialattrib__ (name) {
    return /^py_|^__.*__$|^constructor$/.test (name);
}
export function __i__ (any) {
    return is_dict (any) ? any.py_keys () : any;
}
export function __t__ (any) {
    return typeof any != 'object' || any !== null && len (any) !== 0 ? any : false;
}
export function bool (any) {
    return !!__t__ (any);
}
export function any (iterable) {
    return Array.from (iterable).some (bool);
}
export function all (iterable) {
    return Array.from (iterable).every (bool);
}
export function list (iterable) {
    return Array.from (iterable ?? []);
}
export function tuple (iterable) {
    return Array.from (iterable ?? []);
}
export function set (iterable) {
    return Array.from (new Set (iterable ?? []));
}
export function dict (given) {
    return Object.setPrototypeOf (given ?? {}, __dict_methods__);
}
__setproperty__ (String.prototype, 'format', {value: function (...values) {
    return this.replace (/\{\}/g, () => str (values.shift ()));
}});
String.prototype.py_replace = function (old, fresh) {
    return this.split (old).join (fresh);
};
export var Exception = /* @__PURE__ */ __class__ ('Exception', [object], {
    __init__ (message) {
        this.message = message;
        this.stack = new Error ().stack;
    },
    __str__ () {
        return String (this.message ?? '');
    }
});
export var ValueError = /* @__PURE__ */ __class__ ('ValueError', [Exception], {});
export var KeyError = /* @__PURE__ */ __class__ ('KeyError', [Exception], {});
export var IndexError = /* @__PURE__ */ __class__ ('IndexError', [Exception], {});
export var StopIteration = /* @__PURE__ */ __class__ ('StopIteration', [Exception], {});
