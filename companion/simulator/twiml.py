"""The little of TwiML that answers a text: `<Response><Message>words</Message></Response>`."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree


def answers(document: bytes) -> list[str]:
    """The texts an app answers with. Raises `ValueError` for what Twilio could not read either (its code 12100)."""
    if not document.strip():
        return []
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise ValueError("12100: the answer is not TwiML")
    try:
        root = ElementTree.fromstring(document)  # noqa: S314 - no entities, at most 64 kB
    except ElementTree.ParseError:
        raise ValueError("12100: the answer is not TwiML") from None
    if root.tag != "Response":
        raise ValueError("12100: the answer is not TwiML")
    found = []
    for message in root.iter("Message"):
        body = message.find("Body")
        words = (body if body is not None else message).text or ""
        if words.strip():
            found.append(words)
    return found
