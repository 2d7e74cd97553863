"""What a page says to people: text and spoken labels, without what patients and staff wrote themselves."""

from __future__ import annotations

from html.parser import HTMLParser

_SPOKEN = ("aria-label", "placeholder", "title", "alt", "data-title", "data-confirm")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# Machines read these; quoted are texts as they were sent, which name their own language.
_UNSAID = frozenset({"script", "style", "textarea", "blockquote", "code"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        known = dict(attributes)
        quoted = tag != "html" and known.get("lang") is not None
        if not self._silent() and not quoted:
            self.pieces += [value for name in _SPOKEN if (value := known.get(name))]
        if tag not in _VOID:
            self._open.append((tag, quoted or tag in _UNSAID))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._silent() and data.strip():
            self.pieces.append(" ".join(data.split()))

    def _silent(self) -> bool:
        return any(unsaid for _, unsaid in self._open)


def visible_words(page: str) -> list[str]:
    """Each piece of text and each label, in order; white space as one blank."""
    reader = _Reader()
    reader.feed(page)
    return reader.pieces
