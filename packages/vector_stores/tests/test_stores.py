"""Vector stores: changes, null, and searches."""

from __future__ import annotations

from typing import Any

import pytest

from oai_shared import ComparisonFilter, CompoundFilter
from oai_vector_stores import (
    VectorStore,
    VectorStoreDeleted,
    VectorStoreExpirationAfter,
    VectorStoreSearchResultItem,
)

STORE = {"id": "vs_1", "object": "vector_store", "name": "docs", "status": "completed"}


def test_the_header_of_the_group(server: Any) -> None:
    server.reply(STORE)
    server(lambda c: c.vector_stores.retrieve("vs_1"))
    assert server.last.headers["openai-beta"] == "assistants=v2"


def test_create(server: Any) -> None:
    server.reply({**STORE, "file_counts": {"in_progress": 1, "total": 1}})
    chunking = {
        "type": "static",
        "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 20},
    }
    found = server(
        lambda c: c.vector_stores.create(
            name="docs",
            file_ids=["file-1"],
            chunking_strategy=chunking,
            expires_after=VectorStoreExpirationAfter(anchor="last_active_at", days=7),
        )
    )
    assert server.body == {
        "name": "docs",
        "file_ids": ["file-1"],
        "chunking_strategy": chunking,
        "expires_after": {"anchor": "last_active_at", "days": 7},
    }
    assert found.file_counts.in_progress == 1
    assert type(found) is VectorStore


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "papers"},
        {"name": None},
        {"expires_after": None},
        {"name": "papers", "expires_after": None, "metadata": None},
        {"metadata": {}},
    ],
    ids=["name", "no name", "no expiry", "all", "empty"],
)
def test_none_clears_and_absence_keeps(server: Any, changes: Any) -> None:
    server.reply(STORE)
    server(lambda c: c.vector_stores.update("vs_1", **changes))
    assert server.body == changes
    assert server.target == "POST /vector_stores/vs_1"


def test_search(server: Any) -> None:
    item = {
        "file_id": "file-1",
        "filename": "a.md",
        "score": 0.9,
        "attributes": {"year": 2026, "draft": False, "author": "Ada"},
        "content": [{"type": "text", "text": "Hello."}],
    }
    page = {"object": "vector_store.search_results.page", "search_query": ["hello"]}
    server.reply({**page, "data": [item], "has_more": True, "next_page": "token"})
    filters = CompoundFilter(
        type="and",
        filters=[
            ComparisonFilter(type="gte", key="year", value=2020),
            CompoundFilter(type="or", filters=[ComparisonFilter(type="eq", key="a", value="b")]),
        ],
    )
    found = server.items(
        lambda c: c.vector_stores.search(
            "vs_1",
            query="hello",
            filters=filters,
            max_num_results=1,
            ranking_options={"ranker": "none", "score_threshold": 0.5},
        )
    )
    assert server.body == {
        "query": "hello",
        "filters": {
            "type": "and",
            "filters": [
                {"type": "gte", "key": "year", "value": 2020},
                {"type": "or", "filters": [{"type": "eq", "key": "a", "value": "b"}]},
            ],
        },
        "max_num_results": 1,
        "ranking_options": {"ranker": "none", "score_threshold": 0.5},
    }
    # A token comes with the answer, but a search takes none: what came is all there is.
    assert len(server.requests) == 1
    assert found[0].attributes == {"year": 2026, "draft": False, "author": "Ada"}
    assert found[0].content[0].text == "Hello."
    assert [type(one) for one in found] == [VectorStoreSearchResultItem]


def test_list(server: Any) -> None:
    server.reply(
        {"data": [STORE], "has_more": True, "last_id": "vs_1"},
        {"data": [{**STORE, "id": "vs_2"}], "has_more": False},
    )
    found = server.items(lambda c: c.vector_stores.list(order="asc"))
    assert [store.id for store in found] == ["vs_1", "vs_2"]
    for request in server.requests:
        assert request.headers["openai-beta"] == "assistants=v2"


def test_delete(server: Any) -> None:
    server.reply({"id": "vs_1", "object": "vector_store.deleted", "deleted": True})
    assert type(server(lambda c: c.vector_stores.delete("vs_1"))) is VectorStoreDeleted
