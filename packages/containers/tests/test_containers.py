"""Containers, and their files: by upload or by id."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_containers import (
    ContainerFileResource,
    ContainerResource,
    DeletedContainer,
    DeletedContainerFile,
)

CONTAINER = {"id": "cntr_1", "object": "container", "name": "lab", "status": "running"}
FILE = {"id": "cfile_1", "object": "container.file", "path": "/mnt/data/a.csv", "bytes": 4}
FORM = b"""\
--B
Content-Disposition: form-data; name="file"; filename="a.csv"
Content-Type: text/csv

1,2

--B--
"""


def test_create(server: Any) -> None:
    server.reply({**CONTAINER, "memory_limit": "4g", "network_policy": {"type": "disabled"}})
    policy = {"type": "allowlist", "allowed_domains": ["pypi.org"]}
    found = server(
        lambda c: c.containers.create(
            name="lab",
            file_ids=["file-1"],
            expires_after={"anchor": "last_active_at", "minutes": 20},
            network_policy=policy,
        )
    )
    assert server.body == {
        "name": "lab",
        "file_ids": ["file-1"],
        "expires_after": {"anchor": "last_active_at", "minutes": 20},
        "network_policy": policy,
    }
    assert found.memory_limit == "4g"
    assert type(found) is ContainerResource


def test_list(server: Any) -> None:
    server.reply(
        {"data": [CONTAINER], "has_more": True, "last_id": "cntr_1"},
        {"data": [{**CONTAINER, "id": "cntr_2"}], "has_more": False},
    )
    found = server.items(lambda c: c.containers.list(name="lab"))
    assert [container.id for container in found] == ["cntr_1", "cntr_2"]
    assert dict(server.last.url.params) == {"name": "lab", "after": "cntr_1"}


def test_a_file_from_disk(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"1,2\n")
    server.reply(FILE)
    found = server(lambda c: c.containers.files.create("cntr_1", file=path))
    assert type(found) is ContainerFileResource
    assert server.form == FORM
    assert server.target == "POST /containers/cntr_1/files"


def test_a_file_by_its_id(server: Any) -> None:
    server.reply(FILE)
    server(lambda c: c.containers.files.create("cntr_1", file_id="file-1"))
    assert server.body == {"file_id": "file-1"}


def test_content(server: Any, tmp_path: Path) -> None:
    server.reply(httpx.Response(200, content=b"\x00\xff"))
    found = server(lambda c: c.containers.files.content.retrieve("cfile_1", container_id="cntr_1"))
    found.write_to_file(tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes() == b"\x00\xff"
    assert server.target == "GET /containers/cntr_1/files/cfile_1/content"


def test_deletions_are_told(server: Any) -> None:
    server.reply(
        {"id": "cntr_1", "object": "container.deleted", "deleted": True},
        {"id": "cfile_1", "object": "container.file.deleted", "deleted": True},
    )
    found = server(lambda c: c.containers.delete("cntr_1"))
    assert (type(found), found.deleted) == (DeletedContainer, True)
    found = server(lambda c: c.containers.files.delete("cfile_1", container_id="cntr_1"))
    assert (type(found), found.id) == (DeletedContainerFile, "cfile_1")


@pytest.mark.parametrize("status", [200, 204])
def test_deletions_without_a_word(server: Any, status: int) -> None:
    server.reply(httpx.Response(status), httpx.Response(status))
    assert server(lambda c: c.containers.delete("cntr_1")) is None
    use = lambda c: c.containers.files.delete("cfile_1", container_id="cntr_1")  # noqa: E731
    assert server(use) is None
