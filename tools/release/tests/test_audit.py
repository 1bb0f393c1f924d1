"""A vulnerability stops; a database that cannot be asked is said, and never taken for good news."""

from __future__ import annotations

import socket
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from oai_release import audit
from oai_release.errors import ReleaseError
from tools.release.tests.environments import Environment, checkout, environment
from tools.release.tests.index import Answer, knows, serve


def lacks(name: str, version: str) -> tuple[int, Any]:
    """Answer like a mirror that has files and no more."""
    return 404, {"message": "Not Found"}


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Send all that leaves the machine to a port where nobody listens; gives the address."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
    for name in (
        "NO_PROXY",
        "no_proxy",
        "https_proxy",
        "HTTP_PROXY",
        "http_proxy",
        "CURL_CA_BUNDLE",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", address)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return address


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return checkout(tmp_path / "checkout")


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    place = environment(tmp_path / "environment")
    for name in ("oai-core", "Good-One", "other"):
        place.install(name, "0.1.0")
    return place


class Audit:
    def __init__(self, root: Path, place: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.place, self.monkeypatch = root, place, monkeypatch

    def __call__(self, answers: Mapping[str, Answer], required: bool = False) -> int:
        with serve(self.root, answers) as (address, certificate):
            self.monkeypatch.setenv("HTTPS_PROXY", address)
            self.monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
            return audit.run(
                Namespace(
                    root=self.root,
                    python=self.place.python,
                    osv_url=f"{address}/v1/query",
                    required=required,
                )
            )


@pytest.fixture
def run(root: Path, place: Environment, monkeypatch: pytest.MonkeyPatch) -> Audit:
    return Audit(root, place, monkeypatch)


@pytest.mark.parametrize("required", [False, True])
def test_no_network_is_said_and_nothing_else(
    root: Path,
    place: Environment,
    offline: str,
    required: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = Namespace(root=root, python=place.python, osv_url=offline, required=required)
    assert audit.run(arguments) == int(required)
    assert capsys.readouterr().out.splitlines() == [
        "pypi cannot be reached (ProxyError).",
        "osv cannot be reached (ConnectionError).",
        "The vulnerability database cannot be reached: nothing was checked.",
    ]


USELESS: dict[str, tuple[Answer, str]] = {
    "mirror": (lacks, "answers 404"),
    "forbidden": (lambda *_: (403, {}), "answers 403"),
    "broken": (lambda *_: (502, b"no"), "answers 502"),
    "page": (lambda *_: (200, b"<html>Log in"), "does not answer with JSON"),
    "list": (lambda *_: (200, []), "does not know an old vulnerability of pip"),
    "ignorant": (
        lambda *_: (200, {"info": {}, "vulnerabilities": [], "vulns": []}),
        "does not know an old vulnerability of pip",
    ),
}


@pytest.mark.parametrize("case", USELESS)
def test_who_knows_nothing_is_not_believed(
    run: Audit, case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer, reason = USELESS[case]
    assert run({"pypi": answer, "osv": answer}) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [f"pypi {reason}.", f"osv {reason}.", audit.UNREACHABLE]


def test_pypi_is_enough(run: Audit, capsys: pytest.CaptureFixture[str]) -> None:
    assert run({"pypi": knows("vulnerabilities")}, required=True) == 0
    assert capsys.readouterr().out == "pypi knows no vulnerability of 2 distributions.\n"


def test_osv_is_asked_where_pypi_does_not_answer(
    run: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run({"pypi": lacks, "osv": knows("vulns", "good-one")}) == 1
    said, faults = capsys.readouterr()
    assert [line.split() for line in said.splitlines()][-1] == [
        "good-one",
        "0.1.0",
        "PYSEC-2021-1",
        "nothing",
        "yet",
    ]
    assert faults == "error: good-one 0.1.0 has known vulnerabilities\n"


def test_vulnerabilities_and_what_was_not_checked_are_faults(
    run: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    known = knows("vulnerabilities", "other", "oai-core")

    def answer(name: str, version: str) -> tuple[int, Any]:
        return lacks(name, version) if name == "good-one" else known(name, version)

    assert run({"pypi": answer}) == 1
    said, faults = capsys.readouterr()
    assert said.splitlines()[1].split() == ["other", "0.1.0", "PYSEC-2021-1", "9.0"]
    # What the index has by the names of ours is not what is installed here.
    assert "oai-core" not in said + faults
    assert "not checked: Dependency not found on PyPI and could not be audited: good-one" in faults
    assert "error: other 0.1.0 has known vulnerabilities" in faults


def test_any_other_failure_is_told_in_its_own_words(run: Audit) -> None:
    known = knows("vulnerabilities")

    def answer(name: str, version: str) -> tuple[int, Any]:
        return known(name, version) if name == "pip" else (500, {})

    with pytest.raises(ReleaseError, match=r"pip_audit .*failed[\s\S]*500 Server Error"):
        run({"pypi": answer})
