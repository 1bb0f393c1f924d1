"""The whole tree that a small document becomes. `OAI_UPDATE_GOLDEN=1` writes it anew."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import yaml

from oai_codegen.testing import Workshop

HERE = Path(__file__).parent / "golden"


def test_golden_tree(workshop: Workshop) -> None:
    source = yaml.safe_load((HERE / "document.yaml").read_text(encoding="utf-8"))
    workshop.document["paths"] = source["paths"]
    workshop.document["components"]["schemas"] = source["schemas"]
    workshop.surface((HERE / "surface.yaml").read_text(encoding="utf-8"))
    workshop.generate()
    made = {
        path.relative_to(workshop.lab.root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(workshop.lab.root.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".yaml") and path.name != "surface.yaml"
    }
    golden = HERE / "lab"
    if os.environ.get("OAI_UPDATE_GOLDEN"):
        shutil.rmtree(golden, ignore_errors=True)
        for name, text in made.items():
            (golden / name).parent.mkdir(parents=True, exist_ok=True)
            (golden / name).write_text(text, encoding="utf-8")
    expected = {
        path.relative_to(golden).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(golden.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".yaml")
    }
    assert made == expected
