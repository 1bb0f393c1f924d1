"""What the groups and the client of all groups load, beyond core and beside each other."""

from __future__ import annotations

import pytest

from oai_core.hooks.discovery import GROUPS, installed

from .loading import imported

PLACES = {name: path.partition(".")[0] for name, path in installed(GROUPS).items()}
PACKAGES = sorted({*PLACES.values()})
BUILD = "from {} import {}; client = {}(api_key='sk-test')"
KINDS = ("OpenAI", "AsyncOpenAI")


def built(package: str, kind: str, more: str = "") -> frozenset[str]:
    """The modules of a program that imports a client, builds it and does some more."""
    return imported(BUILD.format(package, kind, kind) + more)


def test_there_are_groups() -> None:
    assert len(PACKAGES) >= 21
    assert {"oai_responses", "oai_chat", "oai_admin"} < {*PACKAGES}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("package", PACKAGES)
def test_a_group_adds_five_modules_to_core(package: str, kind: str) -> None:
    own = {f"{package}{module}" for module in ("", "._version", ".client", ".plugin")}
    assert built(package, kind) - built("oai_core", kind) == own | {"oai_core.hooks.validation"}


@pytest.mark.parametrize("kind", KINDS)
def test_all_groups_cost_no_more_than_one(kind: str) -> None:
    loaded = built("oai", kind)
    assert loaded - built("oai_core", kind) == {"oai", "oai._version", "oai.client"}
    assert len(loaded) <= len(built("oai_responses", kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_resource_of_all_loads_its_group_alone(place: str, kind: str) -> None:
    own = PLACES[place]
    loaded = built("oai", kind, f".{place}") - built("oai", kind)
    outside = {name for name in loaded if not name.startswith(own)}
    assert {f"{own}.plugin", f"{own}.resources"} < loaded
    assert {name.partition(".")[0] for name in outside} <= {"oai_core"}
    assert not [name for name in loaded if ".components" in name or ".params" in name]
    assert len(loaded) <= 16


def test_the_types_of_all_load_one_module_for_a_name() -> None:
    none = imported("import oai_core, oai.types")
    assert none - imported("import oai_core") == {"oai", "oai._version", "oai.types"}
    loaded = imported("import oai_core, oai.types; oai.types.ChatCompletion") - none
    groups = {name for name in loaded if name.startswith("oai_") and "core" not in name}
    assert groups == {
        "oai_chat",
        "oai_chat._version",
        "oai_chat.components",
        "oai_chat.components.create_chat_completion_response",
    }
