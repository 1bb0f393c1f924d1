"""An index on loopback takes files once; others that are dead, hung or strange get clear words."""

from __future__ import annotations

import json
import shutil
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from oai_release.errors import ReleaseError
from oai_release.index import Index, digest, missing, project, publish, serve, stored


@contextmanager
def answering(status: int, headers: Mapping[str, str], body: Any = None) -> Iterator[Index]:
    """Run an index that takes every upload, and gives one answer to all else."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(json.dumps(body).encode())

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield Index.at(f"http://127.0.0.1:{server.server_port}")
        finally:
            server.shutdown()
            thread.join()


def test_files_are_published_once_and_a_cut_run_goes_on(
    toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-middle"]
    folder = tmp_path / "files"
    with serve(folder) as index:
        assert str(index).startswith("http://127.0.0.1:")
        assert stored(index, "toy-middle") == {}
        assert publish(index, [sdist]) == [sdist]
        assert missing(index, [sdist, wheel]) == [wheel]
        assert publish(index, [sdist, wheel]) == [wheel]
        assert publish(index, [sdist, wheel]) == []
        assert stored(index, "Toy_Middle") == {file.name: digest(file) for file in (sdist, wheel)}
    assert (folder / wheel.name).read_bytes() == wheel.read_bytes()
    assert "POST" in (tmp_path / "files.log").read_text()
    with pytest.raises(
        ReleaseError, match=r"does not answer \(ConnectionError\)(.|\n)*GET /simple/"
    ):
        stored(index, "toy-middle")
    with serve(folder) as again:
        assert missing(again, [sdist, wheel]) == []


def test_a_version_is_not_replaced(
    toy_index: Index, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-base"]
    other = Path(shutil.copy(wheel, tmp_path))
    other.write_bytes(wheel.read_bytes() + b"\0")
    with pytest.raises(ReleaseError, match=rf"{wheel.name} was published to .* with other bytes"):
        publish(toy_index, [sdist, other])
    assert stored(toy_index, "toy-base")[wheel.name] == digest(wheel)


def test_an_upload_that_fails_is_told(toy_files: dict[str, list[Path]], tmp_path: Path) -> None:
    folder = tmp_path / "files"
    with serve(folder) as index:
        elsewhere = Index(index.simple, f"{index.upload}nowhere/")
        with pytest.raises(ReleaseError, match=r"twine upload .* failed \(1\)(.|\n)*nowhere"):
            publish(elsewhere, toy_files["toy-base"])
    assert not list(folder.iterdir())


def test_a_file_that_is_taken_and_never_listed(toy_files: dict[str, list[Path]]) -> None:
    with (
        answering(404, {}) as index,
        pytest.raises(ReleaseError, match=r"took toy_base-0\.1\.0\.tar\.gz, and does not list it"),
    ):
        publish(index, toy_files["toy-base"], patience=0)


def test_an_index_that_hangs() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        index = Index.at(f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(ReleaseError, match=rf"{index} does not answer \(ReadTimeout\)"):
            stored(index, "toy-base", timeout=0.2)


def test_who_is_sent_elsewhere_gets_nothing() -> None:
    with answering(302, {"location": "https://pypi.org/simple/toy-base/"}) as index:
        assert stored(index, "toy-base") == {}


def page(**hashes: str) -> dict[str, Any]:
    file = {"filename": "toy_base-0.1.0.tar.gz", "url": "../x.tar.gz", "hashes": hashes}
    return {"meta": {"api-version": "1.0"}, "name": "toy-base", "files": [file]}


JSON = {"content-type": "application/vnd.pypi.simple.v1+json"}


def test_an_index_that_speaks_json() -> None:
    with answering(200, JSON, page(sha256="ab")) as index:
        assert stored(index, "toy-base") == {"toy_base-0.1.0.tar.gz": "ab"}


@pytest.mark.parametrize(
    ("status", "headers", "body", "why"),
    [
        (200, JSON, page(md5="ab"), r"does not say the SHA-256 of toy_base-0\.1\.0\.tar\.gz"),
        (500, {}, None, "cannot list toy-base: 500 Server Error"),
        (200, {"content-type": "image/png"}, None, "does not speak the simple API"),
        (200, JSON, [], "does not speak the simple API"),
        (200, {"content-type": "application/json"}, page(), "does not speak the simple API"),
    ],
)
def test_strange_answers(status: int, headers: dict[str, str], body: Any, why: str) -> None:
    with answering(status, headers, body) as index, pytest.raises(ReleaseError, match=why):
        stored(index, "toy-base")


def test_a_server_that_does_not_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho out of order\nexit 1\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    with (
        pytest.raises(ReleaseError, match="ended at once\nout of order"),
        serve(tmp_path / "files"),
    ):
        pass
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    with pytest.raises(ReleaseError, match=r"was not ready after 0\.3 s"), serve(tmp_path, 0.3):
        pass


def test_addresses() -> None:
    assert Index.at("https://pypi.org/simple").upload == "https://upload.pypi.org/legacy/"
    assert Index.at("https://test.pypi.org").upload == "https://test.pypi.org/legacy/"
    for url in ("http://host:80", "http://host:80/", "http://host:80/simple/"):
        assert Index.at(url) == Index("http://host:80/simple/", "http://host:80/")
    assert Index.at("https://pypi.org").environment == {}
    for url in ("host:80", "file:///x", "http://"):
        with pytest.raises(ReleaseError, match="address of the index is not http"):
            Index.at(url)
    for url in (
        "https://ada:secret@host",
        "ada:secret@host",
        "http://host?secret",
        "http://[secret",
    ):
        with pytest.raises(ReleaseError) as caught:
            Index.at(url)
        assert "secret" not in str(caught.value)


def test_no_proxy_stands_before_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    index = Index.at("http://127.0.0.1:80")
    assert index.environment["NO_PROXY"] == "127.0.0.1,localhost"
    monkeypatch.setenv("NO_PROXY", "a.example")
    assert index.environment["no_proxy"] == "a.example,127.0.0.1,localhost"


def test_names_of_files() -> None:
    assert project(Path("oai_responses_beta-0.1.0-py3-none-any.whl")) == "oai-responses-beta"
    assert project(Path("oai_responses_beta-0.1.0.tar.gz")) == "oai-responses-beta"
