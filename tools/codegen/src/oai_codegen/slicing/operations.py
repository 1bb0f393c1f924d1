"""Operations reduced to facts."""

from __future__ import annotations

from typing import Any

import attrs

from ..documents import Json
from ..ownership import METHODS
from ..problems import Problems
from ..refs import schema_name
from .clean import Cleaner
from .keywords import NAME

_OPERATION = frozenset(
    [
        "operationId",
        "summary",
        "description",
        "responses",
        "x-oaiMeta",
        "tags",
        "parameters",
        "security",
        "requestBody",
        "deprecated",
    ]
)
_PARAMETER = frozenset({"name", "in", "schema", "description", "required", "style", "explode"})
_NEEDED = ("name", "in", "schema")
_OUTCOMES = {
    "2": "Done.",
    "3": "Look elsewhere.",
    "4": "The request was refused.",
    "5": "The server failed.",
}


@attrs.define
class OperationCleaner:
    """Cleans the operations of one document."""

    document: Json
    cleaner: Cleaner
    problems: Problems

    def path_item(self, item: Json, location: str) -> Json:
        """All operations of one path."""
        for key in sorted(item.keys() - set(METHODS)):
            self.problems.error(location, f"unknown member {key!r} of a path")
        return {
            method: self._operation(item[method], f"{location}/{method}")
            for method in METHODS
            if method in item
        }

    def _operation(self, operation: Json, location: str) -> Json:
        for key in sorted(operation.keys() - _OPERATION):
            self.problems.error(location, f"unknown member {key!r} of an operation")
        facts: Json = {}
        for key in ("operationId", "deprecated", "security"):
            if key in operation:
                facts[key] = operation[key]
        if "parameters" in operation:
            facts["parameters"] = [
                self._parameter(parameter, f"{location}/parameters/{index}")
                for index, parameter in enumerate(operation["parameters"])
                if self._is_whole(parameter, f"{location}/parameters/{index}", *_NEEDED)
            ]
        body = operation.get("requestBody")
        if body is not None and self._is_whole(body, f"{location}/requestBody", "content"):
            if operation_is_bodiless(location):
                self.problems.error(location, "a body on GET or DELETE")
            facts["requestBody"] = {
                **({"required": True} if body.get("required") else {}),
                "content": self._content(body["content"], f"{location}/requestBody/content"),
            }
        facts["responses"] = {
            code: self._response(response, f"{location}/responses/{code}")
            for code, response in sorted(operation["responses"].items())
        }
        return facts

    def _is_whole(self, piece: Json, location: str, *names: str) -> bool:
        """Whether a parameter or a body has its members; references to them are not followed."""
        for name in names:
            if name not in piece:
                self.problems.error(location, f"has no {name}, but {sorted(piece)}")
                return False
        return True

    def _parameter(self, parameter: Json, location: str) -> Json:
        for key in sorted(parameter.keys() - _PARAMETER):
            self.problems.error(location, f"unknown member {key!r} of a parameter")
        if parameter["in"] not in ("path", "query", "header"):
            self.problems.error(location, f"a parameter in {parameter['in']}")
        schema = parameter["schema"]
        facts = {"name": parameter["name"], "in": parameter["in"]}
        if schema.get("x-stainless-param"):
            facts[NAME] = schema["x-stainless-param"]
        if parameter.get("required"):
            facts["required"] = True
        facts.update({key: parameter[key] for key in ("style", "explode") if key in parameter})
        return {**facts, "schema": self.cleaner.clean(schema, f"{location}/schema")}

    def _response(self, response: Json, location: str) -> Json:
        if "$ref" in response:
            response = self.document["components"]["responses"][schema_name(response["$ref"])]
        code = location.rpartition("/")[2]
        facts: Json = {"description": _OUTCOMES.get(code[0], "Another outcome.")}
        if "content" in response:
            facts["content"] = self._content(response["content"], f"{location}/content")
        return facts

    def _content(self, content: Json, location: str) -> Json:
        facts: Json = {}
        for media, entry in content.items():
            kept: Json = {}
            for key in sorted(entry.keys() - {"schema", "encoding", "examples", "example"}):
                self.problems.error(
                    f"{location}/{media}", f"unknown member {key!r} of a media type"
                )
            if "schema" in entry:
                kept["schema"] = self.cleaner.clean(entry["schema"], f"{location}/{media}/schema")
            if "encoding" in entry:
                kept["encoding"] = _encoding(entry["encoding"])
            facts[media] = kept
        return facts


def _encoding(encoding: dict[str, Any]) -> Json:
    return {name: {"contentType": entry["contentType"]} for name, entry in encoding.items()}


def operation_is_bodiless(location: str) -> bool:
    """Whether the method, the last step of a location, takes no body."""
    return location.rpartition("/")[2] in ("get", "delete")
