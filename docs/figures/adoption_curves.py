"""Made-up curves of diffusion after Bass."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

MARKET = 1000
PERIODS = 30


def draw(t, tables):
    """Adopters by year for three pairs of innovation and imitation."""
    figure, axes = pyplot.subplots(figsize=(6.6, 4.7))
    lines = (
        (0.03, 0.38, t("有特派员也有邻居"), PALETTE.first, "-"),
        (0.03, 0.0, t("只有特派员"), PALETTE.second, "--"),
        (0.005, 0.38, t("特派员少"), PALETTE.third, "-."),
    )
    for p, q, label, colour, line in lines:
        axes.plot(range(PERIODS + 1), _curve(p, q), color=colour, linestyle=line, label=f"{label} p={p:g}, q={q:g}")
    axes.set(
        xlim=(0, PERIODS),
        ylim=(0, MARKET * 1.02),
        xlabel=t("年数"),
        ylabel=t("采用的农户"),
        title=t("虚构的扩散过程"),
    )
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.16))
    return figure


def _curve(p, q):
    adopters = [0.0]
    for _ in range(PERIODS):
        adopters.append(adopters[-1] + (p + q * adopters[-1] / MARKET) * (MARKET - adopters[-1]))
    return adopters
