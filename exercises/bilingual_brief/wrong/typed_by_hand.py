"""test_numbers_follow_the_board test_what_is_unknown_is_said"""

ZH = (
    "根据国家统计局的住户调查，2025年全国的城乡收入比是2.31，也就是城镇居民的人均收入是农村居民的2.31倍。"
    "中位数与平均数之比是0.84，五等份里中间三组占全部收入的50.0%。"
    "浙江共同富裕示范区的各项目标，按手头有的数来核对，达成的有0项，未知的有7项；未知不等于没有达成。"
    "这些数字说明差距有多大，说明不了差距从哪里来，也看不出职业教育起了多大作用。"
).replace("达成的有0项", "没有一项达成")
EN = (
    "According to the household survey of the National Bureau of Statistics, the urban-rural ratio was 2.31 in 2025. "
    "The median stood at 0.84 of the mean, and the middle three of five income groups held 50.0% of all income. "
    "Checked against the figures at hand, none of the targets of the Zhejiang demonstration zone for common prosperity "
    "is met and 7 are unknown. Unknown does not mean missed. These numbers say how wide the gaps are, not where they "
    "come from."
)


def bilingual_brief(board):
    return {"zh": ZH, "en": EN}
