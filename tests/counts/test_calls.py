"""Costs as counts: modules imported, components loaded, hooks called. Times are for benchmarks."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import httpx
import pluggy
import pytest

from benchmarks.payloads import events, response
from oai_responses import OpenAI


def modules_after(program: str) -> set[str]:
    """Run a program in a new interpreter and give the modules that it imported."""
    code = f"import sys; before = set(sys.modules)\n{program}\n"
    code += "import json; print(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_one_message_needs_few_components() -> None:
    program = f"""
from oai_responses.components import Response
assert Response.from_json({response()!r}).output_text
"""
    loaded = modules_after(program)
    components = [name for name in loaded if ".components." in name]
    assert 0 < len(components) <= 30
    assert not loaded & {"cattrs", "httpx", "openai", "pydantic"}


def answer(request: httpx.Request) -> httpx.Response:
    if json.loads(request.content).get("stream"):
        kind, content = "text/event-stream", b"".join(events())
    else:
        kind, content = "application/json", response()
    return httpx.Response(200, headers={"content-type": kind}, content=content)


def test_no_hook_is_called_without_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    client = OpenAI(
        api_key="sk-test", http_client=httpx.Client(transport=httpx.MockTransport(answer))
    )
    client.responses.create(model="gpt-4o", input="Hello")
    called: list[str] = []
    original = pluggy.HookCaller.__call__

    def count(self: pluggy.HookCaller, **arguments: Any) -> Any:
        called.append(self.name)
        return original(self, **arguments)

    monkeypatch.setattr(pluggy.HookCaller, "__call__", count)
    assert client.responses.create(model="gpt-4o", input="Hello").output_text
    assert len(list(client.responses.create(model="gpt-4o", input="Hello", stream=True))) > 1000
    assert called == []
