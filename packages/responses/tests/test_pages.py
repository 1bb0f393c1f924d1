"""Lists, page by page and item by item."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_core import AsyncPage, Page
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, ConversationItemList, OpenAI

TEXTS = [f"text {number}" for number in range(7)]


@pytest.fixture
def conversation(client: OpenAI) -> str:
    made = client.conversations.create()
    items = [{"role": "user", "content": text} for text in TEXTS]
    client.conversations.items.create(made.id, items=items)  # type: ignore[arg-type]
    return made.id


def texts(items: Any) -> list[str]:
    return [item.content[0].text for item in items]


def test_for_walks_all_pages(emulator: Emulator, client: OpenAI, conversation: str) -> None:
    before = len(emulator.journal)
    page = client.conversations.items.list(conversation, limit=3, order="asc")
    assert isinstance(page, Page)
    assert texts(page) == TEXTS
    queries = [dict(entry.query) for entry in emulator.journal[before:]]
    assert [query["limit"] for query in queries] == ["3"] * 3
    assert [query["order"] for query in queries] == ["asc"] * 3
    assert [query.get("after") for query in queries] == [None, page.last_id, queries[2]["after"]]


def test_one_page(client: OpenAI, conversation: str) -> None:
    page: Any = client.conversations.items.list(conversation, limit=3, order="asc")
    assert texts(page.data) == TEXTS[:3]
    assert len(page) == 3
    assert page.has_more is True
    assert page.has_next_page()
    assert page.next_page_info() == {"after": page.data[-1].id}
    assert (page.first_id, page.last_id) == (page.data[0].id, page.data[-1].id)
    assert type(page.body) is ConversationItemList
    assert page.to_dict()["object"] == "list"
    assert "ConversationItemList" in repr(page)
    with pytest.raises(AttributeError):
        _ = page.no_such_field


def test_next_pages(client: OpenAI, conversation: str) -> None:
    first = client.conversations.items.list(conversation, limit=4, order="asc")
    second = first.get_next_page()
    assert texts(second.data) == TEXTS[4:]
    assert not second.has_next_page()
    assert second.next_page_info() is None
    with pytest.raises(RuntimeError, match="has_next_page"):
        second.get_next_page()


def test_iter_pages(client: OpenAI, conversation: str) -> None:
    pages = client.conversations.items.list(conversation, limit=2, order="desc").iter_pages()
    assert [len(page) for page in pages] == [2, 2, 2, 1]


def test_an_empty_list(client: OpenAI) -> None:
    page = client.conversations.items.list(client.conversations.create().id)
    assert list(page) == []
    assert page
    assert not page.has_next_page()


def test_options_carry_on(emulator: Emulator, client: OpenAI, conversation: str) -> None:
    before = len(emulator.journal)
    page = client.conversations.items.list(
        conversation,
        limit=3,
        include=["message.output_text.logprobs"],
        extra_headers={"x-mine": "1"},
        extra_query={"order": "asc"},
        organization="org-1",
        timeout=7,
    )
    assert len(list(page)) == 7
    entries = emulator.journal[before:]
    assert len(entries) == 3
    for entry in entries:
        assert entry.headers["x-mine"] == "1"
        assert entry.headers["openai-organization"] == "org-1"
        assert ("order", "asc") in entry.query
        assert ("include[]", "message.output_text.logprobs") in entry.query


def test_errors_of_later_pages(emulator: Emulator, client: OpenAI, conversation: str) -> None:
    from oai_core import InternalServerError

    page = client.conversations.items.list(conversation, limit=3, max_retries=0)
    emulator.fail_next(status=500)
    with pytest.raises(InternalServerError):
        list(page)


def test_a_raw_page(client: OpenAI, conversation: str) -> None:
    raw = client.conversations.items.with_raw_response.list(conversation, limit=5, order="asc")
    page = raw.parse()
    assert isinstance(page, Page)
    assert texts(page) == TEXTS
    with client.conversations.items.with_streaming_response.list(conversation) as response:
        assert len(list(response.parse())) == 7


def test_a_server_that_repeats_itself() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True, "last_id": "a"})

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    with OpenAI(api_key="k", http_client=http_client) as client:
        assert len(list(client.conversations.items.list("conv_1"))) == 2


def test_a_server_that_leaves_fields_out() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "after" in request.url.params:
            return httpx.Response(200, json={"data": []})
        return httpx.Response(200, json={"data": [{"id": "a", "type": "new"}, {"id": "b"}]})

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    with OpenAI(api_key="k", http_client=http_client) as client:
        page = client.conversations.items.list("conv_1")
        assert page.next_page_info() == {"after": "b"}
        assert len(list(page)) == 2


@pytest.mark.anyio
async def test_async_for(aclient: AsyncOpenAI, conversation: str) -> None:
    found = [i async for i in aclient.conversations.items.list(conversation, limit=3, order="asc")]
    assert texts(found) == TEXTS


@pytest.mark.anyio
async def test_await(aclient: AsyncOpenAI, conversation: str) -> None:
    page = await aclient.conversations.items.list(conversation, limit=3, order="asc")
    assert isinstance(page, AsyncPage)
    assert texts(page.data) == TEXTS[:3]
    assert page.next_page_info() == {"after": page.last_id}
    assert texts([item async for item in page]) == TEXTS
    second = await page.get_next_page()
    assert texts(second.data) == TEXTS[3:6]


@pytest.mark.anyio
async def test_async_iter_pages(aclient: AsyncOpenAI, conversation: str) -> None:
    listing = aclient.conversations.items.list(conversation, limit=3)
    assert [len(page) async for page in listing.iter_pages()] == [3, 3, 1]
    first = await aclient.conversations.items.list(conversation, limit=3)
    assert [len(page) async for page in first.iter_pages()] == [3, 3, 1]


@pytest.mark.anyio
async def test_async_raw_page(aclient: AsyncOpenAI, conversation: str) -> None:
    raw = await aclient.conversations.items.with_raw_response.list(conversation, limit=5)
    assert raw.status_code == 200
    assert len([item async for item in raw.parse()]) == 7
    listing = aclient.conversations.items.with_streaming_response.list(conversation)
    async with listing as response:
        page = await response.parse()
        assert len([item async for item in page]) == 7


def circle(request: httpx.Request) -> httpx.Response:
    """Each page leads to the other one."""
    last = {"a": "b", "b": "a"}.get(request.url.params.get("after", ""), "a")
    return httpx.Response(200, json={"data": [{"id": last}], "has_more": True, "last_id": last})


def test_a_server_that_goes_in_a_circle() -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(circle))
    with OpenAI(api_key="k", http_client=http_client) as client:
        page = client.conversations.items.list("conv_1")
        for _ in range(2):  # a second walk is a walk of its own
            assert len(list(page)) == 3
        assert page.get_next_page().get_next_page().next_page_info() is None
        assert len(list(client.conversations.items.list("conv_1", after="a"))) == 2


@pytest.mark.anyio
async def test_an_async_server_that_goes_in_a_circle() -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(circle))
    async with AsyncOpenAI(api_key="k", http_client=http_client) as client:
        listing = client.conversations.items.list("conv_1")
        assert len([item async for item in listing]) == 3


def test_items_of_one_page(client: OpenAI, conversation: str) -> None:
    page = client.conversations.items.list(conversation, limit=3, order="asc")
    assert page[0] is page.data[0]
    assert page[-1] is page.data[2]
    assert page[1:] == page.data[1:]
    with pytest.raises(IndexError):
        _ = page[3]


@pytest.mark.anyio
async def test_a_raw_page_is_no_list(aclient: AsyncOpenAI, conversation: str) -> None:
    listing: Any = aclient.conversations.items.with_raw_response.list(conversation)
    with pytest.raises(TypeError, match=r"RawResponse.*await the call.*parse\(\)"):
        async for _ in listing:
            pass
    with pytest.raises(TypeError, match="await the call"):
        async for _ in listing.iter_pages():
            pass
    raw = await listing
    assert len([item async for item in raw.parse()]) == 7
