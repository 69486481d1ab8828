"""mypy's types as kinds."""

from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    TypeType,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)  # fmt: skip

from toolchain.dialect.kinds import ANY, Kind

_NAMED = {
    **{f"builtins.{name}": name for name in ("str", "int", "float", "bool", "bytes", "list", "dict", "set", "tuple")},
    **{f"builtins.{name}": name for name in ("map", "filter", "zip", "reversed", "enumerate", "range", "complex")},
    "builtins.frozenset": "set",
    "builtins.bytearray": "bytes",
    "builtins.memoryview": "bytes",
    "builtins.object": "any",
    "types.ModuleType": "module",
    "builtins.type": "class",
    "_collections_abc.dict_keys": "keys",
    "_collections_abc.dict_values": "values",
    "_collections_abc.dict_items": "items",
    "typing.KeysView": "keys",
    "typing.ValuesView": "values",
    "typing.ItemsView": "items",
    "typing.Sequence": "list",
    "typing.MutableSequence": "list",
    "typing.Mapping": "dict",
    "typing.MutableMapping": "dict",
    "typing.AbstractSet": "set",
    "typing.MutableSet": "set",
    "typing.Generator": "generator",
    "typing.Iterator": "generator",
    "typing.Iterable": "iterable",
    "typing.Collection": "iterable",
    "typing.Container": "iterable",
    "typing.Reversible": "iterable",
    "typing.Coroutine": "coroutine",
    "typing.Awaitable": "coroutine",
    # What sorted(), min() and max() ask of their elements.
    "_typeshed.SupportsDunderLT": "plain",
    "_typeshed.SupportsDunderGT": "plain",
    "_typeshed.SupportsDunderLE": "plain",
    "_typeshed.SupportsDunderGE": "plain",
}
_DEEP = 4


def kinds_of(type_: Type, depth: int = 0) -> tuple[Kind, ...]:
    """The kinds that a value of a type may have; None is a kind of its own, "None"."""
    known = get_proper_type(type_)
    if isinstance(known, UnionType):
        found: list[Kind] = []
        for item in known.items:
            found += [kind for kind in kinds_of(item, depth) if kind not in found]
        return tuple(found)
    return () if isinstance(known, UninhabitedType) else (_kind(known, depth),)


def _kind(known: ProperType, depth: int) -> Kind:
    match known:
        case AnyType():
            return ANY
        case NoneType():
            return Kind("None")
        case LiteralType():
            return _kind(known.fallback, depth)
        case TupleType():
            if known.partial_fallback.type.fullname != "builtins.tuple":
                return Kind("object")
            return Kind("tuple", tuple(_held(item, depth) for item in known.items))
        case TypedDictType():
            return Kind("dict", (Kind("str"), ANY))
        case CallableType() if not known.is_type_obj() and depth < _DEEP:
            return Kind("function", (_held(known.ret_type, depth),))
        case CallableType() | Overloaded():
            return Kind("class" if known.is_type_obj() else "function")
        case TypeType():
            return Kind("class")
        case TypeVarType():
            return _single(known.upper_bound, depth)
        case Instance():
            return _instance(known, depth)
    return ANY


def _instance(known: Instance, depth: int) -> Kind:
    for base in known.type.mro:
        name = _NAMED.get(base.fullname)
        if name == "any":
            break
        if name is not None:
            if base.fullname == known.type.fullname and depth < _DEEP:
                return Kind(name, tuple(_held(item, depth) for item in known.args))
            return Kind(name)
    if known.type.fullname == "builtins.object":
        return ANY
    if "dataclass" in known.type.metadata:
        return Kind("dataclass")
    said = known.type.get("__str__") or known.type.get("__repr__")
    of_its_own = [base for base in known.type.mro[:-1] if "__str__" in base.names or "__repr__" in base.names]
    return Kind("object" if said and of_its_own else "nameless")


def _held(type_: Type, depth: int) -> Kind:
    return _single(type_, depth + 1)


def _single(type_: Type, depth: int) -> Kind:
    """One kind for a type: unions of None and one more are that, optional; others are not known."""
    kinds = kinds_of(type_, depth)
    values = [kind for kind in kinds if kind.name != "None"]
    if values and all(kind.name == "plain" for kind in values):
        return values[0]
    if len(values) != 1:
        return Kind("None") if kinds and not values else ANY
    return Kind(values[0].name, values[0].items, len(values) < len(kinds) or values[0].optional)
