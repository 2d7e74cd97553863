"""make train: learns every reader's weights anew from the lines beside the tests. ARGS names readers, default: all.

The same lines and the same seed give the same weights; the tests fail when lines changed since.
"""

from __future__ import annotations

import sys

from tests.rules.danger import train_ear
from tests.rules.reading import train_coming, train_opting, train_wishes

READERS = {
    "ear": train_ear.main,
    "opting": train_opting.main,
    "coming": train_coming.main,
    "wishes": train_wishes.main,
}

if __name__ == "__main__":
    for each in sys.argv[1:] or READERS:
        READERS[each]()
