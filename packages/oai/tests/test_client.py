"""The client of all groups: what it has, what it finds besides, and that groups share it."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

import oai
import oai_core
from oai_core import hookimpl
from oai_core.hooks.discovery import GROUPS, installed
from oai_core.known_groups import DISTRIBUTIONS
from oai_core.resources import AsyncResource, Resource

CLIENTS: list[Any] = [oai.OpenAI, oai.AsyncOpenAI]
PLACES = sorted(installed(GROUPS))
SOURCE = ast.parse(Path(str(import_module("oai.client").__file__)).read_text("utf-8"))
THIRD_PARTY = """
import attrs

from oai_core.groups import ApiGroup
from oai_core.hooks import hookimpl
from oai_core.resources import Resource


class Thing(Resource):
    pass


GROUP = ApiGroup(
    "thing",
    "thing",
    {name: ("thing:Thing", "thing:Thing") for name in ("mine", "beta.mine", "labs.thing")},
)


@attrs.define(eq=False)
class Plugin:
    @hookimpl
    def oai_register_groups(self, registry):
        registry.add(GROUP)


plugin = Plugin()
"""


class Server:
    """Plays all groups: keeps the requests, and answers with an id."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"id": f"id of {request.url.path}"})


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def client(server: Server) -> Iterator[oai.OpenAI]:
    http = httpx.Client(transport=httpx.MockTransport(server))
    with oai.OpenAI(api_key="sk-test", http_client=http) as made:
        yield made


def get(client: Any, place: str) -> Any:
    for name in place.split("."):
        client = getattr(client, name)
    return client


def declared(kind: str) -> dict[str, str]:
    """What type checkers read: places of a client, and the names of their classes."""
    classes = {node.name: node for node in ast.walk(SOURCE) if isinstance(node, ast.ClassDef)}
    fields = [node for node in ast.walk(classes[kind]) if isinstance(node, ast.AnnAssign)]
    found: dict[str, str] = {}
    for field in fields:
        name, cls = ast.unparse(field.target), ast.unparse(field.annotation)
        if cls in classes:
            found |= {f"{name}.{member}": of for member, of in declared(cls).items()}
        else:
            found[name] = cls
    return found


def test_it_knows_what_all_groups_bring() -> None:
    assert len(PLACES) > 25
    assert oai.OpenAI.lazy_groups == oai.AsyncOpenAI.lazy_groups == installed(GROUPS)


@pytest.mark.parametrize("kind", CLIENTS)
def test_declarations_are_what_is_found(kind: Any) -> None:
    made = kind(api_key="sk-test")
    types = declared(kind.__name__)
    assert sorted(types) == PLACES
    for place, cls in types.items():
        found = get(made, place)
        assert type(found).__name__ == cls
        assert type(found).__module__.startswith(DISTRIBUTIONS[place].replace("-", "_"))
        assert get(made, place) is found


def methods(resource: Any, place: str) -> Iterator[tuple[str, Any, Any]]:
    """All methods of a resource and of those below it: place, resource and method."""
    for name in [name for name in dir(type(resource)) if name[0] != "_"]:
        found = getattr(resource, name)
        if isinstance(found, (Resource, AsyncResource)):
            yield from methods(found, f"{place}.{name}")
        elif callable(found):
            yield f"{place}.{name}", resource, found


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_method_tells_whether_it_has_a_raw_form(kind: Any) -> None:
    made = kind(api_key="sk-test")
    found = [each for place in PLACES for each in methods(get(made, place), place)]
    helpers = [each for each in found if not hasattr(each[2], "operation")]
    assert 20 < len(helpers) < len(found) / 5
    for place, resource, method in helpers:
        has_raw = place.endswith(".parse")
        assert method.has_raw is has_raw
        for view in (resource.with_raw_response, resource.with_streaming_response):
            assert hasattr(view, place.rpartition(".")[2]) is has_raw


@pytest.mark.parametrize("kind", CLIENTS)
def test_completion_lists_all_groups(kind: Any) -> None:
    made = kind(api_key="sk-test")
    assert {place.partition(".")[0] for place in PLACES} <= {*dir(made)}
    assert {place[5:] for place in PLACES if place.startswith("beta.")} <= {*dir(made.beta)}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("chats", r"'\w+' has no attribute 'chats'.*'chat'"),
        ("beta.thread", r"'\w+\.beta' has no attribute 'thread'.*'threads'"),
        ("nothing_like_it", r"'\w+' has no attribute 'nothing_like_it'"),
    ],
)
def test_a_wrong_name_is_an_error(kind: Any, place: str, said: str) -> None:
    made = kind(api_key="sk-test")
    with pytest.raises(AttributeError, match=said):
        get(made, place)


def test_groups_share_connections_and_options(client: oai.OpenAI, server: Server) -> None:
    client.responses.retrieve("a")
    client.chat.completions.retrieve("b")
    file = client.with_options(default_headers={"x-mine": "1"}).files.retrieve("c")
    assert file.id == "id of /v1/files/c"
    assert [request.headers.get("x-mine") for request in server.requests] == [None, None, "1"]
    agents = {request.headers["user-agent"].partition(" ")[0] for request in server.requests}
    assert agents == {f"oai/{oai.__version__}"}


def test_a_plugin_sees_the_calls_of_all_groups(server: Server) -> None:
    class Names:
        seen: list[str] = []  # noqa: RUF012 - of this one plugin

        @hookimpl
        def oai_before_call(self, call: Any) -> None:
            self.seen.append(call.operation.id)

    http = httpx.Client(transport=httpx.MockTransport(server))
    with oai.OpenAI(api_key="sk-test", http_client=http, plugins=[Names()]) as made:
        made.models.retrieve("m")
        made.beta.chatkit.sessions.cancel("s")
        made.evals.retrieve("e")
    assert Names.seen == ["retrieveModel", "CancelChatSessionMethod", "getEval"]


def test_what_one_group_gave_another_takes(client: oai.OpenAI, server: Server) -> None:
    kept = client.files.retrieve("a")
    client.vector_stores.create(file_ids=[kept.id])
    assert json.loads(server.requests[-1].content) == {"file_ids": ["id of /v1/files/a"]}


def test_other_installed_groups_are_found(tmp_path: Path) -> None:
    (tmp_path / "thing.py").write_text(THIRD_PARTY, "utf-8")
    info = tmp_path / "thing-1.dist-info"
    info.mkdir()
    names = ("mine", "beta.mine", "labs.thing")
    points = "\n".join(["[oai.groups]", *(f"{name} = thing:plugin" for name in names)])
    (info / "entry_points.txt").write_text(points, "utf-8")
    program = (
        f"import sys; sys.path.append({str(tmp_path)!r}); import oai\n"
        "client = oai.OpenAI(api_key='sk-test')\n"
        "print({'mine', 'labs'} < {*dir(client)}, {'mine', 'threads'} < {*dir(client.beta)})\n"
        "found = (client.labs.thing, client.beta.mine, client.mine, client.chat)\n"
        "print(*(type(each).__name__ for each in found))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "True", *["Thing"] * 3, "Chat"]


GROUPS_OWN = {
    "AssistantEventHandler": "oai_assistants",
    "AsyncAssistantEventHandler": "oai_assistants",
    "UploadInterruptedError": "oai_files",
    "VectorStoreUploadError": "oai_vector_stores",
}


@pytest.mark.parametrize("name", sorted(set(vars(oai)["__all__"]) - {"__version__"}))
def test_every_public_name_is_core_s_or_known_beside_the_client(name: str) -> None:
    if name in ("OpenAI", "AsyncOpenAI"):
        assert issubclass(getattr(oai, name), getattr(oai_core, name))
    elif name == "types":
        assert getattr(oai, name) is import_module("oai.types")
    elif name in GROUPS_OWN:
        assert getattr(oai, name) is getattr(import_module(GROUPS_OWN[name]), name)
    else:
        assert getattr(oai, name) is getattr(oai_core, name)
