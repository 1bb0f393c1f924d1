from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from oai_emulator import Emulator
from oai_emulator.bundle import BETA, OperationFacts
from packages.emulator.tests.conftest import HEADERS, URL, declared
from packages.emulator.tests.emulated import BUNDLE, Requests, problems

OPERATIONS = list(BUNDLE.operations.values())
# Models of the system stay; deleting one that was fine-tuned has a test of its own.
REFUSED = {"DELETE /models/{model}": 403}


def _name(facts: OperationFacts) -> str:
    return f"{facts.method} {facts.path}"


def _requests(queue_time: float) -> Iterator[Requests]:
    transport = Emulator(seed=1, queue_time=queue_time, run_time=0.0).transport()
    with httpx.Client(transport=transport, base_url=URL, headers=HEADERS) as http:
        yield Requests(http)


@pytest.fixture(scope="module")
def quick() -> Iterator[Requests]:
    """An emulator whose work is over at once."""
    yield from _requests(0.0)


@pytest.fixture(scope="module")
def slow() -> Iterator[Requests]:
    """An emulator whose work never begins, and so can be stopped."""
    yield from _requests(60.0)


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
    assert problems(schema, value) == []


@pytest.mark.parametrize("facts", OPERATIONS, ids=_name)
def test_every_operation_answers_as_declared(
    facts: OperationFacts, quick: Requests, slow: Requests
) -> None:
    stops = facts.path.removesuffix(BETA).endswith(("/cancel", "/pause", "/resume"))
    requests = slow if stops else quick
    path = requests.path(facts.path)
    makes = BUNDLE.operations.get(("POST", facts.path))
    if facts.method == "GET" and makes is not None:
        check(makes, requests.send(makes, path))
    answer = requests.send(facts, path)
    if _name(facts) in REFUSED:
        assert answer.status_code == REFUSED[_name(facts)]
        return
    check(facts, answer)
