from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import attrs
import pytest

from oai_core import APIStatusError, OpenAI, PluginError, hookimpl
from oai_core.call import Call
from oai_core.hooks.discovery import PLUGINS, installed
from packages.core.tests.support import KEY, DriverName, FakeServer, FakeTransport, Rig, failure

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a distribution with plugins on the path, as an installer would."""
    monkeypatch.syspath_prepend(str(tmp_path))  # pyright: ignore[reportUnknownMemberType]
    monkeypatch.delenv("OAI_NO_PLUGINS")

    def make(name: str, code: str = "", *, points: str | None = None) -> None:
        module = f"installed_{name}"
        (tmp_path / f"{module}.py").write_text(dedent(code or _code(name)), "utf-8")
        folder = tmp_path / f"{module}-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
        points = points or f"{name} = {module}:Plugin"
        (folder / "entry_points.txt").write_text(
            f"[console_scripts]\nx = y:z\n\n[oai.plugins]\n{points}\n"
        )
        monkeypatch.delitem(sys.modules, module, raising=False)

    return make


def _code(name: str) -> str:
    return f"""
        from oai_core import hookimpl

        class Plugin:
            @hookimpl
            def oai_configure(self, builder):
                builder.add_header("x-{name}", "installed")
                order = builder.config.default_headers.get("x-order") or ""
                builder.set(default_headers={{
                    **builder.config.default_headers, "x-order": order + "{name} "
                }})
    """


def _headers(driver: DriverName = "blocking", *plugins: Any, **options: Any) -> set[str]:
    client = Rig(driver, *plugins, **options)
    client.make()
    return {name for name in client.sent[0].headers if name.startswith("x-") and name != "x-order"}


def test_installed_plugins_take_part(install: Install, driver: DriverName) -> None:
    install("red")
    install("blue")
    assert _headers(driver) == {"x-red", "x-blue"}


def test_what_was_passed_comes_before_what_is_installed(install: Install) -> None:
    install("blue")
    client = Rig("blocking", Ordered())
    client.make()
    assert client.sent[0].headers["x-order"] == "passed blue"


class Ordered:
    @hookimpl
    def oai_configure(self, builder: Any) -> None:
        builder.add_header("x-order", "passed ")


def test_no_plugins(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    install("red", "raise RuntimeError('imported')")
    monkeypatch.setenv("OAI_NO_PLUGINS", "1")
    assert _headers() == set()
    monkeypatch.setenv("OAI_NO_PLUGINS", "0")
    with pytest.raises(PluginError, match="'red' failed in loading: RuntimeError: imported"):
        _headers()


@pytest.mark.parametrize(
    ("names", "expected"),
    [("red", {"x-red"}), ("red, blue", {"x-red", "x-blue"}), ("", set[str]())],
)
def test_plugins_by_name(
    install: Install, monkeypatch: pytest.MonkeyPatch, names: str, expected: set[str]
) -> None:
    for name in ("red", "blue", "green"):
        install(name)
    monkeypatch.setenv("OAI_PLUGINS", names)
    assert _headers() == expected


def test_a_name_that_nobody_brings(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    install("red")
    monkeypatch.setenv("OAI_PLUGINS", "red,blu")
    with pytest.raises(PluginError, match=r"'blu' .*OAI_PLUGINS names it.*installed: .*red"):
        _headers()


def test_without_plugins(install: Install) -> None:
    install("red", "raise RuntimeError('imported')")
    install("blue")
    assert _headers(without_plugins=["red"]) == {"x-blue"}


def test_one_that_was_passed_takes_the_place_of_an_installed_one(install: Install) -> None:
    install("red", "raise RuntimeError('imported')")

    @attrs.define(eq=False)
    class Mine:
        name: str = "red"

        @hookimpl
        def oai_configure(self, builder: Any) -> None:
            builder.add_header("x-mine", "1")

    assert _headers("blocking", Mine()) == {"x-mine"}


@pytest.mark.parametrize(
    ("points", "message"),
    [
        ("bad = no_such_module:Plugin", "ModuleNotFoundError"),
        ("bad = installed_bad:Missing", "AttributeError"),
    ],
)
def test_a_plugin_that_cannot_be_loaded(install: Install, points: str, message: str) -> None:
    install("bad", points=points)
    with pytest.raises(PluginError, match=f"'bad' failed in loading: {message}"):
        _headers()


def test_entry_points_may_name_an_object_and_extras(install: Install) -> None:
    code = dedent(_code("green")) + "\nplugin = Plugin()\n"
    install("green", code, points="# a comment\ngreen = installed_green:plugin [extra]")
    assert installed(PLUGINS)["green"] == "installed_green:plugin"
    assert _headers() == {"x-green"}


def test_reading_entry_points_imports_nothing(install: Install) -> None:
    install("red")
    assert installed(PLUGINS)["red"] == "installed_red:Plugin"
    assert "installed_red" not in sys.modules


# Names and registration.


@attrs.define(eq=False)
class Named:
    name: str | None
    log: list[str] = attrs.field(factory=list[str])

    @hookimpl
    def oai_before_call(self, call: Call) -> None:
        self.log.append(call.operation.id)


def test_one_object_is_registered_once(driver: DriverName) -> None:
    plugin = Named("once")
    client = Rig(driver, plugin, plugin)
    client.client.register(plugin)
    client.make()
    assert plugin.log == ["makeThing"]


def test_a_name_belongs_to_one_plugin() -> None:
    with pytest.raises(PluginError, match="'same' in registration: another plugin has this name"):
        Rig("blocking", Named("same"), Named("same"))
    client = Rig("blocking", Named("same")).client
    with pytest.raises(PluginError, match="another plugin has this name"):
        client.register(Named(None), "same")


def test_plugins_without_a_name_are_numbered(driver: DriverName) -> None:
    one, two = Named(None), Named(None)
    client = Rig(driver, one, two)
    client.make()
    assert one.log == two.log == ["makeThing"]
    manager = client.client._runtime.hooks.manager
    assert manager.get_name(one) == f"{__name__}.Named"
    assert manager.get_name(two) == f"{__name__}.Named-2"


def test_a_plugin_may_come_later(driver: DriverName) -> None:
    client = Rig(driver)
    client.make()
    plugin = Named("late")
    client.client.register(plugin)
    client.make()
    assert plugin.log == ["makeThing"]


def test_a_class_is_made_an_object(driver: DriverName) -> None:
    seen: list[str] = []

    class Plain:
        @hookimpl
        def oai_before_call(self, call: Call) -> None:
            seen.append(call.operation.id)

    Rig(driver, Plain).make()
    assert seen == ["makeThing"]


def test_one_that_is_left_out_by_name_is_ignored_even_later(driver: DriverName) -> None:
    plugin = Named("unwanted")
    client = Rig(driver, plugin, without_plugins=["unwanted", "nobody"])
    client.client.register(plugin)
    client.make()
    assert plugin.log == []


@pytest.mark.parametrize("name", ["oai.auth", "oai.transport"])
def test_core_s_own_can_be_left_out_and_are_then_missed(name: str) -> None:
    server = [] if name == "oai.transport" else [FakeServer(FakeTransport([failure()]))]
    with pytest.raises(PluginError, match="no plugin answered, and core's own was left out"):
        OpenAI(api_key=KEY, plugins=server, without_plugins=[name]).get("/things")


def test_without_retries_the_first_failure_is_raised() -> None:
    server = FakeServer(FakeTransport([failure(), failure()]))
    client = OpenAI(api_key=KEY, plugins=[server], without_plugins=["oai.retries"], max_retries=5)
    with pytest.raises(APIStatusError) as caught:
        client.get("/things")
    assert caught.value.response.retries == 0


def test_a_copy_has_the_same_plugins(driver: DriverName) -> None:
    plugin = Named("shared")
    client = Rig(driver, plugin)
    copy = client.client.with_options(max_retries=0)
    client.run(copy.use(type(client.things)).make)
    assert plugin.log == ["makeThing"]


def test_two_clients_share_nothing() -> None:
    plugin = Named("mine")
    Rig("blocking", plugin)
    server = FakeServer()
    other = OpenAI(api_key=KEY, plugins=[server])
    other.get("/things")
    assert plugin.log == []
