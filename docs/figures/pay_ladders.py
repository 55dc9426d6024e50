"""Made-up pay by grade with two slopes."""

from matplotlib import pyplot

from vetcourse.publish.figures import PALETTE

START = 4000


def draw(t, tables):
    """Two lines over the eight grades."""
    names = {
        "学徒工": t("学徒工"),
        "初级工": t("初级工"),
        "中级工": t("中级工"),
        "高级工": t("高级工"),
        "技师": t("技师"),
        "高级技师": t("高级技师"),
        "特级技师": t("特级技师"),
        "首席技师": t("首席技师"),
    }
    grades = [names[row["zh"]] for row in tables.rows("skill_grades")]
    figure, axes = pyplot.subplots(figsize=(7.2, 4.2))
    lines = (
        (1.2, t("每级涨20%"), PALETTE.second, "s", "--", (-8, 12), "right"),
        (1.1, t("每级涨10%"), PALETTE.first, "o", "-", (4, -18), "left"),
    )
    for rate, label, colour, marker, line, shift, align in lines:
        pay = [START * rate**step for step in range(len(grades))]
        axes.plot(range(len(grades)), pay, color=colour, marker=marker, linestyle=line)
        axes.annotate(f"{pay[-1]:,.0f}", (len(grades) - 1, pay[-1]), (8, -4), textcoords="offset points")
        axes.annotate(label, (5, pay[5]), shift, textcoords="offset points", ha=align, color=colour)
    axes.set_xticks(range(len(grades)), grades, rotation=28, ha="right", rotation_mode="anchor")
    axes.set(xlim=(-0.3, 8.1), ylim=(3000, 15500), ylabel=t("元/月"), title=t("虚构的起薪和涨幅"))
    axes.yaxis.set_major_formatter("{x:,.0f}")
    axes.xaxis.grid(False)
    return figure
