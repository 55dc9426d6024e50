"""The argument of the article: mechanism, practice, pathway, and the lessons on each."""

from itertools import pairwise

from vetcourse.publish.diagram import Diagram
from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Three columns of boxes that lead to one aim."""
    columns = (
        (
            t("一、内在机理|为什么"),
            PALETTE.first,
            (t("缩小三大差距"), t("反哺共同富裕"), t("驱动精神共富")),
            t("第1—7课"),
        ),
        (
            t("二、浙江实践|怎么做"),
            PALETTE.third,
            (t("凝练办学特色"), t("优化培养链路"), t("区域协调发展")),
            t("第8—15课"),
        ),
        (
            t("三、有效路径|往哪走"),
            PALETTE.second,
            (t("深化办学改革"), t("提高育人质量"), t("加强培训供给"), t("推进资源均等")),
            t("第16—20课"),
        ),
    )
    drawing = Diagram(name="argument-map", width=720, height=420)
    heads = []
    for number, (title, colour, parts, lessons) in enumerate(columns):
        x = 16 + number * 240
        heads.append(drawing.box(x, 12, 208, 58, title, colour=colour, filled=True, size=15))
        for place, part in enumerate(parts):
            drawing.box(x + 12, 86 + place * 52, 184, 42, part, colour=colour)
        drawing.text(x + 104, 306, lessons, size=13, colour=PALETTE.muted)
    for before, after in pairwise(heads):
        drawing.arrow(before.right, after.left)
    goal = drawing.box(
        184, 352, 352, 52, t("职业教育高质量发展促进共同富裕"), colour=PALETTE.ink, filled=True, size=15
    )
    for number in (0, 1, 2):
        x = 16 + number * 240 + 104
        end = (goal.x + goal.width * (0.2, 0.5, 0.8)[number], goal.y)
        drawing.arrow((x, 320), (x, 334), (end[0], 334), end)
    return drawing.svg()
