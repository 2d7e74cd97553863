"""Reads the data files that stand beside the rules: words, patterns and documents, as `<subject>/data/*.toml`.

How to edit them is said in docs/wording.md ('Data files'). They are read once, when a module of rules is imported; an
invalid file is an error then, never in the middle of a conversation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any

_FRAGMENT = re.compile(r"\{([A-Z_]+)\}")
# A long pattern may go on in a new line that begins with `|`.
_GOES_ON = re.compile(r"\n *(?=\|)")


def names_of(package: str) -> list[str]:
    """The data files of a package of rules ('companion.rules.exercises'), by name."""
    return sorted(file.name for file in (files(package) / "data").iterdir() if file.name.endswith(".toml"))


def read(package: str, name: str) -> dict[str, Any]:
    """A data file of a package of rules. Raises `ValueError` when it is no TOML."""
    try:
        return tomllib.loads((files(package) / "data" / name).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{package}, {name}: {error}") from None


def read_patterns(package: str, name: str, shared: Mapping[str, str] | None = None) -> dict[str, Any]:
    """A data file of regular expressions, with its `[fragments]` put in: '{END}' becomes the fragment END.

    `shared`: fragments of another file (`fragments_of`). Raises `ValueError` on a fragment that is not there.
    """
    document = read(package, name)
    fragments = _fragments(document.pop("fragments", {}), shared or {}, name)
    patterns: dict[str, Any] = _filled(document, fragments, name)
    return patterns


def fragments_of(package: str, name: str) -> dict[str, str]:
    """The fragments of a data file by name, for the files that share them."""
    return _fragments(read(package, name)["fragments"], {}, name)


def group(patterns: Iterable[str]) -> str:
    """A pattern that matches whatever one of `patterns` matches."""
    return f"(?:{'|'.join(patterns)})"


def _fragments(written: Mapping[str, Any], shared: Mapping[str, str], name: str) -> dict[str, str]:
    """Filled in the order in which they are written: a fragment may hold those before it."""
    known = dict(shared)
    for each, pattern in written.items():
        known[each] = _filled(pattern if isinstance(pattern, str) else group(pattern), known, name)
    return known


def _filled(value: Any, fragments: Mapping[str, str], name: str) -> Any:
    if isinstance(value, Mapping):
        return {key: _filled(each, fragments, name) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, fragments, name) for each in value]

    def fragment(found: re.Match[str]) -> str:
        if found[1] not in fragments:
            raise ValueError(f"{name}: there is no fragment {found[0]}")
        return fragments[found[1]]

    return _FRAGMENT.sub(fragment, _on_one_line(value, name))


def _on_one_line(pattern: str, name: str) -> str:
    # Many editors take off a space at the end of a line, and the pattern would match something else.
    joined = _GOES_ON.sub("", pattern)
    if "\n" in joined or " \n" in pattern:
        raise ValueError(f"{name}: a pattern is broken only before `|`, and never after a space: {pattern[:60]!r}")
    return joined
