"""Every operation of the installed groups as a call: which method, with which values."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from importlib.metadata import entry_points
from operator import attrgetter
from typing import Any

import attrs

from oai_core import OpenAI, Operation
from oai_core.groups import ApiGroup
from oai_core.resources import Resource, subresource
from tests.contract.values import Schema, Values


@attrs.frozen
class Call:
    """One method of a client: its dotted name and its operation."""

    name: str
    operation: Operation

    def bind(self, client: Any) -> Any:
        """Find the method on a client."""
        return attrgetter(self.name)(client)


def groups() -> list[ApiGroup]:
    """Give the groups that are installed, each once."""
    found: list[ApiGroup] = []

    class Registry:
        def add(self, group: ApiGroup) -> None:
            found.append(group)

    plugins = {entry.value: entry.load() for entry in entry_points(group="oai.groups")}
    for plugin in plugins.values():
        plugin.oai_register_groups(Registry())
    return found


def calls() -> list[Call]:
    """List every method of every resource that stands for an operation."""
    client = OpenAI(api_key="sk-test")
    names = sorted(name for group in groups() for name in group.resources)
    return [call for name in names for call in _methods(name, attrgetter(name)(client))]


def _methods(prefix: str, resource: Resource) -> Iterator[Call]:
    for name, value in vars(type(resource)).items():
        if isinstance(value, subresource):
            yield from _methods(f"{prefix}.{name}", getattr(resource, name))
        elif isinstance(operation := getattr(value, "operation", None), Operation):
            yield Call(f"{prefix}.{name}", operation)


class Arguments:
    """Builds the arguments of a call from the document's schemas."""

    def __init__(self, document: Mapping[str, Any], *, full: bool) -> None:
        self._document = document
        self._full = full
        self._values = Values(document, full=full)

    def build(self, method: Any, operation: Operation) -> tuple[list[str], dict[str, Any]]:
        """Give positional and keyword arguments for `method`; `stream` is the caller's choice.

        Of the path's parameters a method takes one by its position and the others by name.
        """
        described = self._document["paths"][operation.path][operation.method.lower()]
        taken = inspect.signature(method).parameters
        by_name = {
            name
            for name in operation.path_names
            if taken[name].kind is inspect.Parameter.KEYWORD_ONLY
        }
        positional = [f"{name}_1" for name in operation.path_names if name not in by_name]
        keywords: dict[str, Any] = {name: f"{name}_1" for name in by_name}
        wires = {**operation.query, **operation.headers}
        for parameter in described.get("parameters", ()):
            for name, wire in wires.items():
                if wire == parameter["name"].removesuffix("[]") and self._wanted(parameter):
                    keywords[name] = self._values.build(parameter["schema"])
        body = self._body(described)
        for name, wire in operation.body_names.items():
            if (wire or name) in body:
                keywords[name] = body[wire or name]
        if operation.body_root:
            keywords["body"] = body
        keywords.pop("stream", None)
        return positional, keywords

    def _wanted(self, parameter: Mapping[str, Any]) -> bool:
        return self._full or parameter.get("required", False)

    def _body(self, described: Mapping[str, Any]) -> Any:
        content = described.get("requestBody", {}).get("content", {})
        schema: Schema = content.get("application/json", {}).get("schema", {"type": "object"})
        return self._values.build(schema)
