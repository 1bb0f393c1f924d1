"""The news of what is not released yet: `packages/*/changes/<name>.<kind>.md`."""

from __future__ import annotations

import attrs

from oai_codegen.semver import KINDS, Bump, largest

from .errors import ReleaseError
from .workspace import Distribution


@attrs.frozen
class Fragment:
    """One file of news."""

    name: str
    kind: str
    text: str

    @property
    def bump(self) -> Bump:
        """How far the version has to move for it."""
        return KINDS[self.kind]


def read(distribution: Distribution) -> list[Fragment]:
    """Give the fragments of a distribution by name; ReleaseError for a kind that there is not."""
    found: list[Fragment] = []
    for path in sorted((distribution.root / "changes").glob("*")):
        if path.name.startswith("."):
            continue
        where = f"{distribution.folder}/changes/{path.name}"
        parts = path.name.split(".")
        if len(parts) < 3 or parts[-1] != "md" or parts[-2] not in KINDS:
            raise ReleaseError(
                f"{where}: a fragment is named <name>.<kind>.md, with a kind of {', '.join(KINDS)}"
            )
        try:
            text = path.read_text(encoding="utf-8").strip()
        except UnicodeDecodeError as error:
            raise ReleaseError(f"{where} is not UTF-8") from error
        if not text:
            raise ReleaseError(f"{where} is empty: say in a sentence what users notice")
        found.append(Fragment(path.name, parts[-2], text))
    return found


def bump(fragments: list[Fragment]) -> Bump:
    """Give how far the fragments ask the version to move."""
    return largest(fragment.bump for fragment in fragments)
