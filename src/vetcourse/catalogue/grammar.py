"""The grammar of ``.po`` files, as GNU gettext reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vetcourse.catalogue.entry import Entry
from vetcourse.errors import Problem

__all__ = ["Grammar"]

STRING = r'"((?:[^"\\]|\\.)*)"'
PLAIN_KEYWORD = re.compile(rf"(msgctxt|msgid_plural|msgid|msgstr) {STRING}\r?\Z")
PLAIN_STRING = re.compile(rf"{STRING}\r?\Z")
TOKEN = re.compile(rf"[ \t\r\f\v]*(?:{STRING}|([A-Za-z_$][A-Za-z0-9_$]*)|([0-9]+)|([\[\]]))")
BLANK = " \t\r\f\v"
ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]+)|(.))", re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "\\": "\\", '"': '"'}
CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")

KEYWORDS = {"msgctxt", "msgid", "msgid_plural", "msgstr"}
PREVIOUS_KEYWORDS = {"msgctxt": "#|msgctxt", "msgid": "#|msgid", "msgid_plural": "#|msgid_plural"}
STARTS = {"#|msgctxt", "#|msgid", "msgctxt", "msgid"}
FOLLOW = {
    "": STARTS,
    "#|msgctxt": {"#|msgid"},
    "#|msgid": {"#|msgid_plural", "msgctxt", "msgid"},
    "#|msgid_plural": {"msgctxt", "msgid"},
    "msgctxt": {"msgid"},
    "msgid": {"msgid_plural", "msgstr"},
    "msgid_plural": {"msgstr[0]"},
}


@dataclass(slots=True)
class _Draft:
    """The message being read."""

    section: str = ""
    texts: dict[str, list[str]] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    obsolete: bool | None = None
    line: int = 0
    msgstr_line: int = 0

    @property
    def finished(self) -> bool:
        return self.section.startswith("msgstr") and bool(self.texts[self.section])

    def text(self, name: str) -> str | None:
        parts = self.texts.get(name)
        return None if parts is None else "".join(parts)


class Grammar:
    """Reads lines and keeps ``entries`` and ``problems``; after a problem it goes on with the next message."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []
        self._draft = _Draft()
        self._lost = False
        self._number = 0

    def feed(self, text: str) -> None:
        """Read a whole file."""
        lines = text.split("\n")
        kept = ""
        for self._number, line in enumerate(lines, 1):
            if line.endswith("\\") and self._number < len(lines):
                kept += line[:-1]
                continue
            self._line(kept + line)
            kept = ""
        self._number = len(lines) if lines[-1] else max(1, len(lines) - 1)
        self._close()

    def _line(self, line: str) -> None:
        if plain := PLAIN_STRING.match(line):
            self._string(plain[1], obsolete=False, previous=False)
        elif plain := PLAIN_KEYWORD.match(line):
            self._keyword(plain[1], obsolete=False)
            self._string(plain[2], obsolete=False, previous=False)
        elif line.startswith("#") and line[1:2] not in ("~", "|"):
            self._comment(line)
        elif line.strip(BLANK):
            self._tokens(line)

    def _tokens(self, line: str) -> None:
        if line.startswith(CONFLICT):
            self._problem("conflict")
            return
        position, obsolete, previous = 0, False, False
        words: list[str] = []
        while (rest := line[position:]).strip(BLANK):
            blanks = len(rest) - len(rest.lstrip(BLANK))
            mark = rest[blanks : blanks + 2]
            if mark == "#~":
                obsolete, position = True, position + blanks + 2
                if line[position : position + 1] == "|":
                    previous, position = True, position + 1
                continue
            if mark == "#|":
                previous, position = True, position + blanks + 2
                continue
            if mark.startswith("#"):
                self._flush(words, obsolete, previous)
                if previous:
                    self._stray(line)
                else:
                    self._comment(rest[blanks:])
                return
            token = TOKEN.match(line, position)
            if token is None:
                self._flush(words, obsolete, previous)
                self._stray(rest[blanks:])
                return
            position = token.end()
            if token[1] is None:
                words.append(token[2] or token[3] or token[4])
                continue
            self._flush(words, obsolete, previous)
            self._string(token[1], obsolete=obsolete, previous=previous)
        self._flush(words, obsolete, previous)

    def _flush(self, words: list[str], obsolete: bool, previous: bool) -> None:
        """Take the words since the last string as one keyword."""
        if not words:
            return
        word, index = words[0], "".join(words[1:])
        words.clear()
        if word not in KEYWORDS or (index and (word != "msgstr" or not re.fullmatch(r"\[[0-9]+\]", index))):
            self._stray(word + index)
            return
        if index:
            word = f"msgstr[{int(index[1:-1])}]"
        if previous:
            word = PREVIOUS_KEYWORDS.get(word, "#|" + word)
        self._keyword(word, obsolete=obsolete)

    def _keyword(self, word: str, *, obsolete: bool) -> None:
        draft = self._draft
        if draft.finished and word in STARTS:
            self._close()
        elif self._lost and word in STARTS:
            self._restart()
        if self._lost:
            return
        draft = self._draft
        if not self._may_follow(word):
            self._misplaced(word)
            if word not in STARTS:
                return
            draft = self._draft
        if not draft.section:
            draft.line = self._number
        if word in ("msgctxt", "msgid") and draft.section not in ("msgctxt",):
            draft.line = self._number
        if word in ("msgstr", "msgstr[0]"):
            draft.msgstr_line = self._number
        if draft.obsolete is None:
            draft.obsolete = obsolete
        elif draft.obsolete != obsolete:
            self._problem("obsolete_mixed")
        draft.section = word
        draft.texts[word] = []

    def _may_follow(self, word: str) -> bool:
        section = self._draft.section
        if section and not self._draft.texts[section]:
            return False
        if section.startswith("msgstr["):
            return word == f"msgstr[{int(section[7:-1]) + 1}]"
        return word in FOLLOW.get(section, ())

    def _misplaced(self, word: str) -> None:
        """Report a keyword that may not stand here; one that starts a message starts the next one."""
        section = self._draft.section
        if section in ("msgid", "msgid_plural") and word in STARTS:
            self._problem("no_msgstr", line=self._draft.line)
        elif word.startswith("msgstr["):
            self._problem("plural_index", text=word)
        else:
            self._problem("misplaced", text=word)
        if word in STARTS:
            self._restart()

    def _string(self, raw: str, *, obsolete: bool, previous: bool) -> None:
        if self._lost:
            return
        draft = self._draft
        if not draft.section or draft.section.startswith("#|") != previous:
            self._problem("misplaced", text=f'"{raw}"')
            return
        if draft.obsolete != obsolete:
            self._problem("obsolete_mixed")
            return
        text = self._unescape(raw) if "\\" in raw else raw
        if "\0" in text or "\4" in text:
            self._report("control")
        draft.texts[draft.section].append(text)

    def _unescape(self, raw: str) -> str:
        return ESCAPE.sub(self._escape, raw)

    def _escape(self, match: re.Match[str]) -> str:
        octal, hexadecimal, letter = match.groups()
        if octal:
            return chr(int(octal, 8) & 0xFF)
        if hexadecimal:
            return chr(int(hexadecimal, 16) & 0xFF)
        if letter not in ESCAPES:
            self._report("bad_escape", text="\\" + letter)
        return ESCAPES.get(letter, letter)

    def _comment(self, line: str) -> None:
        if self._draft.finished or self._lost:
            self._close()
        if self._draft.section:
            self._problem("comment_inside")
            return
        self._draft.comments.append(line.rstrip("\r"))

    def _stray(self, text: str) -> None:
        if text.startswith('"'):
            self._problem("unclosed_quote")
        elif text.startswith("domain"):
            self._problem("domain")
        else:
            self._problem("stray", text=text.strip()[:40])

    def _problem(self, name: str, *, line: int | None = None, text: str = "") -> None:
        """Report, and skip what is left of this message."""
        self._report(name, line=line, text=text)
        self._lost = True

    def _report(self, name: str, *, line: int | None = None, text: str = "") -> None:
        params = {"text": text} if text else {}
        problem = Problem(key=f"translate.{name}", params=params, path=self.path, line=line or self._number)
        self.problems.append(problem)

    def _restart(self) -> None:
        self._draft, self._lost = _Draft(), False

    def _close(self) -> None:
        """Finish the message, if it is whole."""
        draft, lost = self._draft, self._lost
        self._restart()
        if lost or not draft.section:
            return
        if draft.finished:
            self.entries.append(_entry(draft))
        elif draft.section.startswith("msgstr"):
            self._report("cut_off", line=draft.msgstr_line)
        else:
            self._report("no_msgstr", line=draft.line)


def _entry(draft: _Draft) -> Entry:
    texts = tuple("".join(parts) for name, parts in draft.texts.items() if name.startswith("msgstr"))
    kinds: dict[str, list[str]] = {"#,": [], "#.": [], "#:": [], "#": []}
    for comment in draft.comments:
        kind = comment[:2] if comment[:2] in kinds else "#"
        kinds[kind].append(comment[len(kind) :].removeprefix(" "))
    flags = (flag.strip() for line in kinds["#,"] for flag in line.split(","))
    return Entry(
        msgid=draft.text("msgid") or "",
        msgstr=texts,
        msgctxt=draft.text("msgctxt"),
        plural=draft.text("msgid_plural"),
        flags=frozenset(flag for flag in flags if flag),
        previous=draft.text("#|msgid"),
        previous_ctxt=draft.text("#|msgctxt"),
        previous_plural=draft.text("#|msgid_plural"),
        comments=tuple(kinds["#"]),
        extracted=tuple(kinds["#."]),
        references=tuple(place for line in kinds["#:"] for place in line.split()),
        obsolete=bool(draft.obsolete),
        line=draft.line,
        msgstr_line=draft.msgstr_line,
    )
