"""test_known_values test_thousands_commas test_same_value_in_another_form"""

import re


def check_brief(text_zh, text_en, required):
    zh = {float(n) for n in re.findall(r"[0-9]+(?:\.[0-9]+)?", text_zh)}
    en = {float(n) for n in re.findall(r"[0-9]+(?:\.[0-9]+)?", text_en)}
    return {
        "zh_chars": len(re.findall("[\u4e00-\u9fff]", text_zh)),
        "en_words": len(re.findall(r"[A-Za-z]+(?:[-'][A-Za-z]+)*", text_en)),
        "missing": [z for z, e in required.items() if z not in text_zh or e.lower() not in text_en.lower()],
        "only_zh": sorted(zh - en),
        "only_en": sorted(en - zh),
        "numbers_match": zh == en,
    }
