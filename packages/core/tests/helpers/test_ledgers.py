"""Ledgers on disk: what is kept, whose files are left alone, who may write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from errno import EIO, ENOTSUP
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from oai_core.helpers.ledgers import LedgerFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def open_(path: Any) -> LedgerFile:
    return LedgerFile(path, "lab", "ledger")


def test_lines_are_there_again(path: Path) -> None:
    made = open_(path)
    assert made.lines == []
    made.begin({"of": "things"}, {"n": 1})
    made.append({"n": 2})
    made.close()
    made.close()
    again = open_(str(path))
    assert again.lines == [{"oai_lab_ledger": 1, "of": "things"}, {"n": 1}, {"n": 2}]
    again.append({"n": 3})
    again.close()
    assert [json.loads(line).get("n") for line in path.read_text().splitlines()] == [None, 1, 2, 3]


def test_it_is_begun_anew(path: Path) -> None:
    made = open_(path)
    made.begin({"of": "many words that are longer"})
    made.begin({"of": "x"})
    made.close()
    assert path.read_text() == '{"oai_lab_ledger":1,"of":"x"}\n'


def test_half_a_line_is_cut_off(path: Path) -> None:
    whole = b'{"oai_lab_ledger":1}\n{"n":1}\n'
    for half in (b"", b'{"n":', b'{"n":2}', b"\xff"):
        path.write_bytes(whole + half)
        made = open_(path)
        made.append({"n": 9})
        made.close()
        assert path.read_bytes() == whole + b'{"n":9}\n'
    for half in (b"", b"{", b'{"oai_lab_ledger":1', b'{"oai_lab_ledger":1,"of":"th'):
        path.write_bytes(half)
        made = open_(path)
        assert made.lines == []
        made.begin({})
        made.close()
        assert path.read_bytes() == b'{"oai_lab_ledger":1}\n'


@pytest.mark.parametrize(
    "content",
    [
        b"precious",
        b"\n",
        b"\xff\xfe\x00",
        b"[]\n",
        b'{"oai_batch_ledger":1}\n',
        b'{"oai_lab_ledger":1}\n[1]\n',
        b'{"oai_lab_ledger":1}\noops\n{}\n',
        b'{"oai_lab_ledger":1}\n\xff\n',
    ],
)
def test_other_files_are_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"ledger: .* is no ledger of this kind: lab"):
        open_(path)
    assert path.read_bytes() == content


def test_paths(tmp_path: Path) -> None:
    for wrong in (None, 5, b"x"):
        with pytest.raises(TypeError, match="ledger: the path of a file is needed"):
            open_(wrong)
    with pytest.raises(FileNotFoundError):
        open_(tmp_path / "missing" / "x")
    with pytest.raises(OSError, match=tmp_path.name):
        open_(tmp_path)


def test_nothing_stays_of_what_was_not_begun(path: Path) -> None:
    open_(path).close()
    assert not path.exists()
    made = open_(path)
    made.begin({})
    made.remove()
    made.close()
    assert not path.exists()
    made = open_(path)
    path.unlink()
    made.remove()


def test_another_process_may_not_write(path: Path) -> None:
    made = open_(path)
    made.begin({})
    with pytest.raises(BlockingIOError, match=r"ledger: .* is in use by another run"):
        open_(path)
    code = f"from oai_core.helpers.ledgers import *; LedgerFile({str(path)!r}, 'lab', 'ledger')"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "BlockingIOError" in other.stderr
    made.close()
    open_(path).close()


def test_where_files_cannot_be_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def flock(file: Any, kind: int) -> None:
        raise OSError(failure, "no")

    monkeypatch.setattr(fcntl, "flock", flock)
    failure = ENOTSUP
    made = open_(path)
    made.begin({})
    made.close()
    failure = EIO
    with pytest.raises(OSError, match="no"):
        open_(path)


def test_threads_take_turns(path: Path) -> None:
    made = open_(path)
    made.begin({})

    def work(start: int) -> None:
        for number in range(start, start + 20):
            made.append({"n": number})

    threads = [Thread(target=work, args=(start,)) for start in (0, 100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made.close()
    again = open_(path)
    again.close()
    assert len(again.lines) == 81


def test_a_disk_that_fails_leaves_whole_lines(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = open_(path)
    made.begin({})

    def fsync(descriptor: int) -> None:
        raise OSError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        with pytest.raises(OSError, match="broken"):
            made.append({"n": 1})
    made.append({"n": 2})
    made.close()
    assert path.read_text() == '{"oai_lab_ledger":1}\n{"n":2}\n'
