import re

NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
WORD = re.compile(r"[A-Za-z]+(?:[-'][A-Za-z]+)*")
HAN = re.compile(r"[\u4e00-\u9fff]")


def check_brief(text_zh: str, text_en: str, required: dict[str, str]) -> dict:
    zh, en = numbers(text_zh), numbers(text_en)
    lower = text_en.lower()
    return {
        "zh_chars": len(HAN.findall(text_zh)),
        "en_words": len(WORD.findall(text_en)),
        "missing": [term for term, other in required.items() if term not in text_zh or other.lower() not in lower],
        "only_zh": sorted(zh - en),
        "only_en": sorted(en - zh),
        "numbers_match": zh == en,
    }


def numbers(text: str) -> set[float]:
    return {float(found.replace(",", "")) for found in NUMBER.findall(text)}
