from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import PurePosixPath
from typing import Any

import attrs
import pytest

from oai_core import (
    APIConnectionError,
    APITimeoutError,
    ClientConfig,
    Codec,
    InternalServerError,
    OpenAI,
    PluginError,
    WireRequest,
    WireResponse,
    hookimpl,
)
from oai_core.auth import KeyAuth
from oai_core.effects import Flow, Invoke, Sleep
from oai_core.hooks import Registry
from oai_core.hooks.builder import ConfigBuilder
from oai_core.operations import AuthKind
from oai_core.resources import ApiGroup
from oai_core.retries import Retry, RetryPolicy
from packages.core.tests.support import KEY, Reply, Rig, Thing, failure

MakeRig = Callable[..., Rig]
HERE = "packages.core.tests.support"
PATHS = (f"{HERE}:Things", f"{HERE}:AsyncThings")


@attrs.define(eq=False)
class Group:
    """Brings resources."""

    group: ApiGroup

    @hookimpl
    def oai_register_groups(self, registry: Registry) -> None:
        registry.add(self.group)


def _group(**resources: tuple[str, str]) -> Group:
    names = {name.replace("__", "."): paths for name, paths in resources.items()}
    return Group(ApiGroup("-".join(resources), "a-distribution", names))


def test_groups_bring_resources(rig: MakeRig) -> None:
    client = rig(_group(things=PATHS), _group(stuff=PATHS))
    assert client.run(client.client.things.make) == Thing(id="thing_1")
    assert client.run(client.client.stuff.make) == Thing(id="thing_1")
    assert {"things", "stuff"} <= set(dir(client.client))


def test_groups_may_come_later(rig: MakeRig) -> None:
    client = rig(_group(things=PATHS))
    assert not hasattr(client.client, "stuff")
    client.client.register(_group(stuff=PATHS))
    assert client.run(client.client.stuff.make) == Thing(id="thing_1")


def test_two_groups_fill_one_namespace(rig: MakeRig) -> None:
    client = rig(_group(lab__things=PATHS), _group(lab__stuff=PATHS))
    assert client.run(client.client.lab.things.make) == Thing(id="thing_1")
    assert client.run(client.client.lab.stuff.make) == Thing(id="thing_1")


def test_a_resource_belongs_to_one_group() -> None:
    with pytest.raises(PluginError, match=r"oai_register_groups: ValueError: .*'things'") as caught:
        Rig("blocking", _group(things=PATHS), _group(things=PATHS, stuff=PATHS))
    assert isinstance(caught.value.__cause__, ValueError)


@attrs.define(eq=False)
class Configure:
    """Runs a function on the builder."""

    function: Callable[[ConfigBuilder], None]
    name: str | None = None

    @hookimpl
    def oai_configure(self, builder: ConfigBuilder) -> None:
        self.function(builder)


class ConfigureLast(Configure):
    @hookimpl(trylast=True)
    def oai_configure(self, builder: ConfigBuilder) -> None:
        self.function(builder)


def _append(text: str) -> Callable[[ConfigBuilder], None]:
    def change(builder: ConfigBuilder) -> None:
        builder.set(base_url=f"{builder.config.base_url}{text}")

    return change


def test_each_plugin_sees_what_those_before_it_changed(rig: MakeRig) -> None:
    client = rig(ConfigureLast(_append("/l")), Configure(_append("/a")), Configure(_append("/b")))
    client.make()
    assert client.sent[0].url == "https://api.openai.com/v1/b/a/l/things"


def test_a_header_is_added_unless_the_user_set_it(rig: MakeRig) -> None:
    def change(builder: ConfigBuilder) -> None:
        builder.add_header("x-team", "plugin")
        builder.add_header("X-Cost-Center", "plugin")

    client = rig(Configure(change), default_headers={"x-cost-center": "user"})
    client.make()
    headers = {name.lower(): value for name, value in client.sent[0].headers.items()}
    assert headers["x-team"] == "plugin"
    assert headers["x-cost-center"] == "user"


def test_an_unknown_field_names_the_plugin() -> None:
    def change(builder: ConfigBuilder) -> None:
        builder.set(max_retry=1)

    with pytest.raises(PluginError, match=r"'wrong' failed in oai_configure: .*'max_retries'"):
        Rig("blocking", Configure(change, "wrong"))


@attrs.define(eq=False)
class MakeTransport:
    """Gives a transport, or nothing."""

    transport: Any
    asked: list[bool] = attrs.field(factory=list[bool])

    @hookimpl
    def oai_make_transport(self, config: ClientConfig, blocking: bool) -> Any:
        assert config.api_key == KEY
        self.asked.append(blocking)
        return self.transport


class Echo:
    """A transport that answers with what it was sent to."""

    is_closed = False

    def send(self, request: WireRequest) -> WireResponse:
        return WireResponse(200, {}, request, b'{"id": "echo"}')

    def close(self) -> None:
        self.is_closed = True


def test_the_last_registered_transport_wins() -> None:
    never, echo, pass_on = MakeTransport(Echo()), MakeTransport(Echo()), MakeTransport(None)
    client = Rig("blocking", never, echo, pass_on)
    assert client.make() == Thing(id="echo")
    assert (never.asked, echo.asked, pass_on.asked) == ([], [True], [True])
    client.client.close()
    assert echo.transport.is_closed
    assert client.client.is_closed


def test_the_driver_is_told(rig: MakeRig) -> None:
    asked = MakeTransport(None)
    client = rig(asked)
    assert asked.asked == [client.driver == "blocking"]


def test_without_a_transport_there_is_no_client() -> None:
    with pytest.raises(PluginError, match="oai_make_transport: no plugin answered"):
        OpenAI(api_key=KEY, without_plugins=["oai.transport"])


class Token:
    """An `Auth` whose header changes with each attempt."""

    def __init__(self) -> None:
        self.count = 0

    def static(self, kind: AuthKind) -> str | None:
        return None

    def authorize(self, kind: AuthKind) -> Flow[str]:
        yield Sleep(0)
        number = yield Invoke(self._next)
        return f"Token {kind}-{number}"

    def _next(self) -> int:
        self.count += 1
        return self.count


@attrs.define(eq=False)
class MakeAuth:
    auth: Any

    @hookimpl
    def oai_make_auth(self, config: ClientConfig) -> Any:
        assert config.api_key == KEY
        return self.auth


def test_credentials_for_each_attempt(rig: MakeRig) -> None:
    client = rig(MakeAuth(KeyAuth("never", None)), MakeAuth(Token()), replies=[failure()])
    client.make()
    values = [request.headers["authorization"] for request in client.sent]
    assert values == ["Token bearer-1", "Token bearer-2"]


def test_none_leaves_credentials_to_the_next(rig: MakeRig) -> None:
    client = rig(MakeAuth(KeyAuth("sk-mine", None)), MakeAuth(None))
    client.make()
    assert client.sent[0].headers["authorization"] == "Bearer sk-mine"


def test_a_copy_shares_the_credentials(rig: MakeRig) -> None:
    token = Token()
    client = rig(MakeAuth(token))
    client.make()
    copy = client.client.with_options(max_retries=0)
    client.run(copy.use(type(client.things)).make)
    assert client.sent[1].headers["authorization"] == "Token bearer-2"


@attrs.define(eq=False)
class Policy:
    policy: Any

    @hookimpl
    def oai_retry_policy(self, config: ClientConfig) -> Any:
        assert config.max_retries == 2
        return self.policy


class OnlyTimeouts:
    """A policy of two lines."""

    def decide(
        self,
        attempt: int,
        max_retries: int,
        status: int | None,
        headers: Any,
        error: Exception | None,
    ) -> Retry | None:
        return Retry(0, "slow") if isinstance(error, APITimeoutError) else None


def test_another_policy_decides(rig: MakeRig) -> None:
    slow = [Reply(error=APITimeoutError()) for _ in range(5)]
    client = rig(Policy(RetryPolicy()), Policy(OnlyTimeouts()), Policy(None), replies=slow)
    client.make()
    assert len(client.sent) == 6
    client.server.transport.replies = [failure(503)]
    with pytest.raises(InternalServerError):
        client.make()


def test_core_s_own_policy_retries(rig: MakeRig) -> None:
    client = rig(replies=[failure(), Reply(error=APIConnectionError(stale=True)), failure()])
    assert client.make() == Thing(id="thing_1")
    assert len(client.sent) == 4


class Amount:
    """A type of the user's."""

    def __init__(self, cents: int) -> None:
        self.cents = cents


class AmountCodec:
    @hookimpl
    def oai_setup_codec(self, codec: Codec) -> None:
        codec.register_unstructure_hook(Amount, lambda amount: f"{amount.cents / 100:.2f}")
        codec.register_structure_hook(Amount, lambda text, _: Amount(round(float(text) * 100)))


class PathCodec:
    @hookimpl
    def oai_setup_codec(self, codec: Codec) -> None:
        codec.register_unstructure_hook(PurePosixPath, str)


def test_own_types_are_written_and_read(rig: MakeRig) -> None:
    client = rig(AmountCodec(), PathCodec())
    client.make(name=[Amount(150), PurePosixPath("a/b")])
    assert client.sent[0].content == b'{"name":["1.50","a/b"],"stream":false}'
    client.server.transport.replies = [Reply(body=b'"2.50"')]
    amount = client.run(client.client.get, "/amount", cast_to=Amount)
    assert amount.cents == 250


def test_codec_hooks_stay_in_their_client(rig: MakeRig) -> None:
    rig(AmountCodec())
    other = rig()
    with pytest.raises(TypeError, match="Amount"):
        other.make(name=Amount(1))


ASSEMBLY = (
    "oai_register_groups",
    "oai_configure",
    "oai_make_transport",
    "oai_make_auth",
    "oai_retry_policy",
    "oai_setup_codec",
)


@pytest.mark.parametrize("hook", ASSEMBLY)
def test_a_fault_names_plugin_and_hook(rig: MakeRig, hook: str) -> None:
    def fail(self: Any) -> None:
        raise ZeroDivisionError("oops")

    plugin = type("Failing", (), {hook: hookimpl(fail), "name": "failing"})()
    with pytest.raises(PluginError, match=f"'failing' failed in {hook}: ZeroDiv") as caught:
        rig(plugin, replies=[failure()]).make()
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


@pytest.mark.parametrize("hook", ASSEMBLY[1:])
def test_order_and_wrappers(rig: MakeRig, hook: str) -> None:
    log: list[str] = []

    def note(tag: str, *, tryfirst: bool = False, trylast: bool = False) -> Any:
        def function(self: Any) -> None:
            log.append(tag)

        marked = hookimpl(tryfirst=tryfirst, trylast=trylast)(function)
        return type(f"Note_{tag}", (), {hook: marked})()

    def around(self: Any) -> Generator[None, Any, Any]:
        log.append("+")
        result: Any = yield
        log.append("-")
        return result

    wrapper = type("Wrapper", (), {hook: hookimpl(wrapper=True)(around)})()
    plugins = (note("l", trylast=True), note("a"), wrapper, note("f", tryfirst=True), note("b"))
    rig(*plugins, replies=[failure()]).make()
    # Where the first result counts, core's own plugin or the fake server answers before the last.
    last = ["l"] if hook in ("oai_configure", "oai_setup_codec") else []
    assert log == ["+", "f", "b", "a", *last, "-"]
