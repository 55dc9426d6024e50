"""The most frequent terms of the article."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Twelve bars with their counts."""
    names = {
        "职业教育": t("职业教育"),
        "技能": t("技能"),
        "共同富裕": t("共同富裕"),
        "技术技能人才": t("技术技能人才"),
        "高质量": t("高质量"),
        "高质量发展": t("高质量发展"),
        "收入": t("收入"),
        "区域": t("区域"),
        "乡村振兴": t("乡村振兴"),
        "浙江": t("浙江"),
        "差距": t("差距"),
        "城乡": t("城乡"),
    }
    counts = {row["term"]: int(row["count"]) for row in tables.rows("article_term_counts")}
    top = sorted(names, key=lambda term: -counts[term])
    figure, axes = pyplot.subplots(figsize=(6.4, 4.2))
    axes.barh(range(len(top)), [counts[term] for term in top], height=0.62, color=PALETTE.first)
    for place, term in enumerate(top):
        axes.text(counts[term] + 1.2, place, str(counts[term]), va="center")
    axes.set_yticks(range(len(top)), [names[term] for term in top])
    axes.set(ylim=(len(top) - 0.4, -0.6), xlim=(0, 115), xlabel=t("出现次数"))
    axes.yaxis.grid(False)
    return figure
