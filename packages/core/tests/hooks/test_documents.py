"""Every hook has a page, and the examples in the pages run."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from oai_core._json import dumps
from oai_core.hooks import specs

DOCS = Path(__file__).parents[4] / "docs" / "hooks"
PAGES = sorted(DOCS.glob("*.md"))
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
HOOKS: dict[str, Any] = {
    name: function
    for holder in (specs.Assembly, specs.Calls)
    for name, function in vars(holder).items()
    if name.startswith("oai_")
}
MESSAGE: dict[str, Any] = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "hello", "annotations": []}],
}
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "output": [MESSAGE],
}
EVENTS: tuple[dict[str, Any], ...] = (
    {"type": "response.created", "sequence_number": 0, "response": RESPONSE},
    {"type": "response.output_text.delta", "sequence_number": 1, "delta": "hello"},
    {"type": "response.completed", "sequence_number": 2, "response": RESPONSE},
)


@pytest.fixture
def api(loopback: Any, answer: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A server that gives one response, whole or as a stream."""

    def reply(request: Any) -> bytes:
        if b'"stream":true' not in request.body:
            body: bytes = answer(dumps(RESPONSE), content_type="application/json")
            return body
        lines = b"".join(b"data: " + dumps(event) + b"\n\n" for event in EVENTS)
        events: bytes = answer(lines, content_type="text/event-stream")
        return events

    loopback.reply = reply
    monkeypatch.setenv("OPENAI_BASE_URL", loopback.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-documents")
    return loopback


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_run(page: Path, api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    examples = FENCE.findall(page.read_text("utf-8"))
    assert examples
    module = ModuleType(f"example_{page.stem}")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    for example in examples:
        exec(compile(example, str(page), "exec"), vars(module))


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_has_a_page_and_an_example(hook: str) -> None:
    text = (DOCS / f"{hook}.md").read_text("utf-8")
    arguments = list(inspect.signature(HOOKS[hook]).parameters)[1:]
    assert text.startswith(f"# {hook}({', '.join(arguments)})\n")
    assert any(f"def {hook}(" in example for example in FENCE.findall(text))
    assert f"[{hook}]({hook}.md)" in (DOCS / "README.md").read_text("utf-8")
    assert HOOKS[hook].__doc__


def test_there_is_no_page_without_a_hook() -> None:
    assert {page.stem for page in PAGES} == {"README", *HOOKS}
