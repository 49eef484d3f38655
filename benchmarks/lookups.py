"""How often a look-up leads to the recommendation that was meant, by language: `make lookups`."""

import asyncio
import json
from collections import defaultdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.app import Docent, open_docent
from bot.settings import read_settings
from knowledge.model import HUB
from knowledge.sync import CORPUS

QUESTIONS = CORPUS.parent / "questions"


def main() -> None:
    """Measure both splits and print a table."""
    docent = open_docent(read_settings())
    table = Table("split", "language", "look-ups", "right")
    try:
        for split in ("tune", "test"):
            for language, right in measure(docent, QUESTIONS / f"lookups-{split}.jsonl").items():
                table.add_row(split, language, str(len(right)), f"{sum(right) / len(right):.2f}")
    finally:
        docent.close()
    Console().print(table)


def measure(docent: Docent, path: Path) -> dict[str, list[bool]]:
    """Of each language, and of "all", whether each look-up led to its number (null: to none of the three)."""
    found: dict[str, list[bool]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        entry = asyncio.run(docent.recommend(row["text"], HUB)).entry
        right = (entry.number if entry else None) == row["number"]
        for group in ("all", row["lang"]):
            found[group].append(right)
    return found


if __name__ == "__main__":
    main()
