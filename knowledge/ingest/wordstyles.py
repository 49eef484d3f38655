"""What a Word document says of its styles: which paragraphs are headings or items, and which text is not to be seen."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from xml.etree import ElementTree  # safe here: expat fetches nothing and limits what entities expand to

from knowledge.ingest.visible import is_shading, is_white

TINY = 2
"""The largest size of type that is too small to be seen, in half points."""

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_LEVELS = tuple("012345678")
_OFF = frozenset({"0", "false", "off", "none"})
PAPER = frozenset({"background1", "light1", "bg1", "lt1"})
"""The names a theme has for the colour of the page."""


def local(tag: str) -> str:
    """A name without its namespace, which differs between the two editions of the standard."""
    return tag.rpartition("}")[2]


def value(attributes: Mapping[str, str], name: str = "val") -> str:
    """An attribute by its name without namespace, or ""."""
    return next((given for key, given in attributes.items() if local(key) == name), "")


def outline_level(given: str) -> int:
    """The level of a heading from 1 to 9, or 0 for body text."""
    return int(given) + 1 if given in _LEVELS else 0


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks, as far as it decides whether it is seen; None is what nothing was said of.

    `size` is in half points, `shaded` says whether something other than white lies behind the text.
    """

    vanish: bool | None = None
    white: bool | None = None
    size: int | None = None
    shaded: bool | None = None

    def over(self, base: "Look") -> "Look":
        """This look where it says something, else that of `base`."""
        return Look(
            base.vanish if self.vanish is None else self.vanish,
            base.white if self.white is None else self.white,
            base.size if self.size is None else self.size,
            base.shaded if self.shaded is None else self.shaded,
        )

    def noting(self, tag: str, attributes: Mapping[str, str]) -> "Look":
        """This look with one more property of a run, named as in its `rPr`."""
        read = _PROPERTIES.get(tag)
        return read(attributes).over(self) if read else self

    @property
    def is_hidden(self) -> bool:
        """Whether a reader of the printed page would not see the text."""
        tiny = self.size is not None and self.size <= TINY
        return bool(self.vanish) or tiny or (bool(self.white) and not self.shaded)


def shading(attributes: Mapping[str, str]) -> Look:
    """The look that a `shd` element gives: the colour of its pattern where it has one, else what it is filled with."""
    pattern, fill, colour = (value(attributes, name) for name in ("val", "fill", "color"))
    drawn = is_shading(colour) if pattern not in ("", "clear", "nil") else None
    return Look(shaded=drawn or is_shading(fill))


def _colour(attributes: Mapping[str, str]) -> Look:
    given = value(attributes)
    paper = given in ("", "auto") and value(attributes, "themeColor") in PAPER
    return Look(white=paper or is_white(given))


def _size(attributes: Mapping[str, str]) -> Look:
    given = value(attributes)
    return Look(size=int(given)) if re.fullmatch(r"\d{1,4}", given, re.ASCII) else Look()


_PROPERTIES: dict[str, Callable[[Mapping[str, str]], Look]] = {
    "vanish": lambda attributes: Look(vanish=value(attributes).lower() not in _OFF),
    "color": _colour,
    "sz": _size,
    "shd": shading,
    "highlight": lambda attributes: Look(shaded=is_shading(value(attributes))),
}


PLAIN = Look()
"""What is said of text by nobody."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style means: a heading of a level, the title, a list, a line of the table of contents; and its look."""

    level: int = 0
    title: bool = False
    item: bool = False
    contents: bool = False
    look: Look = PLAIN

    @property
    def says_nothing(self) -> bool:
        """Whether it leaves open what a paragraph is."""
        return not (self.level or self.title or self.item or self.contents)


def styles_in(tree: ElementTree.Element) -> dict[str, Style]:
    """Styles by id, and under "" how text looks that names none.

    Built-in styles keep their English name in every language; others say what they are based on.
    """
    found: dict[str, tuple[Style, str]] = {}
    usual = Look()
    for part in tree:
        if local(part.tag) == "docDefaults":
            usual = _look(part.iter()).over(usual)
        elif local(part.tag) == "style":
            style = _style(part)
            found[value(part.attrib, "styleId")] = style
            if value(part.attrib, "default") in ("1", "true", "on") and value(part.attrib, "type") == "paragraph":
                usual = style[0].look.over(usual)
    return {key: _inherited(key, found) for key in found} | {"": Style(look=usual)}


def usual_look(styles: Mapping[str, Style], paragraph: str, run: str) -> Look:
    """How text looks in a paragraph and a run of these styles when it says nothing itself; "" is no style."""
    look = styles[run].look if run and run in styles else PLAIN
    for style in (paragraph, ""):
        look = look.over(styles[style].look) if style in styles else look
    return look


def _style(element: ElementTree.Element) -> tuple[Style, str]:
    """What one style says itself, and the id of the one it is based on."""
    parts = {local(part.tag): value(part.attrib) for part in element.iter()}
    name = parts.get("name", "").lower()
    numbered = _HEADING.match(name)
    level = int(numbered.group(1)) if numbered else outline_level(parts.get("outlineLvl", ""))
    listed = name.startswith("list") or "numPr" in parts
    look = _look(part for child in element if local(child.tag) == "rPr" for part in child)
    return Style(level, name == "title", listed, name.startswith("toc "), look), parts.get("basedOn", "")


def _look(properties: Iterable[ElementTree.Element]) -> Look:
    look = Look()
    for part in properties:
        look = look.noting(local(part.tag), part.attrib)
    return look


def _inherited(key: str, styles: Mapping[str, tuple[Style, str]]) -> Style:
    """The first style up the line that means something, within ten steps (the line may be a circle); each adds what
    those before it leave open of the look."""
    meant, look = Style(), Look()
    for _ in range(10):
        style, base = styles.get(key, (Style(), ""))
        look = look.over(style.look)
        meant = style if meant.says_nothing else meant
        if not base:
            break
        key = base
    return replace(meant, look=look)
