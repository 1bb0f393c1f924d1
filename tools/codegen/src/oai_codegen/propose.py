"""Rows for a surface file, proposed from a list of methods; a person then writes the summaries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .documents import Json, load, to_yaml
from .ir.operations import EVENTS, JSON
from .naming import snake
from .ownership import METHODS
from .refs import schema_name
from .workspace import Package

Rows = list[dict[str, Any]]


def read_methods(path: Path) -> Rows:
    """Read a JSON list: resource, method, verb, path, kind, keyword_path_params, stream_event."""
    rows: Rows = json.loads(path.read_text(encoding="utf-8"))
    return [row for row in rows if row.get("path") and row["kind"] != "helper"]


def propose(package: Package, methods: Rows) -> str:
    """YAML of `resources` for every operation of a package's slice."""
    part = load(package.slice_path)
    resources: Json = {}
    for path, item in part["paths"].items():
        for verb in METHODS:
            if verb in item:
                row = _find(methods, verb, path)
                operation = item[verb]
                resource = row["resource"] if row else package.name
                method = row["method"] if row else snake(operation["operationId"])
                entry = resources.setdefault(resource, {"summary": f"{resource}.", "methods": {}})
                entry["methods"][method] = _proposal(operation, row, part)
    for name in [parent for resource in resources for parent in _parents(resource)]:
        resources.setdefault(name, {"summary": f"{name}."})
    return to_yaml({"resources": dict(sorted(resources.items()))})


def _parents(resource: str) -> list[str]:
    """Namespaces around a resource; `beta` belongs to several distributions, so to none."""
    parts = resource.split(".")
    found = [".".join(parts[: index + 1]) for index in range(len(parts) - 1)]
    return [name for name in found if name != "beta"]


def _find(methods: Rows, verb: str, path: str) -> dict[str, Any] | None:
    plain, _, query = path.partition("?")
    for row in methods:
        beta = row["resource"].startswith("beta.responses")
        where = (row["verb"], row["path"].partition("?")[0], beta)
        if where == (verb, plain, "beta=true" in query):
            return row
    return None


def _proposal(operation: Json, row: dict[str, Any] | None, part: Json) -> Json:
    made: Json = {"operation": operation["operationId"], "summary": f"{operation['operationId']}."}
    content = _success(operation).get("content", {})
    if row is None:
        if EVENTS in content:
            made.update({"stream": "body"} if JSON in content else {"binary": True})
        return made
    if row.get("keyword_path_params"):
        made["keyword"] = list(row["keyword_path_params"])
    names = {parameter["name"] for parameter in operation.get("parameters", [])}
    if row["kind"].startswith("page:") and names & {"after", "page"}:
        made["page"] = "next_page" if "page" in names else _source(operation, part)
    if row["kind"] == "binary":
        made["binary"] = True
    if row["kind"] == "stream-capable":
        made["stream"] = "query" if "stream" in names else "body"
        if EVENTS not in content:
            made["event"] = row["stream_event"]
    return made


def _success(operation: Json) -> Json:
    found: Json = next(r for code, r in operation["responses"].items() if code.startswith("2"))
    return found


def _source(operation: Json, part: Json) -> str:
    name = schema_name(_success(operation)["content"][JSON]["schema"].get("$ref", ""))
    properties = part["components"]["schemas"].get(name, {}).get("properties", {})
    return next((key for key in ("last_id", "next") if key in properties), "item")
