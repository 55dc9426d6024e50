"""The urban-rural ratio of the eleven cities of Zhejiang."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """A dot a city, sorted by ratio; the first and the last are labelled."""
    rows = [
        (float(row["urban"]) / float(row["rural"]), row["city_zh"]) for row in tables.rows("zhejiang_cities_2020q3")
    ]
    rows.sort(reverse=True)
    names = dict(
        zip(
            ["杭州", "宁波", "温州", "嘉兴", "湖州", "绍兴", "金华", "衢州", "舟山", "台州", "丽水"],
            [
                t("杭州"),
                t("宁波"),
                t("温州"),
                t("嘉兴"),
                t("湖州"),
                t("绍兴"),
                t("金华"),
                t("衢州"),
                t("舟山"),
                t("台州"),
                t("丽水"),
            ],
            strict=True,
        )
    )
    figure, axes = pyplot.subplots(figsize=(6.2, 4.2))
    for place, (ratio, _) in enumerate(rows):
        extreme = place in (0, len(rows) - 1)
        axes.plot([1.4, ratio], [place, place], color=PALETTE.grid, linewidth=1, linestyle="-")
        axes.plot(ratio, place, marker="o", markersize=8, color=PALETTE.second if extreme else PALETTE.first)
        axes.annotate(f"{ratio:.2f}", (ratio, place), (9, -4), textcoords="offset points", fontsize=10)
    axes.set_yticks(range(len(rows)), [names[name] for _, name in rows])
    axes.set(xlim=(1.4, 2.2), title=t("2020年前三季度（九个月累计）"), xlabel=t("城镇收入是农村的几倍"))
    axes.yaxis.grid(False)
    return figure
