"""A new process: import a client and build it; with an address, call it once. Prints what it cost.

CPU seconds come first, without the interpreter's own start; the peak of memory in KB follows.
"""

from __future__ import annotations

from time import process_time

START = process_time()

import sys  # noqa: E402 - the clock runs from here


def _bare(address: str | None) -> None:
    import httpx
    import orjson

    client = httpx.Client()
    if address:
        orjson.loads(client.post(f"{address}/responses", content=b"{}").content)


def _official(address: str | None) -> None:
    from openai import OpenAI

    client = OpenAI(api_key="sk-test", base_url=address)
    if address:
        assert client.responses.create(model="gpt-4o", input="Hello").output_text


def _ours(address: str | None) -> None:
    from oai_responses import OpenAI

    client = OpenAI(api_key="sk-test", base_url=address)
    if address:
        assert client.responses.create(model="gpt-4o", input="Hello").output_text


def main(side: str, address: str | None = None) -> None:
    """Do it, and tell."""
    {"bare": _bare, "official": _official, "ours": _ours}[side](address)
    seconds = process_time() - START

    from resource import RUSAGE_SELF, getrusage

    sys.stdout.write(f"{seconds} {getrusage(RUSAGE_SELF).ru_maxrss}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
