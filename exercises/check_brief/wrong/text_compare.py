"""test_numbers_are_values test_same_value_in_another_form test_thousands_commas test_known_values"""

import re


def check_brief(text_zh, text_en, required):
    pattern = r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
    zh, en = set(re.findall(pattern, text_zh)), set(re.findall(pattern, text_en))
    return {
        "zh_chars": len(re.findall("[\u4e00-\u9fff]", text_zh)),
        "en_words": len(re.findall(r"[A-Za-z]+(?:[-'][A-Za-z]+)*", text_en)),
        "missing": [z for z, e in required.items() if z not in text_zh or e.lower() not in text_en.lower()],
        "only_zh": sorted(float(n.replace(",", "")) for n in zh - en),
        "only_en": sorted(float(n.replace(",", "")) for n in en - zh),
        "numbers_match": zh == en,
    }
