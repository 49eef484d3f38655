"""Whether a reader would see text in its colour and size: white on white and the like hide it."""

import re

NEARLY_WHITE = 0xEE / 255
"""From this on in all three channels, a colour on white has a contrast below 1.2 to 1; WCAG asks for 4.5."""

_HEX = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_NUMBER = re.compile(r"(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(%?)")
_WHITES = frozenset({"white", "snow", "ivory", "ghostwhite", "whitesmoke", "floralwhite", "mintcream", "azure"})
_CLEAR = frozenset({"", "transparent", "none", "auto", "inherit", "initial", "unset"})
_LENGTH = re.compile(r"(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s*(%|[a-z]+|)")


def is_white(colour: str) -> bool:
    """Whether this is white or nearly so, written as CSS or Word writes colours."""
    return _darkest_and_opacity(colour)[0] >= NEARLY_WHITE


def is_shading(colour: str) -> bool | None:
    """Whether text in white would stand out on this background, or None when what lies behind it shows through.

    A picture may be dark, so it counts.
    """
    darkest, opacity = _darkest_and_opacity(colour)
    return None if colour.strip().lower() in _CLEAR or opacity == 0 else darkest < NEARLY_WHITE


def declarations(style: str) -> dict[str, str]:
    """The properties of an inline style, in lower case; the last of a name wins."""
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pairs}


def is_hidden(style: dict[str, str], *, shaded: bool) -> bool:
    """Whether an inline style hides text; `shaded` says that it stands on something other than white."""
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if _length(style.get("opacity", "")) == 0 or _length(style.get("font-size", "")) <= 1:
        return True
    darkest, opacity = _darkest_and_opacity(style.get("color", ""))
    return opacity == 0 or (darkest >= NEARLY_WHITE and not shaded)


def _length(written: str) -> float:
    """A length in points or pixels, which are alike in being too small to read; others only when they are nothing."""
    found = _LENGTH.fullmatch(written)
    if not found:
        return float("inf")
    number = float(found.group(1))
    return number if number == 0 or found.group(2) in ("px", "pt") else float("inf")


def _darkest_and_opacity(colour: str) -> tuple[float, float]:
    """The darkest channel of a colour and its opacity, both from 0 to 1; an unknown colour counts as black."""
    colour = colour.strip().lower()
    if colour in _WHITES:
        return 1, 1
    if colour == "transparent":
        return 0, 0
    if found := _HEX.fullmatch(colour):
        digits = found.group(1)
        size = 1 if len(digits) < 6 else 2
        channels = [int(digits[at : at + size], 16) / (16**size - 1) for at in range(0, len(digits), size)]
        return min(channels[:3]), (channels[3] if len(channels) > 3 else 1)
    return _computed(colour)


def _computed(colour: str) -> tuple[float, float]:
    """The same for `rgb(...)` and `hsl(...)`, with commas or blanks, in numbers or percent."""
    kind, _, inside = colour.partition("(")
    numbers = [(float(number), bool(percent)) for number, percent in _NUMBER.findall(inside[:80])]
    if kind not in ("rgb", "rgba", "hsl", "hsla") or len(numbers) < 3:
        return 0, 1
    scaled = [number / (100 if percent else 255) for number, percent in numbers[:3]]
    opacity = numbers[3][0] / (100 if numbers[3][1] else 1) if len(numbers) > 3 else 1
    return (min(scaled) if kind.startswith("rgb") else scaled[2]), opacity
