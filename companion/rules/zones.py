"""Time zones a person, a clinic, a series or a meeting may be in: those of a place.

`EST` has no summer time and is Panama's by the data of 2024, `localtime` is wherever the server stands, `UTC` nobody's
clock on the wall. Each would look right on the day it is entered and be an hour off later.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem

# The first part of a key that names a place. `Etc`, `SystemV` and the like name an offset.
_REGIONS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Europe Indian Mexico Pacific "
    "US".split()
)
# Places that have a name without a region.
_COUNTRIES = frozenset(
    "Cuba Egypt Eire GB GB-Eire Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya Navajo NZ NZ-CHAT Poland "
    "Portugal PRC ROC ROK Singapore Turkey W-SU".split()
)
_EASTERN, _CENTRAL, _PACIFIC = ("America/New_York",), ("America/Chicago",), ("America/Los_Angeles",)
_MOUNTAIN = ("America/Denver", "America/Phoenix")  # with summer time, without
_USUAL = (*_EASTERN, *_CENTRAL, "America/Denver", *_PACIFIC)
# What people write instead of a place, in capitals -> the places that may be meant.
_PLACES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("EST", "EDT", "ET", "EST5EDT", "EASTERN", "ETC/GMT+5"), _EASTERN),
    **dict.fromkeys(("CST", "CDT", "CT", "CST6CDT", "CENTRAL", "ETC/GMT+6"), _CENTRAL),
    **dict.fromkeys(("MST", "MDT", "MT", "MOUNTAIN", "ETC/GMT+7"), _MOUNTAIN),
    "MST7MDT": ("America/Denver",),
    **dict.fromkeys(("PST", "PDT", "PT", "PST8PDT", "PACIFIC", "ETC/GMT+8"), _PACIFIC),
    **dict.fromkeys(("AKST", "AKDT", "ETC/GMT+9"), ("America/Anchorage",)),
    **dict.fromkeys(("HST", "ETC/GMT+10"), ("Pacific/Honolulu",)),
    **dict.fromkeys(("AST", "ETC/GMT+4"), ("America/Puerto_Rico",)),
    **dict.fromkeys(("CET", "MET", "CEST", "MEZ"), ("Europe/Berlin", "Europe/Paris")),
    **dict.fromkeys(("EET", "EEST"), ("Europe/Athens", "Europe/Helsinki")),
    "WET": ("Europe/Lisbon",),
    "BST": ("Europe/London",),
}


def zone_problem(name: str) -> Reason | None:
    """Why a zone cannot be entered, with the places to use; None for that of a place, also by an older name of it."""
    region, slash, _city = name.partition("/")
    is_place = region in _REGIONS if slash else name in _COUNTRIES
    known = name in _known()
    if is_place and known:
        return None
    meant = _PLACES.get(name.upper())
    if meant or known:
        return FieldProblem.zone_without_place(places=meant or _USUAL)
    return FieldProblem.not_zone()


@cache
def _known() -> frozenset[str]:
    """All names there are; Python walks through hundreds of files for them, 5 ms each time."""
    return frozenset(available_timezones())
