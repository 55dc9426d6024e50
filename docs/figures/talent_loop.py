"""The loop of talent and economy."""

from vetcourse.publish.diagram import Diagram
from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Four stations in a ring, each arrow with its reason."""
    drawing = Diagram(name="talent-loop", width=640, height=400)
    school = drawing.box(230, 14, 180, 60, t("职业教育培养|技术技能人才"), filled=True)
    firm = drawing.box(446, 166, 180, 60, t("产业升级|生产率提高"), colour=PALETTE.third, filled=True)
    income = drawing.box(230, 318, 180, 60, t("收入增加|中间群体扩大"), colour=PALETTE.second, filled=True)
    means = drawing.box(14, 166, 180, 60, t("财政与家庭|对教育的投入"), colour=PALETTE.fourth, filled=True)
    drawing.curve(school.right, (536, 44), firm.top)
    drawing.curve(firm.bottom, (536, 348), income.right)
    drawing.curve(income.left, (104, 348), means.bottom)
    drawing.curve(means.top, (104, 44), school.left)
    drawing.lines(440, 118, 130, t("人才进入企业"))
    drawing.lines(440, 278, 130, t("工资与就业"))
    drawing.lines(200, 278, 130, t("税收与储蓄"))
    drawing.lines(200, 118, 130, t("办学条件改善"))
    drawing.lines(320, 196, 220, t("每一环都有滞后，也可能漏损：回路能不能转起来，要看数字"), size=13)
    return drawing.svg()
