"""What is true of all groups together, and of Steady: the whole document, and every known fault."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.contract.arguments import Builder, variants
from tests.contract.bench import Bench, fault_of, warned
from tests.contract.calls import calls
from tests.contract.known import KNOWN_FAULTS

SURFACES = Path(__file__).parents[2] / "packages"
CALLS = calls()


@pytest.mark.parametrize("fault", KNOWN_FAULTS, ids=" ".join)
def test_a_known_fault_is_still_there(
    fault: tuple[str, str, str], blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    """An entry that is no longer needed would hide a fault of ours."""
    found: set[tuple[str, str, str]] = set()
    for call in CALLS:
        for variant in variants(call) if call.operation.id == fault[0] else ():
            method = call.bind(blocking.client(call))
            for arguments in Builder(document, call, variant, tmp_path).each(method):
                with warned(call):
                    method(*arguments.positional, **arguments.keywords)
                found |= {fault_of(call, one) for one in blocking.judge.take().diagnostics}
    assert fault in found


def test_every_operation_of_the_document_is_called(document: Mapping[str, Any]) -> None:
    verbs = {"get", "post", "put", "patch", "delete"}
    described = {
        (verb, path): item[verb]["operationId"]
        for path, item in document["paths"].items()
        for verb in verbs & set(item)
    }
    assert {(call.verb, call.path): call.operation.id for call in CALLS} == described


def test_every_row_of_the_surfaces_is_a_method() -> None:
    """The data that people edit, and the names that their clients then have."""
    reachable = {(call.name, call.operation.id) for call in CALLS}
    paths = sorted(SURFACES.glob("*/slice/surface.yaml"))
    surfaces = [yaml.safe_load(path.read_text()) for path in paths]
    rows = {
        (f"{name}.{method}", row["operation"])
        for surface in surfaces
        for name, resource in surface.get("resources", {}).items()
        for method, row in resource.get("methods", {}).items()
    }
    assert len(rows) > 280
    assert rows <= reachable


def test_some_operations_take_either_key() -> None:
    assert "either" in {call.operation.auth for call in CALLS}


@pytest.mark.parametrize(
    ("method", "path", "options", "place"),
    [
        ("post", "/responses", {"body": {"model": 1, "input": []}}, "body.model"),
        ("post", "/responses", {"body": {"input": "hi", "tools": [{"type": "x"}]}}, "body.tools.0"),
        ("post", "/responses?beta=true", {"body": {"model": 1}}, "body.model"),
        ("post", "/embeddings", {"body": {"model": "m"}}, "body"),
        ("post", "/files", {"files": {"file": b"x"}, "body": {"purpose": "x"}}, "body.purpose"),
        ("get", "/files", {"extra_query": {"limit": "many"}}, "query.limit"),
        ("get", "/organization/costs", {}, "query.start_time"),
        ("get", "/organization/costs", {"extra_query": {"group_by": ["x"]}}, "query.group_by.0"),
    ],
)
def test_the_judge_judges(
    method: str, path: str, options: dict[str, Any], place: str, blocking: Bench
) -> None:
    """A wrong request is reported: silence would otherwise prove nothing."""
    client = blocking.client(CALLS[0])
    getattr(client, method)(path, **options)
    assert place in {place for _, place, _ in blocking.judge.take().diagnostics}
