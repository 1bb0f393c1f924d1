"""Empty environments on the supported Pythons, and releases installed into them from an index."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

import attrs
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

from .commands import run
from .errors import ReleaseError
from .index import Index, missing, project, stored

_CLASSIFIER = "Programming Language :: Python :: "
# Our names mean files of the index in question: no other one is asked for them. Certificates that
# pip's own files name are not known then; those in PIP_CERT and REQUESTS_CA_BUNDLE are.
_NO_OTHER_INDEX = {
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_NO_INDEX": "",
}


def supported(root: Path) -> list[str]:
    """Give the versions of Python that the checkout says it supports, such as "3.11"."""
    table = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = [
        text.removeprefix(_CLASSIFIER)
        for text in table["classifiers"]
        if text.startswith(f"{_CLASSIFIER}3.")
    ]
    return sorted(found, key=Version)


def interpreters(root: Path) -> dict[str, Path]:
    """Give the interpreters of the supported versions that start here."""
    found = {version: _interpreter(version) for version in supported(root)}
    return {version: path for version, path in found.items() if path is not None}


def _interpreter(version: str) -> Path | None:
    name = f"python{version}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates: list[str | Path] = [
        *([sys.executable] if version == "{}.{}".format(*sys.version_info) else []),
        *([which] if (which := shutil.which(name)) else []),
        # Its shim on the path leads nowhere unless a version is chosen; the version itself does.
        *sorted(pyenv.glob(f"versions/{version}.*/bin/{name}"), reverse=True),
    ]
    program = "import sys; print('{}.{}'.format(*sys.version_info), sys.executable, sep='\\n')"
    for candidate in candidates:
        try:
            said = run(candidate, "-I", "-c", program, cwd=Path.cwd(), timeout=30).splitlines()
        except ReleaseError:
            continue
        if said[:1] == [version]:
            return Path(said[1])
    return None


def create(python: Path, folder: Path) -> Path:
    """Make an environment with nothing but pip in a new folder; give its interpreter."""
    if folder.exists():
        raise ReleaseError(f"{folder} exists: an environment to try releases in has to be new")
    # Where setuptools came along, nobody would miss it.
    options = ("--quiet", "--no-download", "--no-setuptools", "--python", python)
    run(sys.executable, "-m", "virtualenv", *options, folder, cwd=Path.cwd())
    return folder.absolute() / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(
    python: Path,
    index: Index,
    versions: Mapping[str, str],
    *,
    ours: Collection[str],
    files: Iterable[Path] = (),
) -> None:
    """Install these versions of our distributions from an index, and what others they need.

    `versions` has to be complete: ReleaseError if one of them needs another of the names in
    `ours`, or another version. Of those in `files` the index has to have the same bytes. Our names
    are taken from nowhere else, by their hashes; the rest comes from wherever pip takes it.
    """
    for file in missing(index, (file for file in files if project(file) in versions)):
        raise ReleaseError(f"{file.name} is not in {index}: publish it first")
    pins = [_pin(index, name, version) for name, version in versions.items()]
    requirements = python.parent / "requirements.txt"
    requirements.write_text("\n".join(pins), encoding="utf-8")
    _pip(
        python,
        *("install", "--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"),
        *("--no-cache-dir", "--index-url", index.simple, "--requirement", requirements),
        env={**index.environment, **_NO_OTHER_INDEX},
    )
    installed = list(_installed(python))
    faults = [fault for one in installed for fault in one.faults(versions, ours)]
    if faults:
        raise ReleaseError("\n".join(faults))
    _pip(python, "install", "--quiet", *(f"{name}=={one}" for name, one in versions.items()))
    found = {one.name: one.version for one in _installed(python) if one.name in {*ours}}
    if found != {**versions}:
        raise ReleaseError(f"installed were {_listed(found)}, and not {_listed(versions)}")


def has(index: Index, name: str, version: str) -> bool:
    """Whether an index has a wheel of a release."""
    return bool(_hashes(index, name, version))


def _hashes(index: Index, name: str, version: str) -> list[str]:
    return [
        sha256
        for file, sha256 in stored(index, name).items()
        if file.endswith(".whl") and parse_wheel_filename(file)[1] == Version(version)
    ]


def _pin(index: Index, name: str, version: str) -> str:
    """Give the line of a requirements file that means these wheels and no others."""
    hashes = _hashes(index, name, version)
    if not hashes:
        raise ReleaseError(f"{name} {version} is not in {index}: release it first")
    return " ".join([f"{name}=={version}", *(f"--hash=sha256:{one}" for one in hashes)])


@attrs.frozen
class _Installed:
    name: str
    version: str
    requires: list[Requirement]

    def faults(self, versions: Mapping[str, str], ours: Collection[str]) -> Iterator[str]:
        """Say which of our distributions it needs that will not be there."""
        for needed in self.requires:
            name = canonicalize_name(needed.name)
            if name not in ours or (needed.marker and not needed.marker.evaluate({"extra": ""})):
                continue
            if name not in versions:
                yield f"{self.name} {self.version} needs {needed}, which is not installed with it"
            elif not needed.specifier.contains(versions[name], prereleases=True):
                yield f"{self.name} {self.version} needs {needed}, and it would be {versions[name]}"


def _installed(python: Path) -> Iterator[_Installed]:
    program = (
        "import json; from importlib.metadata import distributions;"
        "print(json.dumps([[d.metadata['Name'], d.version, d.requires] for d in distributions()]))"
    )
    for name, version, requires in json.loads(run(python, "-I", "-c", program, cwd=python.parent)):
        needed = [Requirement(text) for text in requires or ()]
        yield _Installed(canonicalize_name(name), version, needed)


def _listed(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in sorted(versions.items())) or "none"


def _pip(python: Path, *words: str | Path, env: Mapping[str, str] | None = None) -> str:
    settings = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", **(env or {})}
    return run(python, "-I", "-m", "pip", *words, cwd=python.parent, env=settings)
