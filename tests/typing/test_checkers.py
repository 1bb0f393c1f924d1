"""mypy and pyright see the types that the samples in Markdown say they see."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
_FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)
_REVEAL = re.compile(r"reveal_type\(.*\)  # (?P<type>.+)$")
_ERROR = re.compile(r"  # error ?(?P<word>\S*)$")
_MODULES = re.compile(r"\b(?:\w+\.)+(?=\w)")
_MYPY_REVEALED = re.compile(r'^Revealed type is "(?P<type>.*)"$', re.DOTALL)
_PYRIGHT_REVEALED = re.compile(r'^Type of ".*" is "(?P<type>.*)"$', re.DOTALL)
_NO_OVERLOAD = ("No overloads for", "No overload variant of")
_PYRIGHT_LINT = (  # rules about style: a sample states expressions for their types
    "reportUnusedExpression",
    "reportUnusedVariable",
    "reportUnusedCoroutine",
    "reportUnusedImport",
)


class Message(NamedTuple):
    """What a checker says about a line."""

    place: tuple[str, int]
    is_error: bool
    text: str


class Samples(NamedTuple):
    """Modules written out, and what is expected of their lines."""

    folder: Path
    types: dict[tuple[str, int], str]
    errors: dict[tuple[str, int], str]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """Write each block to a module, at the lines that it has in the document."""
    found = Samples(tmp_path_factory.mktemp("samples"), {}, {})
    for document in sorted(HERE.glob("*.md")):
        text = document.read_text(encoding="utf-8")
        for number, block in enumerate(_FENCE.finditer(text)):
            name = f"{document.stem}_{number}.py"
            above = text.count("\n", 0, block.start(1))
            (found.folder / name).write_text("\n" * above + block[1], encoding="utf-8")
            for line, code in enumerate(block[1].splitlines(), above + 1):
                if revealed := _REVEAL.search(code):
                    found.types[name, line] = revealed["type"]
                elif error := _ERROR.search(code):
                    found.errors[name, line] = error["word"]
    return found


def run_mypy(folder: Path) -> list[Message]:
    command = [sys.executable, "-m", "mypy", "--output", "json", "--config-file"]
    command += [str(ROOT / "pyproject.toml"), "--warn-unreachable"]
    command += ["--enable-error-code", "deprecated", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    messages: list[Message] = []
    for line in done.stdout.splitlines():
        found = json.loads(line)
        place = (Path(found["file"]).name, found["line"])
        revealed = _MYPY_REVEALED.match(found["message"])
        text = revealed["type"] if revealed else found["message"]
        if revealed or found["severity"] == "error":
            messages.append(Message(place, not revealed, text))
    return messages


def run_pyright(folder: Path) -> list[Message]:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    settings |= dict.fromkeys(_PYRIGHT_LINT, "none")
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    messages: list[Message] = []
    found: dict[str, Any]
    for found in json.loads(done.stdout)["generalDiagnostics"]:
        place = (Path(found["file"]).name, found["range"]["start"]["line"] + 1)
        revealed = _PYRIGHT_REVEALED.match(found["message"])
        text = revealed["type"] if revealed else found["message"]
        messages.append(Message(place, not revealed, text))
    return messages


def normalized(text: str) -> str:
    """A type in the way of both: short names, single quotes, sorted unions."""
    text = _MODULES.sub("", text).replace('"', "'")
    text = re.sub(r"def \(.*", "def", text)
    return " | ".join(sorted(text.split(" | "))) if "[" not in text.partition(" | ")[0] else text


def is_type(expected: str, revealed: str) -> bool:
    pattern = ".*".join(map(re.escape, normalized(expected).split("...")))
    return re.fullmatch(pattern, normalized(revealed), re.DOTALL) is not None


@pytest.mark.parametrize("check", [run_mypy, run_pyright], ids=["mypy", "pyright"])
def test_samples(samples: Samples, check: Callable[[Path], list[Message]]) -> None:
    messages = check(samples.folder)
    wrong: list[str] = []
    unseen = set(samples.types)
    for place, is_error, text in messages:
        where = f"{place[0]}:{place[1]}"
        if is_error:
            if samples.errors.get(place) is None:
                wrong.append(f"{where}: {text}")
            continue
        unseen.discard(place)
        expected = samples.types.get(place, "")
        if not is_type(expected, text):
            wrong.append(f"{where}: expected {expected}, revealed {text[:200]}")
    wrong += [f"{name}:{line}: nothing was revealed" for name, line in sorted(unseen)]
    for place, word in samples.errors.items():
        said = [m.text for m in messages if m.is_error and m.place == place]
        # Of overloads pyright says only that none fits.
        if not any(word in text or text.startswith(_NO_OVERLOAD) for text in said):
            wrong.append(f"{place[0]}:{place[1]}: no error with {word!r} among {said}")
    assert not wrong, "\n".join(wrong)


def test_there_are_samples(samples: Samples) -> None:
    assert len(samples.types) > 100
    assert len(samples.errors) > 60
