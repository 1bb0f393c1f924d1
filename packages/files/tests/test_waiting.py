"""Waiting until a file is processed."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_core.helpers.polling import PollTimeoutError
from oai_files import FileObject
from oai_files.helpers.files import LONGEST_WAIT


def file(status: str | None) -> httpx.Response:
    body = {"id": "file-1", "object": "file", "status": status}
    return httpx.Response(200, json=body, headers={"openai-poll-after-ms": "1"})


@pytest.mark.parametrize("last", ["processed", "error", "deleted"])
def test_wait_for_processing(server: Any, last: str) -> None:
    server.reply(file("uploaded"), file("uploaded"), file(last))
    told: list[Any] = []
    found = server(lambda c: c.files.wait_for_processing("file-1", progress=told.append))
    assert (type(found), found.status) == (FileObject, last)
    assert [r.url.path for r in server.requests] == ["/v1/files/file-1"] * 3
    assert [(p.done, p.unit, p.status) for p in told] == [
        (1, "polls", "uploaded"),
        (2, "polls", "uploaded"),
        (3, "polls", last),
    ]


def test_the_names_of_the_official_client(server: Any) -> None:
    server.reply(file("uploaded"))
    with pytest.raises(PollTimeoutError, match="file-1 is still uploaded"):
        server(
            lambda c: c.files.wait_for_processing(
                id="file-1", poll_interval=0.001, max_wait_seconds=0
            )
        )
    assert len(server.requests) == 1
    assert LONGEST_WAIT == 30 * 60


def test_no_limit(server: Any) -> None:
    server.reply(file("uploaded"), file("processed"))
    found = server(lambda c: c.files.wait_for_processing("file-1", max_wait_seconds=None))
    assert found.status == "processed"
