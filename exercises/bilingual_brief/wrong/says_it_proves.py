"""test_no_claim_of_cause"""

ZH = (
    "根据国家统计局的住户调查，{year}年全国的城乡收入比是{ratio:.2f}。"
    "中位数与平均数之比是{middle:.2f}，五等份里中间三组占全部收入的{share:.1f}%。"
    "浙江共同富裕示范区的各项目标，按手头有的数来核对，达成的有{met}项，未知的有{unknown}项；"
    "未知不等于没有达成，只是还没有查到可以核对的数。"
    "这些数字证明职业教育缩小了差距，也说明今后应当继续加大投入。"
)
EN = (
    "According to the household survey of the National Bureau of Statistics, the urban-rural ratio was {ratio:.2f} "
    "in {year}. The median stood at {middle:.2f} of the mean, and the middle three of five income groups held {share:.1f}% "
    "of all income. Checked against the figures at hand, {met} targets of the Zhejiang demonstration zone for common "
    "prosperity are met and {unknown} are unknown. Unknown does not mean missed; it means that no figure was found. "
    "These numbers show how wide the gaps are and prove that vocational education has narrowed them."
)


def bilingual_brief(board):
    names = {"ratio": "urban_rural_ratio", "middle": "median_mean", "share": "middle_share"}
    names |= {"met": "targets_met", "unknown": "targets_unknown"}
    values = {name: board[key]["value"] for name, key in names.items()}
    values["year"] = board["urban_rural_ratio"]["year"]
    values["share"] *= 100
    return {"zh": ZH.format(**values), "en": EN.format(**values)}
