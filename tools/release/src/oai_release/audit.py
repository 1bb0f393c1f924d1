"""Look for known vulnerabilities in all that is installed along with ours, with pip-audit.

pip-audit takes an index that knows none of its questions for one without vulnerabilities, so a
database is first asked for one that everybody knows; only one that names it is believed later.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import requests

from .commands import python
from .errors import ReleaseError
from .installed import split

OSV = "https://api.osv.dev/v1/query"
# CVE-2021-3572, in pip before 21.1: it will not be forgotten.
KNOWN: Any = {"version": "21.0", "package": {"name": "pip", "ecosystem": "PyPI"}}
UNREACHABLE = "The vulnerability database cannot be reached: nothing was checked."
_TIMEOUT = 20.0


def _pypi(_: str) -> Any:
    # The address is fixed in pip-audit; an index of its own has no such API.
    url = f"https://pypi.org/pypi/pip/{KNOWN['version']}/json"
    return requests.get(url, timeout=_TIMEOUT)


def _osv(url: str) -> Any:
    return requests.post(url, json=KNOWN, timeout=_TIMEOUT)


# How a service of pip-audit is asked, and where its answer names vulnerabilities.
SERVICES: Mapping[str, tuple[Callable[[str], Any], str]] = {
    "pypi": (_pypi, "vulnerabilities"),
    "osv": (_osv, "vulns"),
}


def unreachable(service: str, osv: str) -> str:
    """Say why a service of pip-audit is of no use; nothing if it knows what everybody knows."""
    ask, key = SERVICES[service]
    try:
        answer = ask(osv)
        if not answer.ok:
            return f"answers {answer.status_code}"
        data: Any = answer.json()
        known = isinstance(data, dict) and cast("dict[str, Any]", data).get(key)
        return "" if known else "does not know an old vulnerability of pip"
    except requests.JSONDecodeError:
        return "does not answer with JSON"
    except requests.RequestException as error:
        return f"cannot be reached ({type(error).__name__})"


def audit(found: Mapping[str, Distribution], service: str, osv: str) -> list[dict[str, Any]]:
    """Give what a service says of each distribution; ReleaseError with what pip-audit says."""
    with TemporaryDirectory() as folder:
        pins, out = Path(folder) / "pins.txt", Path(folder) / "found.json"
        lines = (f"{name}=={one.version}\n" for name, one in found.items())
        pins.write_text("".join(lines), encoding="utf-8")
        options = ("--no-deps", "--disable-pip", "--progress-spinner=off", "--desc=off")
        where = ("--vulnerability-service", service, "--osv-url", osv)
        files = ("--requirement", pins, "--format=json", "--output", out)
        try:
            python("pip_audit", *options, *where, *files, cwd=Path(folder))
        except ReleaseError:
            # It fails alike for what it found and for what it could not do, but writes only then.
            if not out.is_file():
                raise
        rows: list[dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))["dependencies"]
    return rows


def report(rows: list[dict[str, Any]]) -> list[str]:
    """Print the table of vulnerabilities, and give what is wrong, in sentences."""
    faults = [f"not checked: {row['skip_reason']}" for row in rows if "skip_reason" in row]
    vulnerable = [row for row in rows if row.get("vulns")]
    if vulnerable:
        print(f"{'distribution':<26}{'version':<14}{'vulnerability':<24}fixed in")
    for row in vulnerable:
        for one in row["vulns"]:
            fixed = ", ".join(one["fix_versions"]) or "nothing yet"
            print(f"{row['name']:<26}{row['version']:<14}{one['id']:<24}{fixed}")
        faults.append(f"{row['name']} {row['version']} has known vulnerabilities")
    return faults


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--python", type=Path, required=True, help="the interpreter of the environment to look at"
    )
    parser.add_argument("--osv-url", default=OSV, metavar="URL", help="another server of OSV")
    parser.add_argument(
        "--required", action="store_true", help="fail where no database can be reached"
    )


def run(arguments: argparse.Namespace) -> int:
    """Give 1 for a vulnerability or an unchecked distribution; 0 where no database answers."""
    _, found = split(arguments.root, arguments.python)
    for service in SERVICES:
        if reason := unreachable(service, arguments.osv_url):
            print(f"{service} {reason}.")
            continue
        faults = report(audit(found, service, arguments.osv_url))
        for fault in faults:
            print(f"error: {fault}", file=sys.stderr)
        if not faults:
            print(f"{service} knows no vulnerability of {len(found)} distributions.")
        return 1 if faults else 0
    print(UNREACHABLE)
    return 1 if arguments.required else 0
