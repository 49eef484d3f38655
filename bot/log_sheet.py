"""The audit log as a sheet for a spreadsheet."""

import csv
import io
import re
from collections.abc import Mapping, Sequence

from knowledge.model import LogRow

COLUMNS = ("number", "time", "who", "what", "entry", "version", "draft", "reason")
_FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
"""How a cell begins that a spreadsheet would run."""


def log_csv(rows: Sequence[LogRow], names: Mapping[str, str]) -> bytes:
    """The log as CSV in UTF-8; nothing in it can run as a formula. `names` says how actors are shown."""
    text = io.StringIO(newline="")
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for row in rows:
        cells = [row.seq, row.at.isoformat(), names[row.actor], row.action, row.entry_id, row.version, row.draft or ""]
        sheet.writerow([_harmless(str(cell)) for cell in (*cells, row.reason)])
    return ("\ufeff" + text.getvalue()).encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
