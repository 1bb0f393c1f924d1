"""Checks of an environment into which the built wheels were installed; needs no other package.

`--only a,b` fails unless exactly these distributions of the project are there. `--snippet README`
runs the first Python block of a document against a running emulator.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path


def check_only(expected: set[str]) -> None:
    """Compare the installed distributions of the project with the expected ones."""
    names = {distribution.metadata["Name"].lower() for distribution in distributions()}
    found = {name for name in names if name == "oai" or name.startswith("oai-")}
    if found != expected:
        raise SystemExit(f"expected {sorted(expected)}, found {sorted(found)}")
    if "openai" in names or "pydantic" in names:
        raise SystemExit("the official client or its models came along")
    sys.stdout.write(f"Installed: {', '.join(sorted(names))}.\n")


def run_snippet(document: Path) -> None:
    """Run the first Python block of `document` against `python -m oai_emulator`."""
    block = re.search(
        r"^```python\n(.*?)^```", document.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    if block is None:
        raise SystemExit(f"{document} has no Python block")
    command = [sys.executable, "-m", "oai_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            address = _address(server)
            settings = {"OPENAI_BASE_URL": address, "OPENAI_API_KEY": "sk-wheels"}
            subprocess.run(
                [sys.executable, "-c", block[1]],
                check=True,
                timeout=60,
                env={**os.environ, **settings},
            )
        finally:
            server.terminate()


def _address(server: subprocess.Popen[str]) -> str:
    assert server.stdout
    for line in server.stdout:
        if found := re.search(r"http://[\w.]+:\d+\S*", line):
            return found[0].rstrip(".,")
    raise SystemExit("the emulator did not say where it listens")


def main(option: str, value: str) -> None:
    """Run one check."""
    if option == "--only":
        check_only(set(value.split(",")))
    elif option == "--snippet":
        run_snippet(Path(value))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
