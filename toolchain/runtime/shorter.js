// Parts of Transcrypt's runtime as content scripts need them: no metaclasses, proxies or named arguments, one base a class, errors
// with one message. Each takes the place of the part of its name (lean.py).
export function repr (any) {
    return String (any);
}
export function __get__ (owner, method) {
    return owner && (Object.hasOwn (owner, '__class__') || typeof owner == 'string') ? (...args) => method (owner, ...args) : method;
}
export var object = {
    __init__: () => {},
    __metaclass__: py_metatype,
    __name__: 'object',
    __bases__: [],
    __new__: function (args) {
        const instance = Object.create (this, {__class__: {value: this, enumerable: true}});
        this.__init__ (instance, ...args);
        return instance;
    }
};
export function issubclass (one, other) {
    return one == other || (one?.__bases__ ?? []).some (base => issubclass (base, other));
}
export var Exception = /* @__PURE__ */ __class__ ('Exception', [object], {
    get __init__ () {return __get__ (this, (self, message) => {
        self.message = message;
        self.stack = new Error ().stack;
    });},
    get __str__ () {return __get__ (this, self => String (self.message ?? ''));}
});
export var ValueError = /* @__PURE__ */ __class__ ('ValueError', [Exception], {});
export var KeyError = /* @__PURE__ */ __class__ ('KeyError', [Exception], {});
export var IndexError = /* @__PURE__ */ __class__ ('IndexError', [Exception], {});
export var StopIteration = /* @__PURE__ */ __class__ ('StopIteration', [Exception], {});
