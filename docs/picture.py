#!/usr/bin/env python3
"""The picture that leads the README: an editor that underlines what is wrong, mistake after mistake.

Code, places and sentences are those of four cases of `ui-tests`, as the compiler has answered them there.
Writes docs/src/pictures/underlined.svg; --check compares.
"""

import pathlib
import re
import sys
from html import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
CASES = ROOT / "ui-tests/cases"
PICTURE = ROOT / "docs/src/pictures/underlined.svg"
SHOWN = ["bounds/last_axis", "parts/slices", "broadcast/add", "assignment/float_into_integers"]

CHARACTER, LINE = 9.0, 26  # of the font, in pixels
LEFT, TOP, WIDTH, HEIGHT = 58, 56, 860, 290
SECONDS = 4  # for each mistake
STYLES = {
    "comment": "#8b949e",
    "keyword": "#ff7b72",
    "macro": "#d2a8ff",
    "number": "#79c0ff",
}
TOKEN = re.compile(
    r"(?P<comment>//.*)|(?P<keyword>\b(?:use|fn|let|mut)\b)|(?P<macro>\b(?:arr|println)!)"
    r"|(?P<number>\b\d+(?:\.\d+)?\b)"
)


class Mistake:
    """A case: its lines, and where and what the compiler says."""

    def __init__(self, name):
        source = (CASES / f"{name}.rs").read_text().split("\n")
        said = (CASES / f"{name}.stderr").read_text().split("\n")
        self.sentence = said[0].split("]: ", 1)[1]
        line, column = map(int, re.search(r":(\d+):(\d+)$", said[1]).groups())
        marked = said[next(i for i, text in enumerate(said) if text.startswith(f"{line} |")) + 1]
        self.length = len(re.search(r"\^+", marked).group())
        first = source.index("use ndview::prelude::*;")
        self.lines = source[first : len(source) - 1]
        self.line, self.column = line - 1 - first, column - 1


def coloured(text):
    """The code of a line, with what SVG needs to show its words in colours."""
    out, end = "", 0
    for token in TOKEN.finditer(text):
        out += escape(text[end : token.start()])
        out += f'<tspan fill="{STYLES[token.lastgroup]}">{escape(token.group())}</tspan>'
        end = token.end()
    return out + escape(text[end:])


def squiggle(x, y, length):
    steps = int(length / 4)
    turns = " ".join(f"l4 {-3 if step % 2 == 0 else 3}" for step in range(steps))
    return f'<path d="M{x:.1f} {y}{turns}" fill="none" stroke="#f85149" stroke-width="1.6"/>'


def frame(number, mistake):
    parts = [f'<g class="frame" style="animation-delay:{number * SECONDS}s">']
    for row, text in enumerate(mistake.lines):
        y = TOP + LINE * row
        parts.append(f'<text x="34" y="{y}" class="row">{row + 1}</text>')
        parts.append(f'<text x="{LEFT}" y="{y}">{coloured(text)}</text>')
    x = LEFT + CHARACTER * mistake.column
    y = TOP + LINE * mistake.line
    parts.append(squiggle(x, y + 8, CHARACTER * max(mistake.length, 2)))
    width = CHARACTER * len(mistake.sentence) + 28
    box = min(x, WIDTH - width - 12)
    parts.append(
        f'<rect x="{box:.0f}" y="{y + 16}" width="{width:.0f}" height="32" rx="5" fill="#2d1517" stroke="#f85149"/>'
        f'<text x="{box + 14:.0f}" y="{y + 37}" fill="#ffa198">{escape(mistake.sentence)}</text></g>'
    )
    return "\n".join(parts)


def picture():
    mistakes = [Mistake(name) for name in SHOWN]
    whole, share = SECONDS * len(mistakes), 100 / len(mistakes)
    frames = "\n".join(frame(number, mistake) for number, mistake in enumerate(mistakes))
    told = "; ".join(mistake.sentence for mistake in mistakes)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">
<title>An editor that underlines what is wrong in `arr!`: {escape(told)}</title>
<style>
text {{ font: 15px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre; }}
.row {{ fill: #6e7681; text-anchor: end; }}
.frame {{ opacity: 0; animation: shown {whole}s infinite; }}
.frame:first-of-type {{ opacity: 1; animation-name: first; }}
@keyframes shown {{ 0%, {share - 1:.1f}% {{ opacity: 1; }} {share:.1f}%, 100% {{ opacity: 0; }} }}
@keyframes first {{ 0%, {share - 1:.1f}% {{ opacity: 1; }} {share:.1f}%, 99% {{ opacity: 0; }} 100% {{ opacity: 1; }} }}
@media (prefers-reduced-motion) {{ .frame {{ animation: none; }} }}
</style>
<rect width="{WIDTH}" height="{HEIGHT}" rx="10" fill="#0d1117"/>
<circle cx="20" cy="18" r="5" fill="#f85149"/><circle cx="38" cy="18" r="5" fill="#d29922"/><circle cx="56" cy="18" r="5" fill="#3fb950"/>
{frames}
</svg>
"""


def main():
    text = picture()
    if sys.argv[1:] == ["--check"]:
        if PICTURE.read_text() != text:
            sys.exit(f"{PICTURE.relative_to(ROOT)} is not what docs/picture.py writes")
    else:
        PICTURE.write_text(text)


main()
