"""Sphinx settings: data only. ``-D language=en`` makes the English edition, ``-t bilingual`` too the parallel one."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))

project = "职业教育与共同富裕"  # the extension translates it
author = "vetcourse"
project_copyright = "vetcourse, CC BY 4.0"
extensions = ["vetcourse.publish", "vetcourse.translate.book", "sphinx_design"]
exclude_patterns = ["_generated", "figures", "references"]
root_doc = "index"
smartquotes = False
numfig = True
numfig_secnum_depth = 0
highlight_language = "python3"
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
trim_doctest_flags = True

language = "zh_CN"
locale_dirs = [str(ROOT / "locales")]
gettext_compact = False  # one catalogue a page
gettext_location = False  # line numbers would change with every edit
gettext_uuid = False
gettext_additional_targets: list[str] = []  # never "image": a translation could then name a file
translation_progress_classes = True

html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_search_language = "zh"  # pairs of Han characters, and English words, in every edition
html_show_search_summary = False  # it would fetch pages, which a folder without a server forbids
html_math_renderer = "mathml"
html_permalinks_icon = "#"
html_use_index = True
html_domain_indices = False
html_theme_options = {"top_of_page_buttons": []}

latex_engine = "xelatex"  # for whoever wants TeX; the course's own PDF needs none
