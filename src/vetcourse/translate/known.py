"""What is generally known about languages, so that nobody has to look up a plural rule."""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["KNOWN", "Facts", "regional"]

ONE = "nplurals=1; plural=0;"
TWO = "nplurals=2; plural=(n != 1);"
TWO_FROM_ZERO = "nplurals=2; plural=(n > 1);"
SLAVIC = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
POLISH = "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
ARABIC = "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A language's own name, its plural rule, the tag for HTML if it is not the code, its direction."""

    name: str
    plural: str
    html: str = ""
    direction: str = "ltr"


KNOWN = {
    "ar": Facts(name="العربية", plural=f"nplurals=6; plural=({ARABIC});", direction="rtl"),
    "de": Facts(name="Deutsch", plural=TWO),
    "es": Facts(name="Español", plural=TWO),
    "fr": Facts(name="Français", plural=TWO_FROM_ZERO),
    "hi": Facts(name="हिन्दी", plural=TWO_FROM_ZERO),
    "id": Facts(name="Bahasa Indonesia", plural=ONE),
    "it": Facts(name="Italiano", plural=TWO),
    "ja": Facts(name="日本語", plural=ONE),
    "ko": Facts(name="한국어", plural=ONE),
    "lo": Facts(name="ລາວ", plural=ONE),
    "ms": Facts(name="Bahasa Melayu", plural=ONE),
    "nl": Facts(name="Nederlands", plural=TWO),
    "pl": Facts(name="Polski", plural=f"nplurals=3; plural=({POLISH});"),
    "pt": Facts(name="Português", plural=TWO, html="pt-PT"),
    "pt_BR": Facts(name="Português (Brasil)", plural=TWO_FROM_ZERO),
    "ru": Facts(name="Русский", plural=f"nplurals=3; plural=({SLAVIC});"),
    "sw": Facts(name="Kiswahili", plural=TWO),
    "th": Facts(name="ไทย", plural=ONE),
    "tr": Facts(name="Türkçe", plural=TWO_FROM_ZERO),
    "vi": Facts(name="Tiếng Việt", plural=ONE),
    "zh_HK": Facts(name="繁體中文（香港）", plural=ONE),
    "zh_TW": Facts(name="繁體中文", plural=ONE),
}


def regional(code: str) -> Facts | None:
    """The facts of a language that is known without its region."""
    language, _, region = code.partition("_")
    known = KNOWN.get(language)
    if known is None or not region:
        return None
    return replace(known, name=f"{known.name} ({region})", html="")
