from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_codegen.testing import Workshop, forget
from oai_codegen.testing import workshop as make_workshop


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    made = make_workshop(tmp_path)
    for group in ("lab", "base"):
        monkeypatch.syspath_prepend(str(made.workspace.package(group).root / "src"))
    yield made
    forget()
