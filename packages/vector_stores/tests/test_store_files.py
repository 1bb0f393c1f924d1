"""Files of vector stores, one by one and in batches."""

from __future__ import annotations

from typing import Any

import pytest

from oai_vector_stores import VectorStoreFile, VectorStoreFileBatch, VectorStoreFileDeleted

FILE = {"id": "file-1", "object": "vector_store.file", "status": "completed", "last_error": None}


@pytest.mark.parametrize(
    "attributes", [{"year": 2026, "draft": True, "weight": 0.5, "by": "Ada"}, {}, None]
)
def test_attributes(server: Any, attributes: Any) -> None:
    server.reply({**FILE, "attributes": attributes})
    found = server(
        lambda c: c.vector_stores.files.update(
            "file-1", vector_store_id="vs_1", attributes=attributes
        )
    )
    assert server.body == {"attributes": attributes}
    assert server.target == "POST /vector_stores/vs_1/files/file-1"
    assert found.attributes == attributes
    assert type(found) is VectorStoreFile


def test_attributes_must_be_given(server: Any) -> None:
    with pytest.raises(TypeError, match="attributes"):
        server(lambda c: c.vector_stores.files.update("file-1", vector_store_id="vs_1"))
    assert server.requests == []


@pytest.mark.parametrize(
    ("strategy", "name"),
    [
        (
            {
                "type": "static",
                "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400},
            },
            "StaticChunkingStrategyResponseParam",
        ),
        ({"type": "other"}, "OtherChunkingStrategyResponseParam"),
        ({"type": "new"}, "UnknownComponent"),
    ],
    ids=["static", "other", "new"],
)
def test_chunking(server: Any, strategy: Any, name: str) -> None:
    server.reply({**FILE, "chunking_strategy": strategy})
    found = server(lambda c: c.vector_stores.files.create("vs_1", file_id="file-1"))
    assert type(found.chunking_strategy).__name__ == name
    assert found.to_dict()["chunking_strategy"] == strategy


def test_batches(server: Any) -> None:
    counts = {"in_progress": 2, "completed": 0, "failed": 0, "cancelled": 0, "total": 2}
    batch = {"id": "vsfb_1", "status": "in_progress", "file_counts": counts}
    server.reply(batch, batch, {"data": [FILE], "has_more": False})
    files = [{"file_id": "file-1", "attributes": {"year": 2026}}, {"file_id": "file-2"}]
    made = server(lambda c: c.vector_stores.file_batches.create("vs_1", files=files))
    assert server.body == {"files": files}
    assert made.file_counts.in_progress == 2
    assert type(made) is VectorStoreFileBatch
    server(lambda c: c.vector_stores.file_batches.cancel("vsfb_1", vector_store_id="vs_1"))
    assert server.target == "POST /vector_stores/vs_1/file_batches/vsfb_1/cancel"
    found = server.items(
        lambda c: c.vector_stores.file_batches.list_files(
            "vsfb_1", vector_store_id="vs_1", filter="completed"
        )
    )
    assert [type(file) for file in found] == [VectorStoreFile]
    assert server.target == "GET /vector_stores/vs_1/file_batches/vsfb_1/files?filter=completed"


def test_content_comes_at_once(server: Any) -> None:
    page = {"object": "vector_store.file_content.page", "has_more": True, "next_page": "token"}
    server.reply({**page, "data": [{"type": "text", "text": "Hello."}]})
    found = server.items(lambda c: c.vector_stores.files.content("file-1", vector_store_id="vs_1"))
    assert [part.text for part in found] == ["Hello."]
    assert server.target == "GET /vector_stores/vs_1/files/file-1/content"


def test_delete(server: Any) -> None:
    server.reply({"id": "file-1", "object": "vector_store.file.deleted", "deleted": True})
    found = server(lambda c: c.vector_stores.files.delete("file-1", vector_store_id="vs_1"))
    assert type(found) is VectorStoreFileDeleted
