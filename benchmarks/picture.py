"""A small picture of growth: lines over sizes, both on logarithmic scales, as SVG written by hand."""

from collections.abc import Mapping, Sequence
from math import log10

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 360, 60, 20, 170, 40
LINES = {"edit ms p50": "#b5483a", "search ms p50": "#2f6f9f", "embedding ms p50": "#7a7a7a"}
LEAST, MOST = 0.1, 1000.0


def draw(rows: Sequence[Mapping[str, float]]) -> str:
    """Milliseconds by number of passages."""
    sizes = [row["passages"] for row in rows]
    parts = [_axis(milliseconds) for milliseconds in (0.1, 1, 10, 100, 1000)]
    parts += [_text(_across(size, sizes), HEIGHT - 15, f"{size:,.0f}", "middle") for size in sizes]
    for place, (name, colour) in enumerate(LINES.items()):
        points = " ".join(f"{_across(row['passages'], sizes):.1f},{_up(row[name]):.1f}" for row in rows)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(
            _text(WIDTH - RIGHT + 15, TOP + 20 + 18 * place, name.replace(" ms p50", ", p50"), "start", colour)
        )
    frame = f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {frame}>'
    white = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    return "\n".join([head, white, *parts, "</svg>", ""])


def _axis(milliseconds: float) -> str:
    height = _up(milliseconds)
    line = f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{height:.1f}" y2="{height:.1f}" stroke="#dddddd"/>'
    return line + _text(LEFT - 6, height + 4, f"{milliseconds:g} ms", "end")


def _text(across: float, height: float, text: str, anchor: str, colour: str = "#333333") -> str:
    return f'<text x="{across:.1f}" y="{height:.1f}" text-anchor="{anchor}" fill="{colour}">{text}</text>'


def _across(size: float, sizes: Sequence[float]) -> float:
    share = (log10(size) - log10(min(sizes))) / (log10(max(sizes)) - log10(min(sizes)))
    return LEFT + 20 + share * (WIDTH - LEFT - RIGHT - 40)


def _up(milliseconds: float) -> float:
    share = (log10(max(milliseconds, LEAST)) - log10(LEAST)) / (log10(MOST) - log10(LEAST))
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
