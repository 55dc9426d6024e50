"""The distribution of shares of points, as an SVG whose text stays text."""

from __future__ import annotations

import io
import re
import warnings

from vetcourse.messages import Messages

__all__ = ["distribution"]

BINS = 10


def distribution(shares: list[float], messages: Messages) -> str:
    """A histogram of *shares* (0 to 1) in ten classes of equal width."""
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "vetcourse", "font.family": "sans-serif"}):
        figure = Figure(figsize=(7, 3), layout="constrained")
        axes = figure.add_subplot()
        axes.hist(shares, bins=[i / BINS for i in range(BINS + 1)], color="#4c86c6", edgecolor="#1f5fa8")
        axes.set_xlabel(messages.text("grade.share_of_points"))
        axes.set_ylabel(messages.text("grade.number_of_students"))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.spines[["top", "right"]].set_visible(False)
        output = io.StringIO()
        with warnings.catch_warnings():
            # Text that stays text is drawn with the reader's fonts, whatever is missing here.
            warnings.filterwarnings("ignore", "Glyph .* missing from font")
            figure.savefig(output, format="svg", transparent=True, metadata={"Date": None})
    text = output.getvalue()
    text = re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL)
    # Inside the page the text and axes take the page's colour, light or dark.
    text = re.sub(r"#000000|\bblack\b", "currentColor", text)
    return re.sub(r'(<text [^>]*style=")', r"\1fill: currentColor; ", text)
