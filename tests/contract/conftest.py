"""The two mock servers, started once for all tests. `nox -s contract` installs them."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.bench import Bench
from tests.contract.calls import chosen
from tests.contract.judge import Judge
from tests.contract.mock import Caller, Mock
from tests.contract.servers import HOST, free_port, serving

HERE = Path(__file__).parent
# What some of the groups alone cannot pass, with the groups that it calls; None for all.
NEEDS: dict[str, set[str] | None] = {
    "test_aimock.py": {"oai_responses"},
    "test_aimock_groups.py": {"oai_chat", "oai_embeddings", "oai_files"},
    "test_aimock_helpers.py": None,
    "test_aimock_sockets.py": {"oai_realtime", "oai_responses", "oai_responses_beta"},
    "test_official_chat.py": {"oai_chat"},
    "test_official_helpers.py": None,
    "test_official_runs.py": None,
    "test_official_sockets.py": None,
    "test_official_webhooks.py": {"oai_webhooks"},
    "test_whole.py": None,
}
PRESENT = chosen()
collect_ignore = [
    name
    for name, needed in NEEDS.items()
    if PRESENT is not None and (needed is None or not needed <= PRESENT)
]
BRACKETS = [
    f"--validator-{place}-{kind}-format=brackets"
    for place in ("query", "form")
    for kind in ("array", "object")
]


def _setting(name: str) -> Path:
    value = os.environ.get(name)
    if value is None:
        raise pytest.UsageError(f"{name} is not set: run these tests with `nox -s contract`")
    return Path(value)


@pytest.fixture(scope="session")
def document() -> Mapping[str, Any]:
    """The OpenAPI document made of all slices."""
    loaded: dict[str, Any] = json.loads(_setting("OAI_CONTRACT_BUNDLE").read_bytes())
    return loaded


@pytest.fixture(scope="session")
def steady(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Steady: it knows the document and reports what is wrong with each request."""
    port = free_port()
    program = _setting("OAI_CONTRACT_SERVERS") / "node_modules" / ".bin" / "steady"
    command = [
        *(str(program), "--host", HOST, "--port", str(port), "--no-color"),
        *BRACKETS,
        "--reject-on-sdk-error=false",
        "--stream-count=4",
        "--stream-interval=1",
        str(_setting("OAI_CONTRACT_BUNDLE")),
    ]
    with serving(command, port, tmp_path_factory.mktemp("steady") / "log") as address:
        yield address


@pytest.fixture(scope="session")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start aimock: it answers from fixtures, injects faults and keeps a journal."""
    port = free_port()
    program = _setting("OAI_CONTRACT_SERVERS") / "node_modules" / ".bin" / "llmock"
    fixtures = HERE / "fixtures" / "aimock.json"
    command = [
        *(str(program), "--host", HOST, "--port", str(port), "--fixtures", str(fixtures)),
        *("--validate-on-load", "--log-level", "warn"),
    ]
    with serving(command, port, tmp_path_factory.mktemp("aimock") / "log") as address:
        yield address


@pytest.fixture(scope="session")
def blocking(steady: str) -> Iterator[Bench]:
    """Blocking clients of all packages."""
    judge = Judge()
    with httpx.Client(event_hooks={"response": [judge.hear]}) as http:
        yield Bench(steady, "OpenAI", http, judge)


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all tests, as the connections belong to it."""
    with asyncio.Runner() as made:
        yield made


@pytest.fixture(scope="session")
def parallel(steady: str, runner: asyncio.Runner) -> Iterator[Bench]:
    """Async clients of all packages."""
    judge = Judge()
    http = httpx.AsyncClient(event_hooks={"response": [judge.hear_async]})
    yield Bench(steady, "AsyncOpenAI", http, judge)
    runner.run(http.aclose())


@pytest.fixture
def mock(aimock: str) -> Iterator[Mock]:
    """The server aimock as this test sees it."""
    made = Mock(aimock)
    yield made
    made.close()


@pytest.fixture(params=["blocking", "async"])
def caller(mock: Mock, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Calls that are not retried, of a blocking and of an async client."""
    made = Caller(request.param, **mock.options, max_retries=0)
    yield made
    made.close()
