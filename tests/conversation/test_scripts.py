"""Every conversation in scripts/, over HTTP through the simulator, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SetClock
from tests.conversation.script import Player, Script, read_scripts
from tests.serving import Stack

SCRIPTS = list(read_scripts(Path(__file__).parent / "scripts"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.title.replace(" ", "_"))
def test_conversation(stack: Stack, clock: SetClock, script: Script) -> None:
    Player(stack, clock, script).play()


def test_there_are_at_least_sixty_conversations_each_with_a_title_of_its_own() -> None:
    assert len({script.title for script in SCRIPTS}) == len(SCRIPTS) >= 60
