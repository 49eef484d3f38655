"""What the pages name is there: targets of make, commands, linked files, modules and the layers inside the rooms."""

import re
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli.tree import build

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def contracts() -> dict[str, list[set[str]]]:
    """The layers inside each room as import-linter holds the code to them."""
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    inside = (contract for contract in linter["contracts"] if "containers" in contract)
    return {c["containers"][0]: [set(layer.split(" | ")) for layer in c["layers"]] for c in inside}


def drawn(room: str) -> list[set[str]]:
    """The layers of a room as the page draws them."""
    block = re.search(rf"```\n{room}/\n(.*?)```", ARCHITECTURE, re.DOTALL)
    return [set(line.split()) for line in block[1].splitlines()]


@each_page
def test_every_target_of_make_a_page_names_is_in_the_makefile(page):
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = re.findall(r"(?:`|^    )make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(named) <= targets


@each_page
def test_every_file_a_page_links_to_is_there(page):
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@each_page
def test_every_command_a_page_names_is_in_the_tree(page):
    tree = get_command(build())
    text = page.read_text(encoding="utf-8")
    for name, below in re.findall(r"(?:`|^    )(?:\.venv/bin/)?docent ([a-z]+)(?: ([a-z]+))?", text, re.MULTILINE):
        assert name in tree.commands
        assert name != "corpus" or not below or below in tree.commands["corpus"].commands


@pytest.mark.parametrize("room", ["bot", "index", "knowledge"])
def test_the_drawn_layers_are_those_the_imports_keep_to(room):
    assert drawn(room) == contracts()[room]


@pytest.mark.parametrize("room", ["bot", "index", "knowledge"])
def test_every_module_of_a_room_is_drawn_and_every_drawn_one_exists(room):
    python = {path.stem for path in (ROOT / room).glob("*.py")} - {"__init__"}
    packages = {path.parent.name for path in (ROOT / room).glob("*/__init__.py")}
    found = set.union(*drawn(room))
    assert found <= python | packages
    assert python | packages <= found | {"__init__"}


@each_page
def test_every_file_of_the_tree_a_page_names_is_there(page):
    places = "bot|index|knowledge|tests|benchmarks|deploy|docs"
    named = re.findall(rf"`((?:{places})/[\w./-]+)`", page.read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []
