"""The query of a request: names with brackets, and text that stands for numbers."""

from __future__ import annotations

from typing import Any

from ..bundle import OperationFacts, Parameter
from ..errors import bad_request
from ..values import JsonObject
from .bodies import RequestChecker

_WORDS = {"true": True, "false": False}


def read_query(
    facts: OperationFacts, pairs: list[tuple[str, str]], checker: RequestChecker
) -> JsonObject:
    """Give the query as typed values. Arrays come as `k[]=v` (or `k=v`), objects as `k[sub]=v`."""
    known = {parameter.name: parameter for parameter in facts.query}
    read: JsonObject = {}
    for key, text in pairs:
        name, _, rest = key.partition("[")
        if name not in known:
            raise bad_request(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")
        _store(read, known[name], rest.removesuffix("]"), text)
    for parameter in facts.query:
        if parameter.name in read:
            value = read[parameter.name]
            checker.query_value(facts, parameter.name, parameter.schema, value)
        elif parameter.required:
            raise bad_request(
                f"Missing required parameter: '{parameter.name}'.",
                param=parameter.name,
                code="missing_required_parameter",
            )
    return read


def _store(read: JsonObject, parameter: Parameter, sub: str, text: str) -> None:
    schema = parameter.schema
    if sub:
        read.setdefault(parameter.name, {})[sub] = text
    elif schema.get("type") == "array":
        read.setdefault(parameter.name, []).append(text)
    else:
        read[parameter.name] = _typed(text, schema.get("type"))


def _typed(text: str, kind: Any) -> Any:
    if kind == "boolean":
        return _WORDS.get(text, text)
    if kind in {"integer", "number"}:
        try:
            return int(text) if kind == "integer" else float(text)
        except ValueError:
            return text
    return text
