"""Makes docs/settings.md from bot/settings.py: names, defaults and limits of the model, meanings of its docstrings."""

import ast
import inspect
from pathlib import Path
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from bot.settings import Settings

PAGE = Path(__file__).parents[1] / "docs" / "settings.md"
HEAD = """# Settings

Each is an environment variable or a line `NAME=value` in a file `.env` in the folder Docent is started in. A wrong
value ends Docent with status 2 and the name of the setting. `make settings` makes this page from `bot/settings.py`.

| variable | meaning | default | limits |
|---|---|---|---|
"""
MADE = {"data": "per user", "models": "per-user cache"}  # these differ from one system to the next
WORDED = {"ge": "at least", "gt": "more than", "le": "at most"}


def meanings() -> dict[str, str]:
    """What the docstring below each setting says."""
    (body,) = ast.parse(inspect.getsource(Settings)).body
    assert isinstance(body, ast.ClassDef)
    found = {}
    for field, text in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
            assert isinstance(field.target, ast.Name)
            found[field.target.id] = " ".join(ast.literal_eval(text.value).split())
    return found


def default(name: str, field: FieldInfo) -> str:
    """The value without the setting; none is a dash."""
    if name in MADE or field.default is None:
        return MADE.get(name, "–")
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"


def limits(field: FieldInfo) -> str:
    """What the value must keep to."""
    if get_origin(field.annotation) is Literal:
        return ", ".join(f"`{choice}`" for choice in get_args(field.annotation))
    if field.annotation is bool:
        return "`true`, `false`"
    said = []
    for rule in field.metadata:
        said += [f"{words} {getattr(rule, key)}" for key, words in WORDED.items() if hasattr(rule, key)]
    return ", ".join(said)


def page() -> str:
    """The whole page."""
    said = meanings()
    rows = (
        f"| `DOCENT_{name.upper()}` | {said[name]} | {default(name, field)} | {limits(field)} |"
        for name, field in Settings.model_fields.items()
    )
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
