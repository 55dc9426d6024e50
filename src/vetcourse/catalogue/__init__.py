"""Strict reading of gettext catalogues: what ``msgfmt -c`` calls an error is refused here, with file and line.

Standard library only, because every command that speaks to a learner starts with it.
"""

from __future__ import annotations

from vetcourse.catalogue.entry import Catalogue, Entry, Key
from vetcourse.catalogue.reader import load, parse, read

__all__ = ["Catalogue", "Entry", "Key", "load", "parse", "read"]
