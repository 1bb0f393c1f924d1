"""Rows for a surface file, proposed by a list of methods or by the rows that there are.

A person then writes the summaries: without them nothing is generated.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs

from .documents import Json, load
from .ir.operations import EVENTS
from .ownership import METHODS
from .updating.facts import row_facts, success
from .updating.guess import Guess, Neighbours, guess
from .updating.rows import as_text, parents
from .workspace import Package

Rows = list[dict[str, Any]]


def read_methods(path: Path) -> Rows:
    """Read a JSON list: resource, method, verb, path, kind, keyword_path_params, stream_event."""
    rows: Rows = json.loads(path.read_text(encoding="utf-8"))
    return [row for row in rows if row.get("path") and row["kind"] != "helper"]


def propose(package: Package, methods: Rows) -> str:
    """YAML of `resources` for every operation of a package's slice."""
    part = load(package.slice_path)
    schemas: Json = part["components"]["schemas"]
    neighbours = Neighbours(package.name)
    resources: Json = {}
    for path, item in part["paths"].items():
        for verb in METHODS:
            if verb in item:
                made = guess(verb, path, item, schemas, neighbours)
                known = _find(methods, verb, path)
                if known is not None:
                    made = _as_listed(made, known, item[verb], schemas)
                neighbours.add(path, made.resource, made.method, made.row)
                entry = resources.setdefault(made.resource, {"summary": None, "methods": {}})
                entry["methods"][made.method] = made.row
    for name in [parent for resource in resources for parent in parents(resource)]:
        resources.setdefault(name, {"summary": None})
    return as_text({"resources": dict(sorted(resources.items()))}) + "\n"


def _find(methods: Rows, verb: str, path: str) -> dict[str, Any] | None:
    plain, _, query = path.partition("?")
    for row in methods:
        beta = row["resource"].startswith("beta.responses")
        where = (row["verb"], row["path"].partition("?")[0], beta)
        if where == (verb, plain, "beta=true" in query):
            return row
    return None


def _as_listed(made: Guess, known: dict[str, Any], operation: Json, schemas: Json) -> Guess:
    """What a list of methods says about one counts, where the facts are open."""
    row: Json = {"operation": operation["operationId"], "summary": None}
    if known.get("keyword_path_params"):
        row["keyword"] = list(known["keyword_path_params"])
    facts = row_facts(operation, schemas)
    if known["kind"].startswith("page:") and "page" in facts:
        row["page"] = facts["page"]
    if known["kind"] == "binary":
        row["binary"] = True
    if known["kind"] == "stream-capable":
        row["stream"] = facts.get("stream", "body")
        if EVENTS not in success(operation).get("content", {}):
            row["event"] = known["stream_event"]
    return attrs.evolve(made, resource=known["resource"], method=known["method"], row=row)
