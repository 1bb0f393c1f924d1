"""Modules of operations: what a method sends and gets, as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ..ir.kinds import Type
from ..ir.models import Module
from ..ir.modules import Modules
from ..ir.operations import OperationModel, Param
from .annotations import Annotator
from .text import Imports, module, quoted


def render(
    resource: str,
    operations: Sequence[OperationModel],
    package: str,
    modules: Modules,
    more: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The operations of one resource; `more` are others, rendered, by constant."""
    imports = Imports()
    imports.add("oai_core.operations", "Operation")
    bodies = [_operation(operation, package, modules, imports) for operation in operations]
    names = ", ".join(quoted(name) for name in sorted([*(o.constant for o in operations), *more]))
    return module(
        f"the operations of {resource}",
        f"Operations of `{resource}`.",
        imports.lines(),
        [f"__all__ = [{names}]"],
        ["\n\n".join([*bodies, *more.values()])],
    )


def expression(type: Type, home: Module | None, package: str, modules: Modules) -> str:
    """A type as text whose names resolve in the package's `components`."""
    return Annotator(modules, package, "components", "", Imports()).component(type, home)


def _operation(operation: OperationModel, package: str, modules: Modules, imports: Imports) -> str:
    row = operation.row
    arguments: list[str] = [
        quoted(row.operation),
        quoted(operation.http_method),
        quoted(operation.path),
        f'scope="oai_{package}.components"',
    ]
    own = f"oai_{package}.params:{operation.params_name}"
    params = own if operation.params else "oai_core.options:RequestOptions"
    arguments.append(f"params={quoted(params)}")

    def text(type: Type, home: Module | None) -> str:
        return quoted(expression(type, home, package, modules))

    arguments += _parameters(operation)
    result = _result(operation, package, modules)
    if result is not None:
        arguments.append(f"result={quoted(result)}")
    if row.stream:
        arguments.append(f"stream={quoted(row.stream)}")
        if operation.event is not None:
            arguments.append(f"event={text(operation.event, operation.event_home)}")
        if row.frame:
            arguments.append("frame=True")
    if operation.item is not None:
        arguments.append(f"item={text(operation.item, operation.item_home)}")
    if operation.item is not None and row.page not in (None, "single"):
        imports.add("oai_core.operations", "Cursor")
        param = "page" if row.page == "next_page" else "after"
        arguments.append(f"page=Cursor({quoted(param)}, {quoted(row.page)})")
    if operation.auth != "bearer":
        arguments.append(f"auth={quoted(operation.auth)}")
    if operation.binary:
        arguments.append("binary=True")
    if row.text:
        arguments.append("text=True")
    for name, constants in (
        ("part_types", operation.part_types),
        ("whole", operation.whole),
        ("const_headers", row.headers),
        ("const_query", operation.const_query),
    ):
        if constants:
            arguments.append(f"{name}={mapping(constants)}")
    if operation.deprecated:
        arguments.append(f"deprecated={quoted(row.deprecated or 'The API is to lose it.')}")
    return f"{operation.constant} = Operation({', '.join(arguments)},)"


def _result(operation: OperationModel, package: str, modules: Modules) -> str | None:
    if operation.row.text == "always":
        return "str"
    if operation.result is None:
        return None
    result = expression(operation.result, operation.result_home, package, modules)
    return f"{result} | None" if operation.row.optional_result else result


def _parameters(operation: OperationModel) -> list[str]:
    made: list[str] = []
    for name, params in (("query", operation.query), ("headers", operation.headers)):
        if params:
            made.append(f"{name}={mapping({p.property.name: p.property.wire for p in params})}")
    if operation.body_root is not None:
        made.append("body_root=True")
    elif operation.body is not None:
        made.append(
            f"body={_body([p for p in operation.body if p.property.wire not in operation.files])}"
        )
    if operation.optional_body:
        made.append("optional_body=True")
    if operation.files:
        made.append(f"files={mapping(operation.files)}")
    if operation.media not in ((), ("application/json",)):
        made.append(f"media={names_tuple(operation.media)}")
    required = [param.property.name for param in operation.params if param.property.required]
    if required:
        made.append(f"required={names_tuple(required)}")
    return made


def _body(params: list[Param]) -> str:
    names = {param.property.name: param.property.wire for param in params}
    if all(name == wire for name, wire in names.items()):
        return names_tuple(list(names))
    return mapping(names)


def names_tuple(names: Sequence[str]) -> str:
    """Names as a tuple in source."""
    return f"({', '.join(quoted(name) for name in names)}{',' if len(names) == 1 else ''})"


def mapping(entries: Mapping[str, str]) -> str:
    """A mapping in source."""
    return f"{{{', '.join(f'{quoted(key)}: {quoted(value)}' for key, value in entries.items())}}}"
