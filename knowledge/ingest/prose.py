"""Blocks of prose, and how they are written down: tidy characters, one line a paragraph, Markdown marks.

Readers take a file apart into blocks; the words inside a block are never changed here, only characters nobody sees
are dropped and white space is made even.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PARAGRAPH, ITEM = "", "- "

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls that are not white space
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
    "\ud800-\udfff]"
)
"""Unicode's control and format characters, but not those with a shape or a use: Arabic and Kaithi number signs,
Egyptian joiners, and the two joiners treated below."""

_JOINING = (
    "\u0600-\u18af\ua840-\ua8ff\uabc0-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff"  # Arabic, Indic, Mongol
    "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"  # emoji
)
_LOOSE_JOINER = re.compile(f"(?<![{_JOINING}])[\u200c\u200d]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item or heading. `mark` is what Markdown writes before it: "", "- ", "3. ", "## "."""

    text: str
    mark: str = PARAGRAPH

    @property
    def is_item(self) -> bool:
        """Whether it stands close to its neighbours in a list."""
        return bool(self.mark) and not self.is_heading

    @property
    def is_heading(self) -> bool:
        """Whether it heads what follows."""
        return self.mark.startswith("#")


def heading(text: str, level: int) -> Block:
    """A heading; level 1 belongs to the entry's title, so the highest inside a text is 2, the lowest 6."""
    return Block(text, "#" * min(max(level, 2), 6) + " ")


def tidy(text: str) -> str:
    """The text on one line: NFC, single spaces, without characters that show nothing. Wording and marks stay."""
    visible = _LOOSE_JOINER.sub("", _INVISIBLE.sub("", text))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def tidied(blocks: Iterable[Block]) -> list[Block]:
    """The blocks with tidy text, without those that hold none."""
    even = (Block(tidy(block.text), block.mark) for block in blocks)
    return [block for block in even if block.text]


def below(title: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks without a first one that only repeats the title, as long as something follows it."""
    repeats = len(blocks) > 1 and blocks[0].text.casefold() == title.casefold()
    return list(blocks[1:] if repeats else blocks)


def markdown(blocks: Sequence[Block]) -> str:
    """The blocks as Markdown: a blank line between paragraphs, none between the items of a list."""
    written: list[str] = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        if before is not None:
            written.append("\n" if before.is_item and block.is_item else "\n\n")
        written.append(block.mark + block.text)
    return "".join(written)
