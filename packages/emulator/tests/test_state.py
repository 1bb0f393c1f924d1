from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from oai_emulator import Emulator

HELLO = {"role": "user", "content": "Hello"}


def text_of(response: dict[str, Any]) -> str:
    return "".join(part["text"] for item in response["output"] for part in item["content"])


def test_a_chain_of_responses_remembers(api: Any) -> None:
    first = api.create("My name is Ada.")
    second = api.create("And I like tea.", previous_response_id=first["id"])
    third = api.create("What is my name?", previous_response_id=second["id"])
    assert text_of(third) == "Your name is Ada."
    assert text_of(api.create("What is my name?")) == "You have not told me your name."
    assert third["usage"]["input_tokens_details"]["cached_tokens"] > 0


def test_instructions_are_not_carried_over(api: Any) -> None:
    first = api.create("Hi", instructions="You are Marvin. Use capitals.")
    assert text_of(first).isupper()
    second = api.create("Who are you?", previous_response_id=first["id"])
    assert text_of(second) == "I am an emulator."
    third = api.create("Who are you?", instructions="You are Marvin.")
    assert text_of(third) == "I am Marvin."


def test_a_conversation_of_two_turns(api: Any, conforms: Callable[[str, Any], None]) -> None:
    conversation = api.post("/conversations", {"metadata": {"topic": "demo"}})
    conforms("ConversationResource", conversation)
    created = api.create("My name is Ada.", conversation=conversation["id"])
    conforms("Response", created)
    assert created["conversation"] == {"id": conversation["id"]}
    second = api.create("What is my name?", conversation={"id": conversation["id"]})
    assert text_of(second) == "Your name is Ada."
    listed = api.get(f"/conversations/{conversation['id']}/items", order="asc")
    conforms("ConversationItemList", listed)
    assert [item["role"] for item in listed["data"]] == ["user", "assistant"] * 2
    assert listed["first_id"] == listed["data"][0]["id"]
    assert not listed["has_more"]


def test_conversations_can_be_changed_and_deleted(
    api: Any, conforms: Callable[[str, Any], None]
) -> None:
    made = api.post("/conversations")
    path = f"/conversations/{made['id']}"
    changed = api.post(path, {"metadata": {"a": "1"}})
    assert changed == {**made, "metadata": {"a": "1"}} == api.get(path)
    deleted = api.delete(path)
    conforms("DeletedConversationResource", deleted)
    assert deleted == {"id": made["id"], "object": "conversation.deleted", "deleted": True}
    assert api.get(path, 404)["error"]["type"] == "invalid_request_error"


def test_items_of_a_conversation(api: Any, conforms: Callable[[str, Any], None]) -> None:
    path = f"/conversations/{api.post('/conversations', {'items': [HELLO]})['id']}/items"
    added = api.post(path, {"items": [{"role": "assistant", "content": "Hi"}, HELLO]})
    conforms("ConversationItemList", added)
    assert [item["role"] for item in added["data"]] == ["assistant", "user"]
    one = api.get(f"{path}/{added['first_id']}")
    conforms("ConversationItem", one)
    assert one["content"][0]["text"] == "Hi"
    conversation = api.delete(f"{path}/{added['first_id']}")
    conforms("ConversationResource", conversation)
    assert len(api.get(path)["data"]) == 2
    assert api.get(f"{path}/{added['first_id']}", 404)
    assert api.delete(f"{path}/{added['first_id']}", 404)


def test_no_more_than_twenty_items_at_a_time(api: Any) -> None:
    error = api.post("/conversations", {"items": [HELLO] * 21}, 400)["error"]
    assert (error["param"], error["code"]) == ("items", "array_above_max_length")


def test_pages(api: Any) -> None:
    texts = [str(number) for number in range(45)]
    created = api.create([{"role": "user", "content": text} for text in texts])
    path = f"/responses/{created['id']}/input_items"
    newest = api.get(path)
    assert (len(newest["data"]), newest["has_more"]) == (20, True)
    assert newest["data"][0]["content"][0]["text"] == "44"
    seen: list[str] = []
    after: dict[str, str] = {}
    while True:
        listed = api.get(path, order="asc", limit=7, **after)
        seen += [item["content"][0]["text"] for item in listed["data"]]
        after = {"after": listed["last_id"]}
        if not listed["has_more"]:
            break
    assert seen == texts
    beyond = api.get(path, after=newest["data"][0]["id"], order="asc")
    assert (beyond["data"], beyond["first_id"], beyond["has_more"]) == ([], None, False)
    assert api.get(path, 404, after="msg_none")


@pytest.mark.parametrize("limit", [0, 101, "many"])
def test_limits_of_pages(api: Any, limit: object) -> None:
    created = api.create()
    error = api.get(f"/responses/{created['id']}/input_items", 400, limit=limit)["error"]
    assert error["param"] == "limit"


def test_input_items(api: Any, conforms: Callable[[str, Any], None]) -> None:
    image = {"type": "input_image", "image_url": "https://example.com/a.png"}
    created = api.create(
        [
            {"role": "user", "content": [{"type": "input_text", "text": "Look"}, image]},
            {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "call_1", "output": "done"},
        ]
    )
    assert text_of(created) == "f returned: done"
    path = f"/responses/{created['id']}/input_items"
    listed = api.get(path, order="asc")
    conforms("ResponseItemList", listed)
    assert "image_url" not in listed["data"][0]["content"][1]
    full = api.get(path, order="asc", **{"include[]": "message.input_image.image_url"})
    assert full["data"][0]["content"][1]["image_url"] == image["image_url"]


def test_a_tool_is_called_and_its_output_is_read(api: Any) -> None:
    tool = {"type": "function", "name": "get_time", "parameters": {"type": "object"}}
    first = api.create("What is the time?", tools=[tool])
    call = first["output"][0]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "noon"}
    second = api.create([output], previous_response_id=first["id"], tools=[tool])
    assert text_of(second) == "get_time returned: noon"
    again = api.create([{"role": "user", "content": "What is the time?"}, call, output])
    assert text_of(again) == "get_time returned: noon"


def test_outputs_and_calls_belong_together(api: Any) -> None:
    lost = {"type": "function_call_output", "call_id": "call_x", "output": "1"}
    assert "call_x" in api.refused(input=[lost])["message"]
    tool = {"type": "function", "name": "get_time", "parameters": None}
    first = api.create("What is the time?", tools=[tool])
    error = api.refused(previous_response_id=first["id"])
    assert first["output"][0]["call_id"] in error["message"]


def test_output_can_be_sent_back_as_input(api: Any) -> None:
    first = api.create("My name is Ada.", reasoning={"summary": "auto"})
    items = api.get(f"/responses/{first['id']}/input_items")["data"]
    asked = {"role": "user", "content": "What is my name?"}
    assert text_of_message(api.create([*items, *first["output"], asked])) == "Your name is Ada."


def text_of_message(response: dict[str, Any]) -> str:
    text: str = response["output"][-1]["content"][0]["text"]
    return text


def test_items_can_be_referred_to(api: Any) -> None:
    first = api.create("My name is Ada.")
    item = api.get(f"/responses/{first['id']}/input_items")["data"][0]
    for reference in ({"id": item["id"]}, {"type": "item_reference", "id": item["id"]}):
        asked = {"role": "user", "content": "What is my name?"}
        assert text_of(api.create([reference, asked])) == "Your name is Ada."
    wrong = {"type": "item_reference", "id": "msg_none"}
    assert api.post("/responses", {"model": "m", "input": [wrong]}, 404)["error"]["param"]


def test_what_is_not_stored_cannot_be_read(api: Any) -> None:
    unstored = api.create(store=False)
    assert unstored["store"] is False
    assert api.get(f"/responses/{unstored['id']}", 404)
    error = api.refused(previous_response_id=unstored["id"])
    assert error["code"] == "previous_response_not_found"
    assert error["param"] == "previous_response_id"


def test_responses_can_be_deleted(api: Any) -> None:
    made = api.create()
    path = f"/responses/{made['id']}"
    assert api.delete(path) == {"id": made["id"], "object": "response", "deleted": True}
    assert api.get(path, 404)
    assert api.delete(path, 404)


def test_counting_tokens(api: Any, conforms: Callable[[str, Any], None]) -> None:
    body = {"model": "m", "input": "Four words are here"}
    counted = api.post("/responses/input_tokens", body)
    conforms("TokenCountsResource", counted)
    assert counted["input_tokens"] == api.create(body["input"])["usage"]["input_tokens"]


def test_compacting(api: Any, conforms: Callable[[str, Any], None]) -> None:
    first = api.create("My name is Ada.")
    body = {"model": "m", "previous_response_id": first["id"], "input": "I like tea."}
    compacted = api.post("/responses/compact", body)
    conforms("CompactResource", compacted)
    assert [item["type"] for item in compacted["output"]] == ["message", "message", "compaction"]
    asked = {"role": "user", "content": "What is my name?"}
    following = api.create([*compacted["output"], asked])
    assert text_of(following) == "Your name is Ada."


def test_a_seed_makes_ids_repeat() -> None:
    def ids(emulator: Emulator) -> list[str]:
        import httpx

        headers = {"authorization": "Bearer x"}
        url = "http://emulator/v1"
        with httpx.Client(transport=emulator.transport(), base_url=url, headers=headers) as http:
            made = http.post("/responses", json={"model": "m", "input": "Hi"})
        return [made.headers["x-request-id"], made.json()["id"], made.json()["output"][0]["id"]]

    seeded = Emulator(seed=7)
    first = ids(seeded)
    assert first == ids(Emulator(seed=7))
    assert first != ids(Emulator(seed=8))
    assert ids(Emulator()) != ids(Emulator())
    seeded.reset()
    assert ids(seeded) == first
