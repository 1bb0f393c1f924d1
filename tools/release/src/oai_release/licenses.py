"""Check the licences of all that is installed along with ours, against tools/release/licenses.toml.

Metadata is read by hand, not with pip-licenses: that compares texts, so it can neither tell
`A OR B` from `A AND B`, nor see that what it found is no licence's name at all.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import attrs
from license_expression import (  # type: ignore[import-untyped]
    ExpressionError,
    get_spdx_licensing,
)
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from .errors import ReleaseError
from .installed import split

RULES = Path("tools") / "release" / "licenses.toml"
UNKNOWN = "unknown"
OURS = "MIT"
_SPDX: Any = get_spdx_licensing()


@attrs.frozen
class Review:
    """A licence that is not allowed in general, but was looked at for some versions of a name."""

    name: str
    versions: SpecifierSet
    found: str
    """What the metadata said then, as the table shows it; anything else is a new case."""

    @classmethod
    def of(cls, row: Mapping[str, str]) -> Review:
        """Read one of the file; ValueError for one without a reason."""
        if not row["reason"].strip():
            raise ValueError(f"the review of {row['name']} has no reason")
        return cls(canonicalize_name(row["name"]), SpecifierSet(row["versions"]), row["found"])


@attrs.frozen
class Rules:
    """What may be installed along."""

    allowed: frozenset[str]
    """Names of SPDX."""

    classifiers: Mapping[str, str]
    """What classifiers mean, as an SPDX expression, by their last part."""

    reviewed: tuple[Review, ...]

    @classmethod
    def read(cls, path: Path) -> Rules:
        """Read the file; ReleaseError where it is not what its first lines say."""
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            for text in (*data["allowed"], *data["classifiers"].values()):
                _SPDX.parse(text, validate=True)
            reviewed = tuple(Review.of(one) for one in data.get("reviewed", []))
            return cls(frozenset(data["allowed"]), data["classifiers"], reviewed)
        except OSError as error:
            raise ReleaseError(f"{path} cannot be read: {error.strerror}") from error
        except KeyError as error:
            raise ReleaseError(f"{path} lacks {error}") from error
        except (ValueError, ExpressionError) as error:
            raise ReleaseError(f"{path}: {error}") from error

    def allow(self, expression: str) -> bool:
        """Whether an SPDX expression can be met with allowed licences alone."""
        parsed = _SPDX.parse(expression)
        known = {
            symbol: _SPDX.TRUE if str(symbol) in self.allowed else _SPDX.FALSE
            for symbol in parsed.symbols
        }
        return bool(parsed.subs(known, simplify=True) == _SPDX.TRUE)

    def accept(self, name: str, version: str, found: str) -> bool:
        """Whether this was looked at, and found good."""
        return any(
            (one.name, one.found) == (name, found)
            and one.versions.contains(version, prereleases=True)
            for one in self.reviewed
        )


def licence(one: Distribution, rules: Rules) -> str:
    """Give the licence that metadata states, as an SPDX expression; `unknown` if it does not.

    `License-Expression` says all. Older metadata has a free text, which counts where it is an
    expression, and classifiers; where both speak, both have to be met.
    """
    if expression := _field(one, "License-Expression"):
        return _spdx(expression) or UNKNOWN
    claims = {text} if (text := _spdx(_field(one, "License"))) else set[str]()
    for classifier in one.metadata.get_all("Classifier") or ():
        if classifier.startswith("License :: "):
            last = classifier.rpartition(" :: ")[2]
            if last != "OSI Approved":
                claims.add(rules.classifiers.get(last, UNKNOWN))
    if not claims or UNKNOWN in claims:
        return UNKNOWN
    return str(_SPDX.parse(" AND ".join(f"({claim})" for claim in sorted(claims))).simplify())


def _field(one: Distribution, name: str) -> str:
    return next(iter(one.metadata.get_all(name) or ()), "")


def _spdx(text: str) -> str:
    try:
        return str(_SPDX.parse(text, validate=True)) if text.strip() else ""
    except ExpressionError:
        return ""


def others(found: Mapping[str, Distribution], rules: Rules) -> Iterator[tuple[str, str, str, str]]:
    """Give name, version, licence and fault of each; the fault is empty where all is well."""
    for name, one in found.items():
        text = licence(one, rules)
        fault = ""
        if rules.accept(name, one.version, text):
            text += " (reviewed)"
        elif text == UNKNOWN:
            fault = "no licence is known from its metadata"
        elif not rules.allow(text):
            fault = f"{text} is not allowed"
        yield name, one.version, text, fault


def own(one: Distribution, text: str) -> str:
    """Say what is wrong with one of ours, which have to ship `text`; nothing where all is well."""
    stated = _field(one, "License-Expression") or UNKNOWN
    if stated != OURS:
        return f"is {stated}, not {OURS}"
    files = [Path(str(file.locate())) for file in one.files or () if file.name == "LICENSE"]
    if not any(file.is_file() and file.read_text(encoding="utf-8") == text for file in files):
        return "does not ship the LICENSE of the repository"
    return ""


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--python", type=Path, required=True, help="the interpreter of the environment to look at"
    )


def run(arguments: argparse.Namespace) -> int:
    """Give 1 where a licence is unknown or not allowed, or one of ours lacks its own."""
    rules = Rules.read(arguments.root / RULES)
    ours, theirs = split(arguments.root, arguments.python)
    faults: list[str] = []
    print(f"{'distribution':<26}{'version':<14}licence")
    for name, version, text, fault in others(theirs, rules):
        print(f"{name:<26}{version:<14}{text}")
        if fault:
            faults.append(
                f"{name} {version}: {fault}. If it may stay, say why in a [[reviewed]] of "
                f"{RULES.as_posix()}"
            )
    text = (arguments.root / "LICENSE").read_text(encoding="utf-8")
    wrong = {name: fault for name, one in ours.items() if (fault := own(one, text))}
    faults += [f"{name} {fault}" for name, fault in wrong.items()]
    print(f"{len(ours) - len(wrong)} of ours ship LICENSE and say {OURS}.")
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if faults else 0
