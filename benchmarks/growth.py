"""A process that parses and streams many times: how much its memory grew, in KB.

It says so for the calls after the first tenth, which fill caches. Answers come from memory.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import payloads


@dataclass
class River:
    """What ours is asked to parse."""

    name: str
    length: int


def _transport(http: ModuleType) -> Any:
    """Answer as the address and the body ask, through that version of httpx."""
    parsed = payloads.parsed_completion()
    stream = b"".join(payloads.chat_events(20))
    headers = {"content-type": "text/event-stream"}

    def answer(request: Any) -> Any:
        if b'"stream":true' in request.read().replace(b": ", b":"):
            return http.Response(200, headers=headers, content=stream)
        return http.Response(200, headers={"content-type": "application/json"}, content=parsed)

    return http.Client(transport=http.MockTransport(answer))


def _official() -> tuple[Any, Any]:
    import httpx2
    import pydantic
    from openai import OpenAI

    model = pydantic.create_model("River", name=(str, ...), length=(int, ...))
    return OpenAI(api_key="sk-test", http_client=_transport(httpx2)), model


def _ours() -> tuple[Any, Any]:
    import httpx

    from oai_chat import OpenAI

    return OpenAI(api_key="sk-test", http_client=_transport(httpx)), River


def _calls(client: Any, kind: Any, count: int) -> None:
    messages = [{"role": "user", "content": "How long is the river?"}]
    for _ in range(count // 2):
        answer = client.chat.completions.parse(
            model="gpt-4o", messages=messages, response_format=kind
        )
        assert answer.choices[0].message.parsed.length == 6650
        with client.chat.completions.stream(model="gpt-4o", messages=messages) as stream:
            assert stream.get_final_completion().choices[0].message.content


def _resident() -> int:
    """KB of this process in memory now; Linux tells."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise SystemExit("/proc/self/status tells no VmRSS")


def main(side: str, calls: str) -> None:
    """Make the calls, and tell the growth."""
    client, kind = {"official": _official, "ours": _ours}[side]()
    count = int(calls)
    _calls(client, kind, count // 10)
    before = _resident()
    _calls(client, kind, count)
    sys.stdout.write(f"{_resident() - before}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
