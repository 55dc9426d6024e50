ZH = (
    "根据国家统计局的住户调查，{year}年全国的城乡收入比是{ratio:.2f}，也就是城镇居民的人均收入是农村居民的{ratio:.2f}倍。"
    "中位数与平均数之比是{middle:.2f}，五等份里中间三组的份额是{share:.1f}%。"
    "浙江共同富裕示范区的各项目标，按手头有的数来核对，达成的有{met}项，未知的有{unknown}项；"
    "未知不等于没有达成，只是还没有查到可以核对的数。"
    "这些数字说明差距有多大，说明不了差距从哪里来，也看不出职业教育起了多大作用。"
)
EN = (
    "According to the household survey of the National Bureau of Statistics, the urban-rural ratio was {ratio:.2f} "
    "in {year}: urban income per person was {ratio:.2f} times rural income. "
    "The median stood at {middle:.2f} of the mean, and the share of the middle three of five income groups was "
    "{share:.1f}%. "
    "Checked against the figures at hand, {met} targets of the Zhejiang demonstration zone for common prosperity "
    "are met and {unknown} are unknown. Unknown does not mean missed; it means that no figure was found to compare. "
    "These numbers say how wide the gaps are. They do not say where the gaps come from, nor how much vocational "
    "education has done."
)


def bilingual_brief(board: dict) -> dict:
    values = {
        "year": board["urban_rural_ratio"]["year"],
        "ratio": board["urban_rural_ratio"]["value"],
        "middle": board["median_mean"]["value"],
        "share": board["middle_share"]["value"] * 100,
        "met": board["targets_met"]["value"],
        "unknown": board["targets_unknown"]["value"],
    }
    return {"zh": ZH.format(**values), "en": EN.format(**values)}
