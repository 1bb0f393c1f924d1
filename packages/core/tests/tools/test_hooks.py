"""`oai_before_tool` and `oai_after_tool`: two plugins, under each driver."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from oai_core import OpenAIError, PluginError, hookimpl
from oai_core.tools import ToolRefusedError, tool
from oai_core.tools.calls import ToolCall
from packages.core.tests.support import Rig
from packages.core.tests.tools.talk import Talk, asks

MakeRig = Callable[..., Rig]
ASKS = asks(("a", "double", '{"n": 1}'), ("b", "fail", "{}"), ("c", "nothing", "{}"))


@tool
def double(n: int) -> int:
    return 2 * n


@tool
def fail() -> None:
    raise ValueError("no")


@attrs.define(eq=False)
class Watch:
    tag: str
    log: list[Any]

    @hookimpl
    def oai_before_tool(self, call: ToolCall) -> None:
        self.log.append((self.tag, "before", call.call_id, call.name, call.arguments, call.turn))

    @hookimpl
    def oai_after_tool(
        self, call: ToolCall, result: Any, error: Exception | None, elapsed: float
    ) -> None:
        assert 0 <= elapsed < 5
        self.log.append((self.tag, "after", call.call_id, result, type(error).__name__))


def test_both_plugins_see_every_call_the_last_one_first(rig: MakeRig) -> None:
    log: list[Any] = []
    Talk(rig(Watch("a", log), Watch("b", log)), [double, fail], ASKS, parallel=1)()
    assert [entry[:3] for entry in log] == [
        (tag, when, call_id)
        for call_id in ("a", "b", "c")
        for when in ("before", "after")
        for tag in ("b", "a")
    ]
    assert log[0] == ("b", "before", "a", "double", '{"n": 1}', 1)
    ends = {entry[2]: entry[3:] for entry in log if entry[1] == "after"}
    assert ends == {"a": (2, "NoneType"), "b": (None, "ValueError"), "c": (None, "ToolError")}


class Nothing:
    """What an observer returns is ignored."""

    @hookimpl
    def oai_before_tool(self, call: ToolCall) -> Any:
        return "another"

    @hookimpl
    def oai_after_tool(self) -> Any:
        return "another"


def test_observers_change_nothing(rig: MakeRig) -> None:
    talk = Talk(rig(Nothing(), Nothing()), [double], asks(("a", "double", '{"n": 1}')))
    assert talk().calls[0].value == 2


@attrs.define(eq=False)
class Raises:
    hook: str
    error: Exception
    name: str = "raises"

    @hookimpl
    def oai_before_tool(self) -> None:
        if self.hook == "oai_before_tool":
            raise self.error

    @hookimpl
    def oai_after_tool(self) -> None:
        if self.hook == "oai_after_tool":
            raise self.error


def test_a_plugin_may_refuse_a_call(rig: MakeRig) -> None:
    log: list[Any] = []
    ran: list[str] = []

    @tool
    def act() -> None:
        ran.append("act")

    refuses = Raises("oai_before_tool", ToolRefusedError("Not today."))
    talk = Talk(rig(Watch("a", log), refuses), [act], asks(("a", "act", "{}")))
    result = talk()
    assert ran == []
    assert talk.model.told == [[("a", "Error: Not today.")]]
    assert isinstance(result.calls[0].error, ToolRefusedError)
    assert [entry[1:3] for entry in log] == [("after", "a")]


@pytest.mark.parametrize("hook", ["oai_before_tool", "oai_after_tool"])
def test_anything_else_that_a_plugin_raises_ends_the_run(rig: MakeRig, hook: str) -> None:
    talk = Talk(rig(Raises(hook, ValueError("bug"))), [double], ASKS)
    with pytest.raises(PluginError, match=f"'raises' failed in {hook}: ValueError: bug"):
        talk()
    own = OpenAIError("the plugin says no")
    talk = Talk(rig(Raises(hook, own)), [double], ASKS)
    with pytest.raises(OpenAIError) as caught:
        talk()
    assert caught.value is own
    assert len(talk.model.requests) == 1
