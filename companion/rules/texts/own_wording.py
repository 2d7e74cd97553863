"""What may be wrong with words that a clinic writes itself."""

from __future__ import annotations

from companion.rules.reasons import Code, Reason
from companion.rules.texts.privacy import Finding
from companion.rules.texts.privacy_concerns import PrivacyConcern


class WordingProblem(Code):
    unknown_text = "unknown_text", {"key": str}
    unknown_language = "unknown_language", {"languages": tuple[str, ...]}
    empty = "empty"
    unknown_placeholder = "unknown_placeholder", {"name": str, "known": tuple[str, ...]}
    missing_placeholder = "missing_placeholder", {"name": str}
    stray_brace = "stray_brace"
    must_say = "must_say", {"words": str}
    gives_away = "gives_away", {"word": str, "what": PrivacyConcern}
    rare_letter = "rare_letter"
    too_many_texts = "too_many_texts", {"count": int, "most_segments": int}
    several_texts = "several_texts", {"count": int}


def gives_away(finding: Finding) -> Reason:
    return WordingProblem.gives_away(word=finding.word, what=finding.why)
