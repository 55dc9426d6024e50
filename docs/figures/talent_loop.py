"""The loop of talent and economy as a causal loop diagram."""

from vetcourse.publish.diagram import Diagram
from vetcourse.publish.figures import PALETTE


def draw(t, tables):
    """Three stocks that lift one another, and the leak that balances the loop; signs say the direction of effect."""
    drawing = Diagram(name="talent-loop", width=640, height=400)
    drawing.box(470, 22, 150, 46, t("每年退出"), colour=PALETTE.muted)
    drawing.box(228, 14, 184, 62, t("技术技能人才"), filled=True, size=15)
    output = drawing.box(436, 322, 184, 62, t("地区产值"), colour=PALETTE.third, filled=True, size=15)
    input_ = drawing.box(20, 322, 184, 62, t("职业教育投入"), colour=PALETTE.second, filled=True, size=15)
    drawing.curve((378, 76), (520, 170), output.top)
    drawing.curve(output.left, (320, 392), input_.right)
    drawing.curve(input_.top, (120, 170), (262, 76))
    drawing.curve((412, 34), (441, 22), (470, 34))
    drawing.curve((470, 58), (441, 70), (412, 58))
    for x, y in ((486, 205), (320, 358), (154, 205), (441, 18)):
        drawing.text(x, y, "+", size=20)
    drawing.text(441, 78, "−", size=20)
    drawing.text(545, 86, t("平衡"), size=13, colour=PALETTE.muted)
    drawing.curve((276, 236), (320, 120), (364, 236))
    drawing.text(320, 258, t("增强"), size=15, weight="600")
    return drawing.svg()
