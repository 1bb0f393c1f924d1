"""The files of a skill as one ZIP archive, and what its SKILL.md says."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

from ...errors import bad_request
from ...values import FilePart, as_array

_TITLE = "SKILL.md"
# All archives of the same files are the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def read_archive(files: Any) -> bytes:
    """Make an archive of the files of a form; one that is an archive is taken as it is."""
    entries = as_array(files)
    parts = [_part(each) for each in ([files] if entries is None else entries)]
    if len(parts) == 1 and zipfile.is_zipfile(io.BytesIO(parts[0].content)):
        return parts[0].content
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for part in parts:
            archive.writestr(zipfile.ZipInfo(part.filename or _TITLE, _EPOCH), part.content)
    return made.getvalue()


def _part(value: Any) -> FilePart:
    return value if isinstance(value, FilePart) else FilePart("", "", str(value).encode())


def describe(content: bytes) -> tuple[str, str]:
    """Read name and description from the head of SKILL.md, or from the name of its folder."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        if not names:
            raise bad_request("A skill needs files.", param="files")
        title = next((name for name in names if name.endswith(_TITLE)), None)
        text = "" if title is None else archive.read(title).decode("utf-8", "replace")
    folder = names[0].rpartition("/")[0].rpartition("/")[2] or names[0].partition(".")[0]
    head = re.match(r"---\s*\n(.*?)\n---", text, re.DOTALL)
    said = dict(re.findall(r"^(\w+):\s*(.+?)\s*$", head[1], re.MULTILINE)) if head else {}
    return said.get("name", folder), said.get("description", "")
