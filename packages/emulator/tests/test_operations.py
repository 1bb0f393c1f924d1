from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from jsonschema import Draft202012Validator

from oai_emulator import Emulator
from oai_emulator.bundle import OperationFacts
from packages.emulator.tests.conftest import HEADERS, URL, declared
from packages.emulator.tests.emulated import BUNDLE, Requests

OPERATIONS = list(BUNDLE.operations.values())
# Models of the system stay; deleting one that was fine-tuned has a test of its own.
REFUSED = {"DELETE /models/{model}": 403}


def _name(facts: OperationFacts) -> str:
    return f"{facts.method} {facts.path}"


@pytest.fixture(scope="module")
def requests() -> Iterator[Requests]:
    transport = Emulator(seed=1, queue_time=60).transport()
    with httpx.Client(transport=transport, base_url=URL, headers=HEADERS) as http:
        yield Requests(http)


def check(facts: OperationFacts, answer: httpx.Response) -> None:
    """Compare an answer with what the document declares."""
    assert answer.status_code == facts.result.status, answer.text
    schema = facts.result.schema
    if schema is None:
        assert answer.content or not facts.result.media
        return
    value = answer.json()
    if facts.path.startswith("/responses"):
        value = declared(value)
    whole = {**schema, "components": {"schemas": BUNDLE.schemas}}
    problems = list(Draft202012Validator(whole).iter_errors(value))
    assert not problems, [(list(p.absolute_path), p.message[:200]) for p in problems]


@pytest.mark.parametrize("facts", OPERATIONS, ids=_name)
def test_every_operation_answers_as_declared(facts: OperationFacts, requests: Requests) -> None:
    path = requests.path(facts.path)
    makes = BUNDLE.operations.get(("POST", facts.path))
    if facts.method == "GET" and makes is not None:
        check(makes, requests.send(makes, path))
    answer = requests.send(facts, path)
    if _name(facts) in REFUSED:
        assert answer.status_code == REFUSED[_name(facts)]
        return
    check(facts, answer)
