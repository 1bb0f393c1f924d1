from __future__ import annotations

from typing import Any

import pytest

CATS = "Cats sleep all day.\n\nCats hunt mice at night."
DOGS = "Dogs bark.\n\n" + "Dogs run and run. " * 120


@pytest.fixture
def files(api: Any) -> list[str]:
    made: list[str] = []
    for name, text in (("cats.txt", CATS), ("dogs.txt", DOGS)):
        answer = api.http.post(
            "/files", data={"purpose": "assistants"}, files={"file": (name, text.encode())}
        )
        made.append(answer.json()["id"])
    return made


@pytest.fixture
def store(api: Any, files: list[str]) -> str:
    """The path of a store with two files."""
    path = f"/vector_stores/{api.post('/vector_stores', {'name': 'pets'})['id']}"
    api.post(f"{path}/files", {"file_id": files[0], "attributes": {"kind": "cat", "age": 3}})
    api.post(f"{path}/files", {"file_id": files[1], "attributes": {"kind": "dog", "age": 7}})
    return path


def test_a_store_knows_its_files(api: Any, files: list[str], store: str) -> None:
    made = api.get(store)
    assert (made["name"], made["status"]) == ("pets", "completed")
    assert made["file_counts"]["completed"] == made["file_counts"]["total"] == 2
    assert made["usage_bytes"] == len(CATS) + len(DOGS)
    assert [file["id"] for file in api.get(f"{store}/files", order="asc")["data"]] == files
    assert api.get(f"{store}/files", filter="failed")["data"] == []
    file = f"{store}/files/{files[0]}"
    assert api.post(file, {"attributes": {"kind": "tiger"}})["attributes"] == {"kind": "tiger"}
    assert api.delete(file)["object"] == "vector_store.file.deleted"
    assert api.get(file, 404)
    assert api.get(f"/files/{files[0]}")["filename"] == "cats.txt"
    assert api.post(f"{store}/files", {"file_id": "file-x"}, 404)["error"]["param"] == "file_id"


def test_a_store_is_changed_and_deleted(api: Any, files: list[str]) -> None:
    after = {"anchor": "last_active_at", "days": 2}
    made = api.post("/vector_stores", {"file_ids": files, "expires_after": after})
    path = f"/vector_stores/{made['id']}"
    assert made["expires_at"] == made["created_at"] + 2 * 86400
    changed = api.post(path, {"name": "new", "metadata": {"a": "b"}, "expires_after": None})
    assert (changed["name"], changed["metadata"]) == ("new", {"a": "b"})
    assert "expires_at" not in changed
    assert api.post(path, {"name": None})["name"] == ""
    assert api.get("/vector_stores")["data"] == [api.get(path)]
    assert api.delete(path)["deleted"] is True
    assert api.get(path, 404)


def test_content_comes_in_pieces(api: Any, files: list[str], store: str) -> None:
    page = api.get(f"{store}/files/{files[0]}/content")
    assert [part["text"] for part in page["data"]] == CATS.split("\n\n")
    assert len(api.get(f"{store}/files/{files[1]}/content")["data"]) == 4


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ({"query": "Which cats hunt?"}, ["Cats hunt mice at night.", "Cats sleep all day."]),
        ({"query": ["cats", "hunt"], "max_num_results": 1}, ["Cats hunt mice at night."]),
        (
            {"query": "cats hunt", "ranking_options": {"score_threshold": 0.9}},
            ["Cats hunt mice at night."],
        ),
        ({"query": "bark", "filters": {"type": "eq", "key": "kind", "value": "cat"}}, []),
        ({"query": "bark", "filters": {"type": "gte", "key": "age", "value": 5}}, ["Dogs bark."]),
        ({"query": "bark", "filters": {"type": "gt", "key": "color", "value": 5}}, []),
        (
            {
                "query": "bark",
                "filters": {
                    "type": "or",
                    "filters": [
                        {"type": "in", "key": "kind", "value": ["dog"]},
                        {"type": "lt", "key": "age", "value": 1},
                    ],
                },
            },
            ["Dogs bark."],
        ),
        ({"query": "elephants"}, []),
    ],
)
def test_search(api: Any, store: str, body: dict[str, Any], texts: list[str]) -> None:
    page = api.post(f"{store}/search", body)
    assert [row["content"][0]["text"] for row in page["data"]] == texts
    scores = [row["score"] for row in page["data"]]
    assert scores == sorted(scores, reverse=True)


def test_batches_of_files(api: Any, files: list[str]) -> None:
    path = f"/vector_stores/{api.post('/vector_stores')['id']}"
    own = [{"file_id": files[1], "attributes": {"a": 2}}]
    body = {"file_ids": files[:1], "files": own, "attributes": {"a": 1}}
    batch = api.post(f"{path}/file_batches", body)
    assert (batch["status"], batch["file_counts"]["completed"]) == ("completed", 2)
    one = f"{path}/file_batches/{batch['id']}"
    assert api.get(one) == batch
    rows = api.get(f"{one}/files", order="asc")["data"]
    assert [(row["id"], row["attributes"]) for row in rows] == [
        (files[0], {"a": 1}),
        (files[1], {"a": 2}),
    ]
    assert api.post(f"{one}/cancel") == batch
    assert api.get(f"{path}/file_batches/vsfb_x", 404)
    api.delete(f"{path}/files/{files[0]}")
    assert len(api.get(f"{one}/files")["data"]) == 1
