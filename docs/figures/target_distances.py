"""How far the observed figures of Zhejiang were from the targets for 2025."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """A dot an indicator that was observed; the others say that they are unknown."""
    names = {
        "urban_rural_ratio": t("城乡居民收入倍差"),
        "city_income_max_min": t("地区收入最高最低倍差"),
        "city_gdp_max_min": t("地区人均产值最高最低倍差"),
        "hh_100_500k": t("家庭收入10万—50万元比例"),
        "hh_200_600k": t("家庭收入20万—60万元比例"),
        "income_pc": t("人均可支配收入"),
        "gdp_pc": t("人均生产总值"),
        "labour_share": t("劳动报酬占比"),
        "skilled_share": t("技能人才占比"),
        "he_rate": t("高等教育毛入学率"),
        "edu_years": t("预期受教育年限"),
    }
    rows = tables.rows("zhejiang_targets_2025")
    figure, axes = pyplot.subplots(figsize=(7.2, 4.4))
    axes.axvline(0, color=PALETTE.ink, linewidth=1.2)
    axes.annotate(t("目标"), (0, -0.75), (5, 0), textcoords="offset points", va="center")
    for place, row in enumerate(rows):
        if not row["observed"]:
            axes.annotate(t("未知"), (0, place), (5, 0), textcoords="offset points", va="center", color=PALETTE.muted)
            continue
        target = float(row["target_2025"])
        distance = 100 * (float(row["observed"]) - target) / target
        axes.plot(distance, place, "o", color=PALETTE.second, markersize=8, markerfacecolor="none", markeredgewidth=2)
        text = f"{distance:+.1f}%".replace("-", "−")
        side, align = (-10, "right") if distance < 0 else (10, "left")
        axes.annotate(text, (distance, place), (side, 0), textcoords="offset points", va="center", ha=align)
    axes.set_yticks(range(len(rows)), [names[row["indicator"]] for row in rows])
    axes.set(xlim=(-43, 16), ylim=(len(rows) - 0.4, -1.1), xlabel=t("观测值与目标的距离（%）"))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}".replace("-", "−"))
    axes.yaxis.grid(False)
    return figure
