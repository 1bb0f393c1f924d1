"""Files of three small distributions, an index that has them, and an environment with all."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_release.build import build_tree
from oai_release.environments import create, install
from oai_release.index import Index, publish, serve
from oai_release.testing import Toys


@pytest.fixture(scope="session")
def kept_toys(tmp_path_factory: pytest.TempPathFactory) -> Toys:
    """Toys that no test changes."""
    return Toys.make(tmp_path_factory.mktemp("kept") / "toys")


@pytest.fixture(scope="session")
def toy_files(kept_toys: Toys, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """The sdist and the wheel of each, by name."""
    out = tmp_path_factory.mktemp("built")
    every = kept_toys.workspace.distributions.values()
    return {one.name: build_tree(one, out) for one in every}


@pytest.fixture(scope="session")
def toy_index(
    toy_files: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Index]:
    """A running index that has them all."""
    with serve(tmp_path_factory.mktemp("index") / "files") as index:
        publish(index, [file for files in toy_files.values() for file in files])
        yield index


@pytest.fixture(scope="session")
def toy_python(kept_toys: Toys, toy_index: Index, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment into which all of them were installed."""
    python = create(Path(sys.executable), tmp_path_factory.mktemp("environment") / "new")
    versions = {one.name: one.version for one in kept_toys.workspace.distributions.values()}
    install(python, toy_index, versions, ours=versions)
    return python
