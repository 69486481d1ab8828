"""One module as the rules see it: its nodes, their parents, and the kinds of its values."""

import ast
from collections.abc import Callable
from dataclasses import replace

from toolchain.dialect.inference import Inferred
from toolchain.dialect.kinds import ANY, Kind, annotated, common
from toolchain.dialect.records import PLAIN_FIELDS
from toolchain.dialect.returned import CALLED, GIVE_TEXT_ALWAYS, METHODS
from toolchain.sources import is_type_only

Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
_SCOPES = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


# What mypy calls the nodes of `ast`.
_OF_MYPY = {
    ast.Name: "NameExpr", ast.Attribute: "MemberExpr", ast.Call: "CallExpr", ast.Subscript: "IndexExpr",
    ast.BinOp: "OpExpr", ast.BoolOp: "OpExpr", ast.Compare: "ComparisonExpr", ast.IfExp: "ConditionalExpr",
    ast.UnaryOp: "UnaryExpr", ast.Await: "AwaitExpr", ast.List: "ListExpr", ast.Tuple: "TupleExpr",
    ast.Dict: "DictExpr", ast.Set: "SetExpr", ast.ListComp: "ListComprehension", ast.SetComp: "SetComprehension",
    ast.DictComp: "DictionaryComprehension", ast.GeneratorExp: "GeneratorExpr", ast.Lambda: "LambdaExpr",
}  # fmt: skip


def _is_plain_field(node: ast.AST) -> bool:
    match node:
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name in PLAIN_FIELDS
    return False


class Module:
    """What mypy inferred comes first; where it knows nothing, light inference: literals, annotations, and names of which
    every binding in the scope has one kind."""

    def __init__(self, tree: ast.Module, inferred: Inferred | None = None) -> None:
        self.tree = tree
        self.inferred = inferred or Inferred()
        self.nodes = list(ast.walk(tree))
        self.parents: dict[ast.AST, ast.AST] = {}
        for node in self.nodes:
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
        self._bindings: dict[tuple[ast.AST, str], list[Kind | ast.expr | None]] = {}
        # The values of names that are declared with a type.
        self._declared: dict[tuple[ast.AST, str], ast.expr] = {}
        self._attributes: dict[str, list[Kind | None]] = {}
        self._known: dict[ast.AST, tuple[Kind, ...]] = {}
        self._asked: set[tuple[ast.AST, str]] = set()
        self.functions = {
            node.name: node for node in self.nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        }
        self.classes = {node.name: node for node in self.nodes if isinstance(node, ast.ClassDef)}
        self.loops: dict[str, list[ast.For | ast.comprehension]] = {}
        for node in self.nodes:
            self._bind(node)
            if isinstance(node, (ast.For, ast.comprehension)) and isinstance(node.target, ast.Name):
                self.loops.setdefault(node.target.id, []).append(node)

    def scope(self, node: ast.AST) -> ast.AST:
        """The module, class, function or lambda in which the node stands."""
        node = self.parents.get(node, self.tree)
        while not isinstance(node, _SCOPES):
            node = self.parents[node]
        return node

    def function(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """The innermost function around the node."""
        scope = self.scope(node)
        while not isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if isinstance(scope, ast.Module):
                return None
            scope = self.scope(scope)
        return scope

    def yields(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
        """Whether the function is a generator."""
        yielding = (part for part in ast.walk(function) if isinstance(part, (ast.Yield, ast.YieldFrom)))
        return any(self.function(part) is function for part in yielding)

    def kinds(self, node: ast.AST) -> tuple[Kind, ...]:
        """The kinds that an expression may have, "any" where that is not known."""
        if node in self._known and not self._asked:
            return self._known[node]
        kinds = self._kinds(node)
        if not self._asked:
            self._known[node] = kinds
        return kinds

    def _kinds(self, node: ast.AST) -> tuple[Kind, ...]:
        if isinstance(node, ast.JoinedStr):
            return (Kind("str"),)
        if isinstance(node, ast.Constant) and node.value is None:
            return (Kind("None"),)
        known = self._inferred(node)
        if known and not any(kind.name == "any" for kind in known):
            return known
        if _is_plain_field(node):
            return (Kind("plain"),)
        shown = self._shown(node)
        return (shown,) if shown else known or (ANY,)

    def is_bound_only(self, node: ast.Name, test: Callable[[ast.expr], bool]) -> bool:
        """Whether each value that the name is bound to in its scope passes the test."""
        bound = self._bindings.get((self.scope(node), node.id), [])
        return bool(bound) and all(isinstance(one, ast.expr) and test(one) for one in bound)

    def is_parameter(self, node: ast.Name) -> bool:
        """Whether the name is a parameter of the function around it."""
        scope = self.scope(node)
        if not isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return False
        given = scope.args
        return node.id in {one.arg for one in [*given.args, *([given.vararg] if given.vararg else [])]}

    def is_unknown_parameter(self, node: ast.expr) -> bool:
        """Whether it is a parameter that says nothing of its type, or what a loop finds in one."""
        if not isinstance(node, ast.Name) or not self.may_be(node, "any"):
            return False
        return self.is_parameter(node) or any(
            self.is_unknown_parameter(one.iter)
            for one in self.loops.get(node.id, [])
            if not any(isinstance(part, ast.Name) and part.id == node.id for part in ast.walk(one.iter))
        )

    def returned_kinds(self, node: ast.expr) -> list[Kind]:
        """The kinds that a function may give, which is named or written here."""
        if isinstance(node, ast.Lambda):
            return list(self.kinds(node.body))
        if isinstance(node, ast.Name) and isinstance(bound := self.only_value(node), ast.Lambda):
            return list(self.kinds(bound.body))
        said = [one for kind in self.kinds(node) if kind.name == "function" for one in kind.items if one is not None]
        if said and all(one.name != "any" for one in said):
            return said
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        function = self.functions.get(name)
        if function is None:
            return said or [ANY]
        if self.yields(function):
            return [Kind("generator")]
        given = [part.value for part in ast.walk(function) if isinstance(part, ast.Return) and part.value is not None]
        return [kind for one in given for kind in self.kinds(one)]

    def only_value(self, node: ast.Name) -> ast.expr | None:
        """What the name is bound to, where it is bound once in its scope or the module."""
        for scope in (self.scope(node), self.tree):
            bound = self._bindings.get((scope, node.id), [])
            if len(bound) == 1 and (scope, node.id) in self._declared:
                return self._declared[scope, node.id]
            if bound:
                return bound[0] if len(bound) == 1 and isinstance(bound[0], ast.expr) else None
        return None

    def in_annotation(self, node: ast.AST) -> bool:
        """Whether the node says a type."""
        child = node
        while (parent := self.parents.get(child)) is not None and not isinstance(child, ast.stmt):
            if child in (getattr(parent, "annotation", None), getattr(parent, "returns", None)):
                return True
            child = parent
        return isinstance(child, ast.stmt) and is_type_only(child)

    def may_be(self, node: ast.AST, *names: str) -> bool:
        """Whether one of the kinds that an expression may have is called so."""
        return any(kind.name in names for kind in self.kinds(node))

    def is_always(self, node: ast.AST, *names: str) -> bool:
        """Whether all kinds that an expression may have are called so."""
        return all(kind.name in names for kind in self.kinds(node))

    def kind(self, node: ast.AST | None) -> Kind | None:
        """The kind of an expression, None when it may have several, or is not known."""
        if node is None:
            return None
        kinds = self.kinds(node)
        values = [kind for kind in kinds if kind.name != "None"]
        if len(values) != 1 or values[0].name == "any":
            return None
        return replace(values[0], optional=len(values) < len(kinds) or values[0].optional)

    def _inferred(self, node: ast.AST) -> tuple[Kind, ...]:
        name = _OF_MYPY.get(type(node))
        if name is None or not isinstance(node, ast.expr):
            return ()
        start = (node.lineno, node.col_offset)
        parent = self.parents.get(node)
        if isinstance(parent, ast.FormattedValue):
            # mypy lets a value in an f-string begin where the f-string does.
            text = self.parents[parent]
            start = (text.lineno, text.col_offset)  # type: ignore[attr-defined]
        place = (node.end_lineno or 0, node.end_col_offset or 0, *start, name)
        return self.inferred.kinds.get(place, ())

    def _shown(self, node: ast.AST | None) -> Kind | None:
        """The kind that the syntax shows."""
        match node:
            case ast.Constant(value=value):
                return Kind(type(value).__name__) if isinstance(value, (str, int, float, bytes)) else None
            case ast.JoinedStr():
                return Kind("str")
            case ast.List(elts=elements):
                return Kind("list", (common([self.kind(element) for element in elements]),) if elements else ())
            case ast.ListComp(elt=element):
                return Kind("list", (self.kind(element),))
            case ast.Tuple(elts=elements):
                return Kind("tuple", tuple(self.kind(element) for element in elements))
            case ast.Dict() | ast.DictComp():
                return Kind("dict")
            case ast.Set() | ast.SetComp():
                return Kind("set")
            case ast.GeneratorExp(elt=element):
                return Kind("generator", (self.kind(element),))
            case ast.Compare() | ast.UnaryOp(op=ast.Not()):
                return Kind("bool")
            case ast.UnaryOp(operand=operand):
                return self.kind(operand)
            case ast.BoolOp(values=values):
                return common([self.kind(value) for value in values])
            case ast.IfExp(body=body, orelse=orelse):
                return common([self.kind(body), self.kind(orelse)])
            case ast.BinOp():
                return self._computed(node)
            case ast.Call():
                return self._returned(node)
            case ast.Subscript(value=value, slice=index):
                return self._part(self.kind(value), index)
            case ast.Name(id=name):
                return self._named(node, name)
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if name in self._attributes:
                return common(self._attributes[name])
        return None

    def held(self, node: ast.AST) -> Kind | None:
        """The kind of what a loop over the expression yields."""
        match node:
            case ast.Call(func=ast.Name(id="range")):
                return Kind("int")
            case ast.Call(func=ast.Attribute(value=value, attr="keys")):
                return self._item(self.kind(value), 0)
            case ast.Call(func=ast.Attribute(value=value, attr="values")):
                return self._item(self.kind(value), 1)
        kind = self.kind(node)
        if kind is None or kind.name == "tuple":
            return common(list(kind.items)) if kind else None
        return Kind("str") if kind.name == "str" else self._item(kind, 0)

    def _item(self, kind: Kind | None, position: int) -> Kind | None:
        return kind.items[position] if kind and len(kind.items) > position else None

    def _computed(self, node: ast.BinOp) -> Kind | None:
        left, right = self.kind(node.left), self.kind(node.right)
        if left is None or right is None:
            return None
        if isinstance(node.op, ast.Div):
            return Kind("float")
        if {left.name, right.name} <= {"int", "float", "bool"}:
            return Kind("float" if "float" in (left.name, right.name) else "int")
        return common([left, right])

    def _returned(self, node: ast.Call) -> Kind | None:
        match node.func:
            case ast.Name(id=name) if name in CALLED:
                return CALLED[name]
            case ast.Name(id=name) if name in self.classes:
                return Kind("object")
            case ast.Name(id=name) if isinstance(function := self.functions.get(name), ast.FunctionDef):
                return Kind("generator") if self.yields(function) else annotated(function.returns)
            case ast.Attribute(value=ast.Name(id="dict"), attr="fromkeys"):
                return Kind("dict")
            case ast.Attribute(value=value, attr=name):
                if name in GIVE_TEXT_ALWAYS:
                    return Kind("str")
                kind = self.kind(value)
                return METHODS.get((kind.name, name)) if kind else None
        return None

    def _part(self, kind: Kind | None, index: ast.expr) -> Kind | None:
        if kind is None or kind.name == "str" or isinstance(index, ast.Slice):
            return kind
        if kind.name == "list":
            return self._item(kind, 0)
        return self._item(kind, 1) if kind.name == "dict" else None

    def _named(self, node: ast.AST, name: str) -> Kind | None:
        scope = self.scope(node)
        while (scope, name) not in self._bindings:
            if isinstance(scope, ast.Module):
                return None
            scope = self.scope(scope)
        key = (scope, name)
        if key in self._asked:
            return None
        self._asked.add(key)
        try:
            bound = self._bindings[key]
            return common([self.kind(one) if isinstance(one, ast.AST) else one for one in bound])
        finally:
            self._asked.discard(key)

    def _bind(self, node: ast.AST) -> None:
        match node:
            case ast.arg(arg=name, annotation=annotation):
                self._bound(self.parents[node], name, annotated(annotation))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                self._bound(node, name, annotated(annotation))
                if node.value is not None:
                    self._declared[self.scope(node), name] = node.value
                if isinstance(self.scope(node), ast.ClassDef):
                    self._attributes.setdefault(name, []).append(annotated(annotation))
            case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name), annotation=annotation):
                self._attributes.setdefault(name, []).append(annotated(annotation))
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bound_target(target, value)
            case ast.For(target=target, iter=iterated) | ast.comprehension(target=target, iter=iterated):
                if isinstance(target, ast.Name):
                    self._bound(node, target.id, None if self._loops(iterated, target.id) else self.held(iterated))
                else:
                    self._bound_target(target, None)
            case ast.ExceptHandler(name=str(name)):
                self._bound(node, name, Kind("object"))
            case ast.alias(name=name, asname=asname):
                self._bound(node, asname or name, None)
            case ast.withitem(optional_vars=ast.expr() as target):
                self._bound_target(target, None)

    def _loops(self, iterated: ast.expr, name: str) -> bool:
        return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(iterated))

    def _bound_target(self, target: ast.expr, value: ast.expr | None) -> None:
        if isinstance(target, ast.Name):
            self._bound(target, target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self._bound_target(element, None)

    def _bound(self, node: ast.AST, name: str, value: Kind | ast.expr | None) -> None:
        self._bindings.setdefault((self.scope(node), name), []).append(value)
