"""test_numbers_follow_the_board"""

ZH = (
    "根据国家统计局的住户调查，{year}年全国的城乡收入比是{ratio:.2f}。"
    "中位数与平均数之比是{middle:.2f}，五等份里中间三组占全部收入的{share:.1f}。"
    "浙江共同富裕示范区的各项目标，按手头有的数来核对，达成的有{met}项，未知的有{unknown}项；"
    "未知不等于没有达成，只是还没有查到可以核对的数。"
    "这些数字说明差距有多大，说明不了差距从哪里来，也看不出职业教育起了多大作用。"
)
EN = (
    "According to the household survey of the National Bureau of Statistics, the urban-rural ratio was {ratio:.2f} "
    "in {year}. The median stood at {middle:.2f} of the mean, and the middle three of five income groups held {share:.1f} "
    "of all income. Checked against the figures at hand, {met} targets of the Zhejiang demonstration zone for common "
    "prosperity are met and {unknown} are unknown. Unknown does not mean missed; it means that no figure was found. "
    "These numbers say how wide the gaps are. They do not say where the gaps come from."
)


def bilingual_brief(board):
    names = {"ratio": "urban_rural_ratio", "middle": "median_mean", "share": "middle_share"}
    names |= {"met": "targets_met", "unknown": "targets_unknown"}
    values = {name: board[key]["value"] for name, key in names.items()}
    values["year"] = board["urban_rural_ratio"]["year"]
    return {"zh": ZH.format(**values), "en": EN.format(**values)}
