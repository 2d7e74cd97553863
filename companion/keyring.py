"""The keys: what is encrypted at rest, and the keyed hash by which a phone number is found."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from flask import current_app


class Keyring:
    """Encrypts with the newest key, decrypts with any; hashes phones with a key of their own."""

    def __init__(self, encryption_keys: tuple[str, ...], phone_hash_key: str) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in encryption_keys])
        self._phone_hash_key = phone_hash_key.encode()

    def encrypt(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def decrypt(self, token: str) -> str:
        """Raises `RuntimeError` (without the content) when no key fits."""
        try:
            return self._fernet.decrypt(token.encode("ascii")).decode()
        except InvalidToken:
            raise _unreadable() from None

    def rotate(self, token: str) -> str:
        """The same text, encrypted with the newest key. Raises `RuntimeError` when no key fits."""
        try:
            return self._fernet.rotate(token.encode("ascii")).decode("ascii")
        except InvalidToken:
            raise _unreadable() from None

    def digest(self, purpose: str, text: str) -> str:
        """Keyed SHA-256, 64 hexadecimal digits. `purpose` keeps hashes of different things apart."""
        return hmac.new(self._phone_hash_key, f"{purpose}\0{text}".encode(), hashlib.sha256).hexdigest()


def _unreadable() -> RuntimeError:
    return RuntimeError("a stored value cannot be read: no key in ENCRYPTION_KEYS fits it")


def keyring() -> Keyring:
    found: Keyring = current_app.extensions["keyring"]
    return found


def phone_hash(phone: str) -> str:
    """The hash by which a phone number (E.164) is looked up."""
    return keyring().digest("phone", phone)
