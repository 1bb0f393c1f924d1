"""Counts, not times: what hooks cost where nobody listens."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any

import pluggy
import pytest

from oai_core import WireRequest, WireResponse, hookimpl
from oai_core.call import Call
from oai_core.effects import Flow
from oai_core.hooks import SendOn
from packages.core.tests.support import FakeTransport, Rig, events, failure

MakeRig = Callable[..., Rig]
Counts = dict[str, int]


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counts:
    """Count pluggy's calls, contexts and looks at the clock from now on."""
    found: Counts = {"pluggy": 0, "Call": 0, "clock": 0}

    def counted(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def count(*args: Any, **kwargs: Any) -> Any:
            found[name] += 1
            return function(*args, **kwargs)

        return count

    monkeypatch.setattr(
        pluggy.HookCaller, "__call__", counted("pluggy", pluggy.HookCaller.__call__)
    )
    monkeypatch.setattr("oai_core.flow.Call", counted("Call", Call))
    for module in ("flow", "hooks.plan"):
        monkeypatch.setattr(f"oai_core.{module}.perf_counter", counted("clock", perf_counter))
    return found


def _use(client: Rig, counts: Counts) -> None:
    """One call with a retry, then one stream; assembly does not count."""
    assert client.client._runtime.retry_policy is not None  # asked for once, by whoever fails first
    counts.update(dict.fromkeys(counts, 0))
    client.server.transport.replies = [failure()]
    client.make(name="n")
    client.server.transport.replies = [events("x", "y", "z")]
    assert client.stream() == ["x", "y", "z"]


def test_without_plugins_nothing_is_counted(rig: MakeRig, counts: Counts) -> None:
    _use(rig(), counts)
    assert counts == {"pluggy": 0, "Call": 0, "clock": 0}


class Configures:
    """Has hooks of assembly only."""

    @hookimpl
    def oai_configure(self, builder: Any) -> None:
        builder.add_header("x-a", "b")


def test_a_plugin_that_only_assembles_is_free(rig: MakeRig, counts: Counts) -> None:
    _use(rig(Configures()), counts)
    assert counts == {"pluggy": 0, "Call": 0, "clock": 0}


class Observes:
    @hookimpl
    def oai_before_call(self) -> None: ...

    @hookimpl
    def oai_before_send(self) -> None: ...

    @hookimpl
    def oai_after_receive(self) -> None: ...

    @hookimpl
    def oai_before_retry(self) -> None: ...

    @hookimpl
    def oai_stream_event(self) -> None: ...

    @hookimpl
    def oai_after_call(self) -> None: ...


def test_observers_are_called_without_pluggy(rig: MakeRig, counts: Counts) -> None:
    _use(rig(Observes(), Observes()), counts)
    assert counts["pluggy"] == 0
    assert counts["Call"] == 2


class Layer:
    @hookimpl
    def oai_middleware(self) -> Any:
        def middleware(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
            return (yield from send(request))

        return middleware


def test_middleware_costs_pluggy_once_an_operation(rig: MakeRig, counts: Counts) -> None:
    client = rig(Layer())
    _use(client, counts)
    assert counts["pluggy"] == 1
    _use(client, counts)
    assert counts["pluggy"] == 0


class Keep(FakeTransport):
    """Keeps the requests themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.headers: list[dict[str, str]] = []

    def send(self, request: WireRequest) -> WireResponse:
        self.headers.append(request.headers)
        return super().send(request)


@pytest.mark.parametrize("plugins", [(), (Observes,), (Layer,)])
def test_headers_are_copied_for_plugins_alone(rig: MakeRig, plugins: tuple[Any, ...]) -> None:
    client = rig(*plugins)
    keep = client.server.transport = Keep()
    client.client._transport = keep
    if client.driver != "blocking":
        from packages.core.tests.support import AsyncFakeTransport

        client.client._transport = AsyncFakeTransport(keep)
    client.run(client.things.get, "a")
    client.run(client.things.get, "b")
    # Without plugins all requests of a kind share one mapping; a plugin may change its own.
    assert (keep.headers[0] is keep.headers[1]) is (not plugins)


def test_special_names_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    original = pluggy.PluginManager.parse_hookimpl_opts

    def parse(self: pluggy.PluginManager, plugin: Any, name: str) -> Any:
        looked.append(name)
        return original(self, plugin, name)

    monkeypatch.setattr(pluggy.PluginManager, "parse_hookimpl_opts", parse)
    Rig("blocking", Observes())
    assert "oai_before_call" in looked
    assert [name for name in looked if name.startswith("__")] == []
