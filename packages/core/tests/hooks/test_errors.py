from __future__ import annotations

from collections.abc import Callable, Generator
from types import ModuleType, SimpleNamespace
from typing import Any

import attrs
import pytest

from oai_core import OpenAI, PluginError, RateLimitError, StreamError, hookimpl
from oai_core.call import Call
from packages.core.tests.support import KEY, Rig, events, failure

MakeRig = Callable[..., Rig]


class OutOfQuota(Exception):
    """An application's own error."""


class SlowDown(Exception):
    """Another."""


@attrs.define(eq=False)
class Map:
    """Maps errors of one class to another."""

    source: type[Exception]
    target: Callable[[str], Any]
    seen: list[str] = attrs.field(factory=list[str])

    @hookimpl
    def oai_map_error(self, call: Call, error: Exception) -> Any:
        self.seen.append(f"{call.operation.id} {type(error).__name__}")
        return self.target(str(error)) if isinstance(error, self.source) else None


@attrs.define(eq=False)
class After:
    """Keeps what a call ended with."""

    errors: list[BaseException | None] = attrs.field(factory=list[BaseException | None])

    @hookimpl
    def oai_after_call(self, error: BaseException | None) -> None:
        self.errors.append(error)


def test_another_error_is_raised_from_the_first(rig: MakeRig) -> None:
    after = After()
    client = rig(Map(RateLimitError, OutOfQuota), after, replies=[failure(429)], max_retries=0)
    with pytest.raises(OutOfQuota, match="429") as caught:
        client.make()
    assert isinstance(caught.value.__cause__, RateLimitError)
    assert after.errors == [caught.value]


def test_the_first_answer_counts(rig: MakeRig) -> None:
    late, early = Map(RateLimitError, SlowDown), Map(RateLimitError, OutOfQuota)
    client = rig(late, early, replies=[failure(429)], max_retries=0)
    with pytest.raises(OutOfQuota):
        client.make()
    assert (late.seen, early.seen) == ([], ["makeThing RateLimitError"])


def test_none_asks_the_next(rig: MakeRig) -> None:
    late, early = Map(RateLimitError, SlowDown), Map(KeyError, OutOfQuota)
    client = rig(late, early, replies=[failure(429)], max_retries=0)
    with pytest.raises(SlowDown):
        client.make()
    assert early.seen == ["makeThing RateLimitError"]


def test_without_an_answer_the_error_stays(rig: MakeRig) -> None:
    client = rig(Map(KeyError, OutOfQuota), replies=[failure(429)], max_retries=0)
    with pytest.raises(RateLimitError) as caught:
        client.make()
    assert caught.value.__cause__ is None


def test_it_is_not_asked_before_the_last_attempt(rig: MakeRig) -> None:
    mapper = Map(RateLimitError, OutOfQuota)
    client = rig(mapper, replies=[failure(429), failure(429)])
    client.make()
    assert mapper.seen == []


def test_an_error_in_a_stream_is_mapped(rig: MakeRig) -> None:
    after = After()
    broken = events("x")
    broken.body = broken.body.replace(b"[DONE]", b"{what")
    client = rig(Map(StreamError, OutOfQuota), after, replies=[broken])
    with pytest.raises(OutOfQuota) as caught:
        client.stream()
    assert isinstance(caught.value.__cause__, StreamError)
    assert after.errors == [caught.value]


def test_a_wrapper_has_the_last_word(rig: MakeRig) -> None:
    class Undo:
        @hookimpl(wrapper=True)
        def oai_map_error(self, error: Exception) -> Generator[None, Any, Any]:
            mapped: Any = yield
            assert isinstance(mapped, OutOfQuota)

    client = rig(Undo(), Map(RateLimitError, OutOfQuota), replies=[failure(429)], max_retries=0)
    with pytest.raises(RateLimitError):
        client.make()


def test_what_is_no_exception_is_refused(rig: MakeRig) -> None:
    class Text:
        name = "text"

        @hookimpl
        def oai_map_error(self) -> Any:
            return "sorry"

    client = rig(Text(), replies=[failure(429)], max_retries=0)
    with pytest.raises(PluginError, match="'text' in oai_map_error: returned str"):
        client.make()


def test_a_fault_while_mapping_names_the_plugin(rig: MakeRig) -> None:
    class Broken:
        name = "broken"

        @hookimpl
        def oai_map_error(self, error: Exception) -> Any:
            raise ZeroDivisionError from error

    client = rig(Broken(), replies=[failure(429)], max_retries=0)
    with pytest.raises(PluginError, match="'broken' failed in oai_map_error: ZeroDivisionError"):
        client.make()


# Plugins that would not work are refused when they are registered.


class AsyncHook:
    @hookimpl
    async def oai_before_call(self) -> None: ...


class AsyncGenerator:
    @hookimpl
    async def oai_middleware(self) -> Any:
        yield


class UnknownHook:
    @hookimpl
    def oai_before_cal(self) -> None: ...


class Unprefixed:
    @hookimpl
    def before_send(self) -> None: ...


class UnknownArgument:
    @hookimpl
    def oai_stream_event(self, evnt: Any) -> None: ...


class Defaulted:
    @hookimpl
    def oai_before_send(self, attempt: int = 0) -> None: ...


class Keywords:
    @hookimpl
    def oai_before_send(self, **arguments: Any) -> None: ...


class Unmarked:
    def oai_before_call(self, call: Call) -> None: ...


class YieldsItself:
    @hookimpl
    def oai_middleware(self, operation: Any) -> Any:
        yield


class YieldsToo:
    @hookimpl
    def oai_before_call(self, call: Call) -> Any:
        yield


class NoGenerator:
    @hookimpl(wrapper=True)
    def oai_before_call(self, call: Call) -> None: ...


class WrapsHistory:
    @hookimpl(wrapper=True)
    def oai_register_groups(self) -> Any:
        yield


REFUSED = [
    (AsyncHook, "oai_before_call", "plain functions; for I/O yield effects from middleware"),
    (AsyncGenerator, "oai_middleware", "plain functions"),
    (UnknownHook, "oai_before_cal", "no such hook. Did you mean 'oai_before_call'?"),
    (Unprefixed, "before_send", "no such hook. Did you mean 'oai_before_send'?"),
    (UnknownArgument, "oai_stream_event", "no argument 'evnt'. Did you mean 'event'?"),
    (Defaulted, "oai_before_send", "'attempt' takes no default"),
    (Keywords, "oai_before_send", r"\*arguments stays empty"),
    (Unmarked, "oai_before_call", "not marked with @hookimpl"),
    (YieldsItself, "oai_middleware", "return a generator function instead"),
    (YieldsToo, "oai_before_call", "it yields, but is no wrapper"),
    (NoGenerator, "oai_before_call", "a wrapper is a generator function"),
    (WrapsHistory, "oai_register_groups", "cannot be wrapped"),
]


@pytest.mark.parametrize(
    ("plugin", "hook", "message"), REFUSED, ids=lambda value: getattr(value, "__name__", None)
)
def test_a_plugin_that_would_not_work(plugin: type, hook: str, message: str) -> None:
    with pytest.raises(PluginError, match=message) as caught:
        OpenAI(api_key=KEY, plugins=[plugin()])
    assert caught.value.hook == hook
    assert caught.value.plugin.endswith(plugin.__name__)
    client = Rig("blocking")
    with pytest.raises(PluginError, match=message):
        client.client.register(plugin(), "late")
    client.make()
    assert client.client._runtime.hooks.manager.get_plugin("late") is None


def test_a_class_that_cannot_be_made() -> None:
    class Needs:
        def __init__(self, something: int) -> None: ...

    with pytest.raises(PluginError, match="Needs' failed in registration: TypeError"):
        OpenAI(api_key=KEY, plugins=[Needs])


def test_a_hook_of_a_later_core_can_be_optional() -> None:
    class Forward:
        @hookimpl(optionalhook=True)
        def oai_of_the_future(self, anything: Any) -> None: ...

    assert Rig("blocking", Forward()).make().id == "thing_1"


def _module(**held: Any) -> ModuleType:
    module = ModuleType("module_plugin")
    vars(module).update(held)
    return module


@pytest.mark.parametrize("make", [SimpleNamespace, _module])
def test_modules_and_plain_objects_are_checked_too(make: Callable[..., Any]) -> None:
    async def late() -> None: ...

    with pytest.raises(PluginError, match="plain functions"):
        OpenAI(api_key=KEY, plugins=[make(oai_before_call=hookimpl(late))])


def test_a_module_can_be_a_plugin(rig: MakeRig) -> None:
    seen: list[str] = []

    @hookimpl
    def oai_before_call(call: Call) -> None:
        seen.append(call.operation.id)

    client = rig(_module(oai_before_call=oai_before_call))
    client.make()
    assert seen == ["makeThing"]
    assert client.client._runtime.hooks.manager.has_plugin("module_plugin")
