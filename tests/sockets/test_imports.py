"""What sockets load, and when: nothing before the first `connect`."""

from __future__ import annotations

import pytest

from tests.counts.loading import imported

PROGRAMS = {
    "an import": "import {group}",
    "a client": "from {group} import {client}; client = {client}(api_key='k')",
    "its methods": (
        "from {group} import {client}; client = {client}(api_key='k', base_url='http://x'); "
        "client.{place}.connect, client.{place}"
    ),
}
CALL = """
import httpx
from oai_realtime import OpenAI
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={{}})))
client = OpenAI(api_key='k', http_client=http)
{use}
"""


def of_sockets(loaded: frozenset[str]) -> list[str]:
    """Modules that only sockets need."""
    return sorted(
        name
        for name in loaded
        if name.partition(".")[0] == "websockets" or "sockets" in name.split(".")[1:]
    )


@pytest.mark.parametrize("client", ["OpenAI", "AsyncOpenAI"])
@pytest.mark.parametrize("place", ["realtime", "responses"])
@pytest.mark.parametrize("program", ["an import", "a client", "its methods"])
def test_nothing_of_sockets_is_loaded(program: str, place: str, client: str) -> None:
    code = PROGRAMS[program].format(group=f"oai_{place}", client=client, place=place)
    assert of_sockets(imported(code)) == []


def test_a_call_over_http_loads_nothing_of_sockets() -> None:
    loaded = imported(CALL.format(use="client.realtime.client_secrets.create()"))
    assert "httpx" in loaded
    assert of_sockets(loaded) == []


def test_a_connection_loads_the_library_when_it_opens() -> None:
    prepared = imported(CALL.format(use="client.realtime.connect(model='m')"))
    assert "oai_core.sockets.manager" in prepared
    assert not {name for name in prepared if name.partition(".")[0] == "websockets"}


def test_an_open_connection_needs_the_protocol_alone() -> None:
    """Not the library's own connections, nor those of async clients."""
    program = """
from packages.core.tests.sockets.server import Server
from packages.core.tests.sockets.scripts import says
from oai_realtime import OpenAI
with Server(says({"type": "session.created"})) as server:
    with OpenAI(api_key="k", base_url=server.url).realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
"""
    loaded = imported(f"import sys; sys.path.insert(0, '.')\n{program}")
    assert "websockets.client" in loaded
    assert not loaded & {
        "websockets.trio",
        "websockets.sync",
        "websockets.asyncio",
        "websockets.legacy",
    }
    assert "oai_core.transport.sockets.asynchronous" not in loaded
