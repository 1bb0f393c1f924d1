"""Minimal valid requests to any operation, and what is below which collection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import httpx
from jsonschema import Draft202012Validator

from oai_emulator.bundle import BETA, FORM, JSON, OperationFacts, shipped
from oai_emulator.generic.choose import Generic
from oai_emulator.generic.samples import Sampler
from oai_emulator.routing import Router
from oai_emulator.values import as_object

Json = dict[str, Any]
BUNDLE = shipped()
SAMPLER = Sampler(BUNDLE.schemas)
ROUTER = Router((), BUNDLE, Generic(BUNDLE).handler)


@dataclass(frozen=True)
class Made:
    """The id of an object that is made under a path."""

    path: str


_MESSAGE: Json = {"role": "user", "content": "Hello"}
_TOOL: Json = {"type": "function", "function": {"name": "look"}}
_RUN: Json = {
    "assistant_id": Made("/assistants"),
    "tools": [_TOOL],
    "tool_choice": "required",
}
# Members that a request must have although the document does not say so.
_NEEDED: dict[str, Json] = {
    "/audio/voices": {"consent": Made("/audio/voice_consents")},
    "/batches": {"input_file_id": Made("/files")},
    # The document knows stored messages of the assistant only.
    "/chat/completions": {
        "messages": [{"role": "assistant", "content": "Hello"}],
        "store": True,
    },
    "/conversations": {"items": [_MESSAGE]},
    "/conversations/{conversation_id}/items": {"items": [_MESSAGE]},
    "/containers/{container_id}/files": {"file_id": Made("/files")},
    "/fine_tuning/jobs": {"training_file": Made("/files")},
    "/images/edits": {"images": [{"file_id": "file-1"}]},
    "/organization/certificates/activate": {
        "certificate_ids": [Made("/organization/certificates")]
    },
    "/organization/certificates/deactivate": {
        "certificate_ids": [Made("/organization/certificates")]
    },
    "/organization/projects/{project_id}/certificates/activate": {
        "certificate_ids": [Made("/organization/certificates")]
    },
    "/organization/projects/{project_id}/certificates/deactivate": {
        "certificate_ids": [Made("/organization/certificates")]
    },
    "/responses": {"model": "gpt-4o-mini", "input": "Hello", "background": True},
    "/responses/compact": {"input": "Hello"},
    "/responses/input_tokens": {"model": "gpt-4o-mini", "input": "Hello"},
    "/threads/runs": _RUN,
    "/threads/{thread_id}/runs": _RUN,
    "/skills": {"files": ["one two three"]},
    "/skills/{skill_id}": {"default_version": "1"},
    "/skills/{skill_id}/versions": {"files": ["one two three"]},
    "/videos/edits": {"video": {"id": Made("/videos")}},
    "/videos/extensions": {"video": {"id": Made("/videos")}},
    "/vector_stores/{vector_store_id}/file_batches": {"file_ids": [Made("/files")]},
    "/vector_stores/{vector_store_id}/files": {"file_id": Made("/files")},
}


# What is uploaded, by how the path begins.
_FILE = ("sample.txt", b"one two three", "text/plain")
_FILES = {
    "/audio": ("sample.wav", b"one two three", "audio/wav"),
    "/images": ("sample.png", b"one two three", "image/png"),
    "/videos": ("sample.mp4", b"one two three", "video/mp4"),
}


def problems(schema: Json, value: Any) -> list[Any]:
    """List where a value is not what a schema of the document says."""
    whole = {**schema, "components": {"schemas": BUNDLE.schemas}}
    found = Draft202012Validator(whole).iter_errors(value)
    return [(list(problem.absolute_path), problem.message[:200]) for problem in found]


# Here the API sends what its document does not know of: members that are null, vectors as text,
# and messages of others than the assistant.
_WIDER = ("/responses", "/embeddings", "/chat/completions/{completion_id}/messages")


def conforming(answer: httpx.Response) -> None:
    """Compare a JSON answer with what the document declares; an empty page names no ids."""
    media = answer.headers.get("content-type", "")
    if not answer.is_success or "json" not in media or "__emulator" in answer.url.path:
        return
    path = unquote(answer.url.path.removeprefix("/v1"))
    facts = ROUTER.find(answer.request.method, path).facts
    schema = facts.result.schema
    answer.read()
    if schema is None or facts.path.startswith(_WIDER):
        return
    value = answer.json()
    if value.get("data") == [] and "first_id" in value:
        value = {**value, "first_id": "", "last_id": ""}
    assert problems(schema, value) == [], f"{facts.method} {facts.path}"


class Requests:
    """Sends requests, and makes first what their paths name."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    def send(self, facts: OperationFacts, path: str, **query: Any) -> httpx.Response:
        """Send a minimal request to an operation."""
        if facts.path.endswith(BETA):
            query["beta"] = "true"
        for parameter in facts.query:
            if parameter.required:
                query.setdefault(parameter.name, 1)
        extra = self._resolved(_NEEDED.get(facts.path.removesuffix(BETA), {}))
        if facts.path.endswith("/submit_tool_outputs"):
            extra = {"tool_outputs": self._outputs(path.rpartition("/")[0])}
        if JSON in facts.bodies:
            body = {**SAMPLER.make(facts.bodies[JSON]), **extra}
            return self.http.request(facts.method, path, params=query, json=body)
        if FORM in facts.bodies:
            file = next((f for start, f in _FILES.items() if facts.path.startswith(start)), _FILE)
            form = _form(facts.bodies[FORM], file) or {"note": (None, "")}
            form |= {name: (None, text) for name, text in extra.items()}
            return self.http.request(facts.method, path, params=query, files=form)
        return self.http.request(facts.method, path, params=query)

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, Made):
            answer = self.send(BUNDLE.operations["POST", value.path], value.path)
            assert answer.is_success, answer.text
            return answer.json()["id"]
        if isinstance(value, list):
            return [self._resolved(entry) for entry in value]
        if isinstance(value, dict):
            return {name: self._resolved(inner) for name, inner in value.items()}
        return value

    def _outputs(self, run: str) -> list[Json]:
        action = self.http.get(run).json()["required_action"]
        calls = action["submit_tool_outputs"]["tool_calls"]
        return [{"tool_call_id": call["id"], "output": "x"} for call in calls]

    def path(self, template: str) -> str:
        """Fill a template in with the ids of things that exist."""
        path = ""
        steps = template.removesuffix(BETA).split("/")[1:]
        for index, step in enumerate(steps):
            if step.startswith("{"):
                step = self.name("/" + "/".join(steps[:index]), path, step[1:-1])
            path += f"/{step}"
        return path

    def name(self, template: str, path: str, parameter: str) -> str:
        """Make an element, or take one that is listed, and name it as its path does."""
        for method in ("POST", "GET"):
            facts = BUNDLE.operations.get((method, template))
            if facts is None or facts.result.schema is None:
                continue
            answer = self.send(facts, path)
            if not answer.is_success:
                continue
            value = answer.json()
            rows = value.get("data", [value]) if "id" not in value else [value]
            for row in rows[:1]:
                inner = as_object(row.get(parameter.removesuffix("_id"))) or {}
                return str(row.get(parameter) or row.get("id") or inner["id"])
        return f"{parameter}_unknown"


def _form(schema: Json, file: tuple[str, bytes, str]) -> Json:
    """Make the parts of a form; those without a file name are text."""
    parts: Json = {}
    required = SAMPLER.arms(schema)[0].get("required", [])
    for name, member in SAMPLER.members(schema).items():
        if name not in required:
            continue
        if any(_binary(arm) for arm in SAMPLER.arms(member)):
            parts[name] = file
        else:
            parts |= _flat(name, SAMPLER.make(member))
    return parts


def _binary(arm: Json) -> bool:
    return arm.get("format") == "binary" or arm.get("items", {}).get("format") == "binary"


def _flat(name: str, value: Any) -> Json:
    members = as_object(value)
    if members is None:
        return {name: (None, str(value))}
    return {f"{name}[{key}]": (None, str(inner)) for key, inner in members.items()}
