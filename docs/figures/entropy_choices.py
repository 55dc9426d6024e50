"""Entropy weights of two incomes under three ways of preparing the figures."""

import math

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Three pairs of bars."""
    rows = tables.rows("zhejiang_cities_2020q3")
    plain = [[float(row[name]) for row in rows] for name in ("urban", "rural")]
    growth = [[float(row[name]) for row in rows] for name in ("urban_growth", "rural_growth")]
    ways = (
        (t("原始收入"), plain),
        (t("极差标准化以后"), [_scaled(values) for values in plain]),
        (t("增长率"), growth),
    )
    figure, axes = pyplot.subplots(figsize=(6.8, 3.4))
    for place, (_, columns) in enumerate(ways):
        weights = _weights(columns)
        for weight, shift, colour, label, hatch in zip(
            weights,
            (-0.19, 0.19),
            (PALETTE.first, PALETTE.second),
            (t("城镇收入"), t("农村收入")),
            ("", "///"),
            strict=True,
        ):
            style = {"facecolor": PALETTE.paper, "edgecolor": colour, "hatch": hatch} if hatch else {"color": colour}
            axes.barh(place + shift, weight, height=0.34, linewidth=1, label=label if place == 0 else None, **style)
            axes.text(weight + 0.012, place + shift, f"{weight:.2f}", va="center", fontsize=10)
    axes.set_yticks(range(len(ways)), [name for name, _ in ways])
    axes.set(xlim=(0, 1), ylim=(2.5, -0.5), xlabel=t("权重"), title=t("2020年前三季度，浙江十一市"))
    axes.yaxis.grid(False)
    axes.legend(loc="lower right")
    return figure


def _scaled(values):
    low, high = min(values), max(values)
    return [(value - low) / (high - low) for value in values]


def _weights(columns):
    spread = [1 - _entropy(values) for values in columns]
    return [part / sum(spread) for part in spread]


def _entropy(values):
    shares = [value / sum(values) for value in values]
    return -sum(share * math.log(share) for share in shares if share > 0) / math.log(len(shares))
