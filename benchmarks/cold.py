"""A new process: import a client and build it; with an address, call it once. Prints what it cost.

`all` is the client of all groups; any other side is the package of a group, after core.
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


def _all(address: str | None) -> None:
    from oai import OpenAI

    OpenAI(api_key="sk-test", base_url=address)


def _core() -> None:
    from oai_core import OpenAI

    OpenAI(api_key="sk-test")


def main(side: str, address: str | None = None) -> None:
    """Do it, and tell."""
    start = START
    known = {"bare": _bare, "official": _official, "ours": _ours, "all": _all}
    if side in known:
        known[side](address)
    else:
        _core()
        start = process_time()
        __import__(side).OpenAI(api_key="sk-test")
    seconds = process_time() - start

    from resource import RUSAGE_SELF, getrusage

    sys.stdout.write(f"{seconds} {getrusage(RUSAGE_SELF).ru_maxrss}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
