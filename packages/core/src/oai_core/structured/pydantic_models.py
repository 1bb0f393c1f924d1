"""Models of pydantic, which write their own schema and read their own values.

pydantic is never imported here: who has a model has imported it.
"""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

import sys
from typing import Any, cast

import attrs

from .. import _json
from ..error_bodies import is_list, is_mapping
from .errors import Mismatch
from .nodes import KINDS, Definitions, Node, Schema


def is_model(cls: type) -> bool:
    """Whether a class is a model of pydantic 2."""
    pydantic: Any = sys.modules.get("pydantic")
    base = getattr(pydantic, "BaseModel", None)
    return isinstance(base, type) and issubclass(cls, base) and hasattr(cls, "model_json_schema")


@attrs.frozen(eq=False)
class Model(Node):
    """A model inside of another type, or on its own."""

    cls: Any

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(KINDS.values())  # it has the last word itself

    @property
    def name(self) -> str:
        """The name of the class."""
        name: str = self.cls.__name__
        return name

    @property
    def label(self) -> str:
        return f"an object ({self.name})"

    def schema(self, defs: Definitions) -> Schema:
        return defs.ref(self, self.name)

    def body(self, defs: Definitions) -> Schema:
        """The model's schema; its own definitions move to the others, under names of their own."""
        schema: Schema = self.cls.model_json_schema()
        # How early versions of pydantic 2 refer to a model that holds itself:
        every: list[Schema] = schema.pop("allOf", [])
        for part in every:
            schema.update(part)
        own: dict[str, Schema] = schema.pop("$defs", {})
        names = {name: defs.reserve(name) for name in own}
        for name, item in own.items():
            defs.schemas[names[name]] = _renamed(item, names)
        made: Schema = _renamed(schema, names)
        return made

    def decode(self, value: Any) -> Any:
        return self.decode_text(_json.dumps(value))

    def decode_text(self, text: str | bytes) -> Any:
        """Read JSON text with the model; a `Mismatch` has pydantic's error as its cause."""
        try:
            return self.cls.model_validate_json(text)
        except ValueError as error:
            raise _mismatch(error, text) from error

    def score(self, value: Any) -> int:
        """A model that takes the value wins over anything else that might."""
        try:
            self.cls.model_validate_json(_json.dumps(value))
        except ValueError:
            return -2 if isinstance(value, dict) else -3
        return 100


def _mismatch(error: ValueError, text: str | bytes) -> Mismatch:
    """The first of pydantic's errors; its steps that are not in the output are left out.

    pydantic also counts the members of unions that it tried.
    """
    details: Any = getattr(error, "errors", None)
    if details is None:
        return Mismatch(str(error))
    problems = details(include_url=False, include_context=False)
    first = problems[0]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    try:
        value: Any = _json.loads_tolerantly(text)
    except ValueError:
        value = None
    steps: list[str | int] = []
    last = len(first["loc"]) - 1
    for index, step in enumerate(first["loc"]):
        inside = is_mapping(value) and step in value
        if inside or (is_list(value) and isinstance(step, int)):
            value = cast("Any", value)[step]
        elif index < last or first["type"] != "missing":
            continue
        steps.append(step)
    return Mismatch(f"{first['msg']}{more}").below(*steps)


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """Copy a schema with its references led to the names that definitions have got."""
    if is_mapping(value):
        made = {key: _renamed(item, names) for key, item in value.items()}
        ref = value.get("$ref")
        if isinstance(ref, str) and ref.startswith("#/$defs/"):
            name = ref.removeprefix("#/$defs/")
            made["$ref"] = f"#/$defs/{names.get(name, name)}"
        return made
    if is_list(value):
        return [_renamed(item, names) for item in value]
    return value
