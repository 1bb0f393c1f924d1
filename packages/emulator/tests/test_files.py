from __future__ import annotations

import hashlib
from typing import Any

import pytest

DATA = bytes(range(256)) * 4 + b"\r\n--boundary\r\n"


def upload(api: Any, content: bytes = DATA, purpose: str = "user_data", **more: str) -> Any:
    answer = api.http.post(
        "/files",
        data={"purpose": purpose, **more},
        files={"file": ("data.bin", content, "application/x-data")},
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_file_comes_back_as_it_was_sent(api: Any) -> None:
    made = upload(api)
    assert made["id"].startswith("file-")
    assert (made["bytes"], made["filename"], made["object"]) == (len(DATA), "data.bin", "file")
    assert api.get(f"/files/{made['id']}") == made
    answer = api.http.get(f"/files/{made['id']}/content")
    assert answer.content == DATA
    assert answer.headers["content-type"] == "application/x-data"


def test_files_are_listed_by_purpose_and_deleted(api: Any) -> None:
    first, second = upload(api), upload(api, purpose="batch")
    assert [file["id"] for file in api.get("/files")["data"]] == [second["id"], first["id"]]
    assert api.get("/files", purpose="batch")["data"] == [second]
    page = api.get("/files", limit=1, order="asc")
    assert (page["data"], page["has_more"], page["last_id"]) == ([first], True, first["id"])
    assert api.get("/files", after=first["id"], order="asc")["data"] == [second]
    assert api.delete(f"/files/{first['id']}") == {
        "id": first["id"],
        "object": "file",
        "deleted": True,
    }
    assert "No such File" in api.get(f"/files/{first['id']}", 404)["error"]["message"]
    assert api.get(f"/files/{first['id']}/content", 404)


def test_members_of_an_object_come_in_brackets(api: Any) -> None:
    more = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    made = upload(api, b"x", **more)
    assert made["expires_at"] == made["created_at"] + 3600


@pytest.mark.parametrize(
    ("data", "param", "code"),
    [
        ({}, "purpose", "missing_required_parameter"),
        ({"purpose": "fun"}, "purpose", "invalid_value"),
        ({"purpose": "batch", "color": "red"}, "color", "unknown_parameter"),
        (
            {"purpose": "batch", "expires_after[seconds]": "3600"},
            "expires_after.anchor",
            "missing_required_parameter",
        ),
        (
            {
                "purpose": "batch",
                "expires_after[anchor]": "created_at",
                "expires_after[seconds]": "soon",
            },
            "expires_after.seconds",
            "invalid_type",
        ),
    ],
)
def test_forms_are_checked(api: Any, data: dict[str, str], param: str, code: str) -> None:
    answer = api.http.post("/files", data=data, files={"file": ("a.txt", b"x")})
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["type"] == "invalid_request_error"
    assert (error["param"], error["code"]) == (param, code)


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{}", "application/json", 415),
        (b"no form", "multipart/form-data; boundary=b", 400),
        (b"no form", "multipart/form-data", 400),
        (
            b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
            "multipart/form-data; boundary=b",
            400,
        ),
        (b"", "multipart/form-data; boundary=b", 400),
    ],
)
def test_a_body_that_is_no_form(api: Any, content: bytes, kind: str, status: int) -> None:
    answer = api.http.post("/files", content=content, headers={"content-type": kind})
    assert answer.status_code == status, answer.text
    assert answer.json()["error"]["message"]


def begin(api: Any, size: int) -> Any:
    body = {"filename": "a.txt", "purpose": "batch", "bytes": size, "mime_type": "text/plain"}
    return api.post("/uploads", body)


def add(api: Any, named: str, content: bytes) -> str:
    answer = api.http.post(f"/uploads/{named}/parts", files={"data": ("part", content)})
    assert answer.json()["upload_id"] == named
    return str(answer.json()["id"])


def test_an_upload_joins_its_parts_in_order(api: Any) -> None:
    named = begin(api, 9)["id"]
    second, first = add(api, named, b"sixnine"), add(api, named, b"ab")
    digest = hashlib.md5(b"absixnine").hexdigest()
    done = api.post(f"/uploads/{named}/complete", {"part_ids": [first, second], "md5": digest})
    assert done["status"] == "completed"
    content = api.http.get(f"/files/{done['file']['id']}/content").content
    assert content == b"absixnine"
    assert api.post(f"/uploads/{named}/cancel", status=400)["error"]["param"] == "upload_id"


def test_an_upload_is_checked_and_cancelled(api: Any) -> None:
    named = begin(api, 3)["id"]
    part = add(api, named, b"ab")
    path = f"/uploads/{named}/complete"
    assert api.post(path, {"part_ids": [part]}, 400)["error"]["param"] == "bytes"
    assert api.post(path, {"part_ids": ["part_x"]}, 400)["error"]["param"] == "part_ids"
    third = add(api, named, b"c")
    wrong = {"part_ids": [part, third], "md5": "0"}
    assert api.post(path, wrong, 400)["error"]["param"] == "md5"
    assert api.post(f"/uploads/{named}/cancel")["status"] == "cancelled"
    assert api.post(path, {"part_ids": [part, third]}, 400)
    assert api.post("/uploads/upload_x/cancel", status=404)
    assert api.get("/files")["data"] == []


def test_models(api: Any) -> None:
    listed = api.get("/models")["data"]
    assert {"gpt-4o-mini", "text-embedding-3-small"} <= {model["id"] for model in listed}
    assert api.get("/models/gpt-4o-mini") == listed[0]
    assert api.get("/models/gpt-0", 404)["error"]["code"] == "model_not_found"
    assert api.delete("/models/gpt-4o-mini", 403)["error"]["param"] == "model"
    assert api.delete("/models/ft:gpt-0", 404)


@pytest.mark.parametrize(
    ("header", "filename"),
    [
        ('filename="a b.txt"', "a b.txt"),
        ('filename="say %22hi%22.txt"', 'say "hi".txt'),
        ("filename=plain.txt", "plain.txt"),
        ("filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
    ],
)
def test_names_of_files(api: Any, header: str, filename: str) -> None:
    lines = [
        "--b",
        'Content-Disposition: form-data; name="purpose"',
        "",
        "batch",
        "--b",
        'Content-Disposition: form-data; name="expires_after"',
        "",
        '{"anchor": "created_at", "seconds": 3600}',
        "--b",
        f'Content-Disposition: form-data; name="file"; {header}',
        "",
        "x",
        "--b--",
        "",
    ]
    kind = {"content-type": 'multipart/form-data; boundary="b"'}
    made = api.http.post("/files", content="\r\n".join(lines).encode(), headers=kind).json()
    assert (made["filename"], made["bytes"]) == (filename, 1)
    assert made["expires_at"] == made["created_at"] + 3600
