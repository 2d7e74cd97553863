"""The name by which a text may speak of somebody on the staff. A family name would say too much."""

from __future__ import annotations

_TITLES = frozenset("dr dra doctor doctora mr mrs ms miss mx sr sra srta prof lic rev father sister".split())
LONGEST = 12  # letters: what is said with it has to fit into one text


def given_name(name: str) -> str | None:
    """'Casey' of 'Casey Nguyen'; None where the given name cannot be told from the family name."""
    words = name.replace(",", " , ").split()
    if len(words) < 2 or "," in words or words[0].lower().strip(".") in _TITLES:
        return None
    first = words[0]
    return first if 1 < len(first) <= LONGEST and first.replace("-", "").replace("'", "").isalpha() else None
