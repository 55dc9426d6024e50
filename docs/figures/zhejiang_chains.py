"""The three chains of Zhejiang's practice."""

from vetcourse.publish.diagram import Diagram
from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Three rows, each a chain of three links from supply to effect."""
    rows = (
        (t("教育链"), PALETTE.first, (t("数字化的教学资源"), t("质量评价与反馈"), t("学得好的毕业生"))),
        (t("发展链"), PALETTE.third, (t("“新八级工”等级"), t("技能与待遇挂钩"), t("看得见的上升台阶"))),
        (t("培训链"), PALETTE.second, (t("面向人人的培训"), t("补贴与精准识别"), t("转岗、增收、创业"))),
    )
    drawing = Diagram(name="zhejiang-chains", width=720, height=330)
    goal = drawing.box(600, 16, 112, 298, t("技能人才成长|收入提高"), colour=PALETTE.ink, filled=True)
    for number, (name, colour, links) in enumerate(rows):
        y = 16 + number * 108
        before = drawing.box(14, y, 90, 82, name, colour=colour, filled=True, size=15)
        for place, link in enumerate(links):
            box = drawing.box(130 + place * 154, y + 8, 130, 66, link, colour=colour)
            drawing.arrow(before.right, box.left)
            before = box
        drawing.arrow(before.right, (goal.x, before.right[1]))
    return drawing.svg()
