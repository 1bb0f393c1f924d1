"""What an import and a new client load, in an interpreter of their own."""

from __future__ import annotations

import pytest

from .loading import imported

# All of these come later: with the first call, a foreign type, a profile file, or an awaited call.
LATER = {"anyio", "asyncio", "cattrs", "httpx", "logging", "ssl", "yaml"}


@pytest.mark.parametrize("client", ["OpenAI", "AsyncOpenAI"])
def test_an_import_loads_core_and_no_component(client: str) -> None:
    loaded = imported(f"from oai_responses import {client}")
    ours = {name for name in loaded if name.startswith("oai_")}
    assert not loaded & LATER
    assert not [name for name in ours if ".components." in name or ".params." in name]
    assert not [name for name in ours if ".resources" in name or ".operations." in name]
    assert len(ours) <= 52
    assert len(loaded) <= 160


@pytest.mark.parametrize("client", ["OpenAI", "AsyncOpenAI"])
def test_a_client_loads_no_http_library(client: str) -> None:
    program = f"from oai_responses import {client}\nclient = {client}(api_key='sk-test')"
    assert not imported(program) & LATER
    assert not imported(f"{program}\nclient.responses.create, client.conversations.items") & LATER


def test_a_name_loads_its_module_alone() -> None:
    loaded = imported("from oai_responses import InputItem, Response, OutputMessage")
    components = {name.rpartition(".")[2] for name in loaded if ".components." in name}
    assert components == {"input_item", "response", "output_message"}


def test_a_typed_dict_loads_no_component() -> None:
    loaded = imported("from oai_responses.params import ResponsesCreateParams")
    assert not [name for name in loaded if ".components." in name]
