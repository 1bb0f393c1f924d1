"""Package indexes: one on loopback while it is needed, and what any of them has and takes."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import attrs
import requests
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from pypi_simple import (
    ACCEPT_ANY,
    ProjectPage,
    UnsupportedContentTypeError,
    UnsupportedRepoVersionError,
)

from .commands import python
from .errors import ReleaseError

_LOOPBACK = "127.0.0.1"


def _without_secrets(_: object, attribute: attrs.Attribute[str], url: str) -> None:
    _check_address(url)


def _check_address(url: str) -> None:
    # What is wrong with it is said without it: there may be a secret in any part.
    if "@" in url or "?" in url or "#" in url:
        raise ReleaseError(
            "the address of the index has more in it than host and path: put credentials into"
            " TWINE_USERNAME and TWINE_PASSWORD"
        )
    if not _is_address(url):
        raise ReleaseError("the address of the index is not http://... or https://...")


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


@attrs.frozen
class Index:
    """Where an index lists what it has, and where it takes what is new."""

    simple: str = attrs.field(validator=_without_secrets)
    """Its simple API, as pip's --index-url."""

    upload: str = attrs.field(validator=_without_secrets)
    """As twine's --repository-url."""

    log: Path | None = None
    """What it writes, if it runs here."""

    @classmethod
    def at(cls, url: str) -> Index:
        """Give the index at an address: PyPI's, TestPyPI's, or one laid out like pypiserver."""
        _check_address(url)
        root = url.rstrip("/").removesuffix("/simple")
        host = urlsplit(root).hostname or ""
        if host in ("pypi.org", "test.pypi.org"):
            prefix = host.removesuffix("pypi.org")
            return cls(f"https://{host}/simple/", f"https://{prefix or 'upload.'}pypi.org/legacy/")
        return cls(f"{root}/simple/", f"{root}/")

    def __str__(self) -> str:
        return self.simple

    @property
    def local(self) -> bool:
        """Whether it listens on the loopback address."""
        return urlsplit(self.simple).hostname in (_LOOPBACK, "localhost")

    @property
    def environment(self) -> Mapping[str, str]:
        """What programs must know to reach it: nothing, or that no proxy leads to it."""
        if not self.local:
            return {}
        passed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
        here = f"{_LOOPBACK},localhost"
        direct = f"{passed},{here}" if passed else here
        return {"NO_PROXY": direct, "no_proxy": direct}

    def fault(self, what: str) -> ReleaseError:
        """Say what is wrong with it, with the end of its log."""
        said = self.log.read_text("utf-8", "replace").splitlines()[-10:] if self.log else []
        return ReleaseError("\n".join([f"the index {self.simple} {what}", *said]))


@contextmanager
def serve(folder: Path, patience: float = 20) -> Generator[Index]:
    """Run pypiserver on the files of a folder, which takes uploads; its log is beside it.

    It never sends anyone to another index for what it lacks. `patience` is the time that it may
    take to start, in seconds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    log = folder.with_name(f"{folder.name}.log")
    with socket.socket() as free:
        free.bind((_LOOPBACK, 0))
        port: int = free.getsockname()[1]
    # Only this very server knows this path: another one on the same port would not answer it.
    health = f"/{secrets.token_hex(8)}"
    options = {
        "--interface": _LOOPBACK,
        "--port": str(port),
        "--health-endpoint": health,
        "--hash-algo": "sha256",
        # Without the option for passwords nobody may upload; dots mean that nobody is asked.
        "--authenticate": ".",
        "--passwords": ".",
    }
    words = [word for option in options.items() for word in option]
    command = [sys.executable, "-m", "pypiserver", "run", "-v", "--disable-fallback", *words]
    address = f"http://{_LOOPBACK}:{port}"
    index = attrs.evolve(Index.at(address), log=log)
    with (
        log.open("wb") as sink,
        subprocess.Popen(
            [*command, str(folder)], stdin=subprocess.DEVNULL, stdout=sink, stderr=sink
        ) as server,
    ):
        try:
            _ready(index, f"{address}{health}", server, patience)
            yield index
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def _ready(index: Index, address: str, server: subprocess.Popen[bytes], patience: float) -> None:
    deadline = time.monotonic() + patience
    while server.poll() is None and time.monotonic() < deadline:
        try:
            if _get(index, address, timeout=1).ok:
                return
        except requests.RequestException:
            time.sleep(0.05)
    ended = server.poll() is not None
    raise index.fault("ended at once" if ended else f"was not ready after {patience:g} s")


def _get(index: Index, url: str, timeout: float) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = not index.local
        session.headers["Accept"] = ACCEPT_ANY
        # A redirect is how some indexes send pip elsewhere for what they do not have.
        return session.get(url, timeout=timeout, allow_redirects=False)


def stored(index: Index, name: str, timeout: float = 20) -> dict[str, str]:
    """Give the files of a distribution that an index has, with their SHA-256 in hex.

    `timeout` is in seconds. ReleaseError if it does not answer, or does not say the hashes.
    """
    try:
        page = _get(index, f"{index.simple.rstrip('/')}/{canonicalize_name(name)}/", timeout)
        if page.status_code == 404 or page.is_redirect:
            return {}
        page.raise_for_status()
    except requests.HTTPError as error:
        raise index.fault(f"cannot list {name}: {error}") from error
    except requests.RequestException as error:
        raise index.fault(f"does not answer ({type(error).__name__})") from error
    try:
        files = ProjectPage.from_response(page, name).packages
    except (ValueError, UnsupportedContentTypeError, UnsupportedRepoVersionError) as error:
        raise index.fault("does not speak the simple API") from error
    if unknown := [file.filename for file in files if "sha256" not in file.digests]:
        raise index.fault(f"does not say the SHA-256 of {', '.join(unknown)}")
    return {file.filename: file.digests["sha256"] for file in files}


def digest(file: Path) -> str:
    """Give the SHA-256 of a file, in hex."""
    return sha256(file.read_bytes()).hexdigest()


def missing(index: Index, files: Iterable[Path]) -> list[Path]:
    """Give the files that an index lacks; ReleaseError if it has others of the same names."""
    listed: dict[str, dict[str, str]] = {}
    lacking: list[Path] = []
    for file in files:
        name = project(file)
        if name not in listed:
            listed[name] = stored(index, name)
        there = listed[name].get(file.name)
        if there is None:
            lacking.append(file)
        elif there != digest(file):
            raise ReleaseError(
                f"{file.name} was published to {index.simple} with other bytes: a version cannot"
                " be replaced, so make a new one"
            )
    return lacking


def project(file: Path) -> str:
    """Give the name of the distribution that a wheel or an sdist is of."""
    if file.suffix == ".whl":
        return parse_wheel_filename(file.name)[0]
    return parse_sdist_filename(file.name)[0]


def publish(index: Index, files: Iterable[Path], patience: float = 120) -> list[Path]:
    """Upload the files that an index lacks, wait until it lists them, and give those.

    `patience` is how long an index may take to list what it took, in seconds. Run again after a
    failure, it goes on with what is still missing.
    """
    lacking = missing(index, files)
    if lacking:
        # A token for a public index is no business of the one that runs here.
        anonymous = index.log or (index.local and "TWINE_USERNAME" not in os.environ)
        login = {"TWINE_USERNAME": "nobody", "TWINE_PASSWORD": "none"} if anonymous else {}
        options = ("--non-interactive", "--disable-progress-bar", "--repository-url", index.upload)
        settings = {**index.environment, **login}
        python("twine", "upload", *options, *lacking, cwd=Path.cwd(), env=settings)
    deadline = time.monotonic() + patience
    while waiting := missing(index, lacking):
        if time.monotonic() > deadline:
            raise index.fault(f"took {waiting[0].name}, and does not list it")
        time.sleep(0.5)
    return lacking
