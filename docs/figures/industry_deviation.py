"""Structural deviation of three sectors in three economies."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Output share over employment share, less one; a dot a sector."""
    names = {"China 2016": t("中国2016"), "Upper middle income": t("中高收入国家"), "High income": t("高收入国家")}
    sectors = (
        ("primary", t("第一产业"), PALETTE.third, "o", -0.17),
        ("secondary", t("第二产业"), PALETTE.first, "s", 0.0),
        ("tertiary", t("第三产业"), PALETTE.second, "^", 0.17),
    )
    rows = {row["economy"]: row for row in tables.rows("industry_structure")}
    figure, axes = pyplot.subplots(figsize=(6.8, 3.7))
    axes.axvline(0, color=PALETTE.ink, linewidth=1)
    for sector, label, colour, marker, shift in sectors:
        for place, economy in enumerate(names):
            row = rows[economy]
            value = float(row[f"gdp_{sector}"]) / float(row[f"emp_{sector}"]) - 1
            shown = label if place == 0 else None
            axes.plot(value, place + shift, marker, color=colour, markersize=8, label=shown, linestyle="none")
            text = f"{value:+.2f}".replace("-", "−")
            axes.annotate(text, (value, place + shift), (9, -4), textcoords="offset points", fontsize=9.5)
    axes.set_yticks(range(len(names)), list(names.values()))
    axes.set(xlim=(-0.8, 0.6), ylim=(2.5, -0.5), xlabel=t("结构偏离度"))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.1f}".replace("-", "−"))
    axes.yaxis.grid(False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.15), ncols=3)
    return figure
