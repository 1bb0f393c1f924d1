"""Namespaces such as `client.beta`, which several distributions fill."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from oai_core import AsyncOpenAI, OpenAI
from oai_core.hooks.registry import Namespace

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a group on the path, as an installer would."""
    monkeypatch.syspath_prepend(str(tmp_path))  # pyright: ignore[reportUnknownMemberType]

    def make(name: str, *places: str) -> None:
        module = f"group_{name}"
        paths = dict.fromkeys(places, (f"{module}:Part", f"{module}:AsyncPart"))
        (tmp_path / f"{module}.py").write_text(
            dedent(f"""
                from oai_core.groups import ApiGroup
                from oai_core.hooks import hookimpl
                from oai_core.resources import AsyncResource, Resource

                class Part(Resource):
                    origin = {name!r}

                class AsyncPart(AsyncResource):
                    origin = "async " + {name!r}

                class Plugin:
                    @hookimpl
                    def oai_register_groups(self, registry):
                        registry.add(ApiGroup({name!r}, {module!r}, {paths!r}))

                plugin = Plugin()
            """)
        )
        folder = tmp_path / f"{module}-1.0.dist-info"
        folder.mkdir()
        points = "\n".join(f"{place} = {module}:plugin" for place in places)
        (folder / "entry_points.txt").write_text(f"[oai.groups]\n{points}\n")
        monkeypatch.delitem(sys.modules, module, raising=False)

    return make


def test_distributions_share_a_namespace(install: Install) -> None:
    install("one", "trial.one", "first")
    install("two", "trial.two")
    client: Any = OpenAI(api_key="k")
    assert (client.trial.one.origin, client.trial.two.origin) == ("one", "two")
    assert client.trial is client.trial
    assert client.trial.one is client.trial.one
    assert client.first.origin == "one"


def test_a_group_is_imported_when_it_is_named(install: Install) -> None:
    install("one", "trial.one")
    install("two", "trial.two")
    client: Any = OpenAI(api_key="k")
    assert isinstance(client.trial, Namespace)
    assert client.trial.two.origin == "two"
    assert "group_two" in sys.modules
    assert "group_one" not in sys.modules


def test_async_clients_get_async_resources(install: Install) -> None:
    install("one", "trial.one")
    client: Any = AsyncOpenAI(api_key="k")
    assert client.trial.one.origin == "async one"


def test_a_class_may_name_groups_that_are_loaded_on_demand(install: Install) -> None:
    install("one")
    install("two", "trial.two")

    class Client(OpenAI):
        lazy_groups = {"trial.one": "group_one:plugin"}  # noqa: RUF012

    install_path = Path(next(path for path in sys.path if (Path(path) / "group_one.py").exists()))
    source = (install_path / "group_one.py").read_text()
    (install_path / "group_one.py").write_text(
        source.replace("{}", '{"trial.one": ("group_one:Part", "group_one:AsyncPart")}')
    )
    client: Any = Client(api_key="k")
    assert "group_one" not in sys.modules
    assert (client.trial.one.origin, client.trial.two.origin) == ("one", "two")
    install("three", "extra.three")
    assert client.extra.three.origin == "three"


def test_a_member_that_there_is_not(install: Install) -> None:
    install("one", "trial.first")
    client: Any = OpenAI(api_key="k")
    with pytest.raises(AttributeError, match=r"'OpenAI.trial' has no attribute 'wrong'$"):
        _ = client.trial.wrong
    assert client.trial.first.origin == "one"
    with pytest.raises(AttributeError, match=r"no attribute 'firts'. Did you mean 'first'\?"):
        _ = client.trial.firts
    assert not hasattr(client.trial, "_private")


def test_a_known_member_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oai_core.hooks.discovery.installed", lambda group: {})
    client: Any = OpenAI(api_key="k")
    with pytest.raises(AttributeError, match="pip install oai-assistants"):
        _ = client.beta.threads
    with pytest.raises(AttributeError, match="pip install oai-chat`"):
        _ = client.chat
    assert not hasattr(client, "beta.threads")


def test_dir_lists_members(install: Install) -> None:
    install("one", "trial.one")
    client: Any = OpenAI(api_key="k")
    assert "trial" in dir(client)
    assert "one" in dir(client.trial), "before anything is loaded"
    assert "group_one" not in sys.modules
    assert repr(client.trial) == "<namespace 'trial'>"
