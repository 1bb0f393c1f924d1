"""The documents keep their word: Python examples run, links lead somewhere.

The Python blocks of a document run in order, as one program, against a running emulator. A
fragment that is not meant to run is fenced as `py`. Decision records speak of what was, and their
code is not run.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "packages/*/*.md", "tools/*/*.md", "examples/**/*.md")
    for path in ROOT.glob(pattern)
)
FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _examples(path: Path) -> list[str]:
    return [
        code for language, code in FENCE.findall(path.read_text("utf-8")) if language == "python"
    ]


WITH_EXAMPLES = [path for path in DOCUMENTS if "adr" not in path.parts and _examples(path)]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "oai_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        lines = (re.search(r"http://[\w.]+:\d+[\w/]*", line) for line in server.stdout)
        found = next((match[0] for match in lines if match), None)
        try:
            assert found, "the emulator did not say where it listens"
            yield found
        finally:
            server.terminate()


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=_name)
def test_examples_run(path: Path, address: str, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "OPENAI_BASE_URL": address,
        "OPENAI_API_KEY": "sk-documents",
        "OPENAI_ADMIN_KEY": "sk-admin-documents",
    }
    program = tmp_path / "examples.py"
    program.write_text("\n".join(_examples(path)), "utf-8")
    done = subprocess.run(
        [sys.executable, str(program)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", DOCUMENTS, ids=_name)
def test_links_lead_to_files(path: Path) -> None:
    text = FENCE.sub("", path.read_text("utf-8"))
    relative = [link for link in LINK.findall(text) if not re.match(r"https?:|mailto:|#", link)]
    broken = [link for link in relative if not (path.parent / link.partition("#")[0]).exists()]
    assert broken == []
