"""A checkout with one small distribution, and environments with what tests put into them."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

import attrs

LICENSE = "Do as you like.\n"
_PROJECT = '[project]\nname = "oai-core"\nversion = "0.1.0"\n'


@attrs.frozen
class Environment:
    """An environment without pip."""

    python: Path
    packages: Path
    """Its site-packages."""

    def install(self, name: str, version: str, *fields: str, license: str | None = None) -> None:
        """Install a distribution without code, with these lines of metadata."""
        folder = self.packages / f"{name.replace('-', '_')}-{version}.dist-info"
        folder.mkdir()
        lines = ("Metadata-Version: 2.4", f"Name: {name}", f"Version: {version}", *fields)
        (folder / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")
        files = ["METADATA", "RECORD"]
        if license is not None:
            (folder / "LICENSE").write_text(license, encoding="utf-8")
            files.append("LICENSE")
        record = "".join(f"{folder.name}/{file},,\n" for file in files)
        (folder / "RECORD").write_text(record, encoding="utf-8")


def environment(folder: Path) -> Environment:
    """Make an empty environment."""
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    command = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    return Environment(python, Path(packages))


def checkout(folder: Path) -> Path:
    """Make a checkout with oai-core and a licence."""
    (folder / "packages" / "core").mkdir(parents=True)
    (folder / "packages" / "core" / "pyproject.toml").write_text(_PROJECT, encoding="utf-8")
    (folder / "LICENSE").write_text(LICENSE, encoding="utf-8")
    (folder / "tools" / "release").mkdir(parents=True)
    return folder
