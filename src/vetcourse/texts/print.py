"""What the printed book says around the lessons, and why a page cannot be printed."""

TEXTS: dict[str, str] = {
    "print.subtitle": "从一篇文章的主张出发，用学界通行的度量和官方数据，作出诚实的判断",
    "print.edition": "{edition}版",
    "print.version": "第 {version} 版",
    "print.contents": "目录",
    "print.preface": "前言",
    "print.index": "索引",
    "print.about_book": "关于本书",
    "print.about_book_text": (
        "本书由课程的同一份源文件排印，与网页版、电子书内容一致。练习在计算机上完成："
        "装好 vetcourse 之后，按每道练习下方的命令作答和检查。"
        "本书不印参考解。"
    ),
    "print.article": "所据文章",
    "print.article_text": (
        "缪仁亮、潘锡泉（浙江金融职业学院），《教育与职业》（ISSN 1004-3985）2024 年第 6 期（总第 1054 期），"
        "第 90—97 页；文章编号 1004-3985(2024)06-0090-08，"
        "中图分类号 G710。著作权属于作者和期刊；本书只转述和引用它的观点并注明页码，"
        "文章本身不在本书之内。"
    ),
    "print.licence": "许可",
    "print.licence_text": (
        "课文采用知识共享署名 4.0 国际许可（CC BY 4.0）。"
        "程序和练习代码采用 MIT 许可。官方数据按事实引用，出处见各表下方。"
    ),
    "print.fonts": "字体与排版",
    "print.fonts_text": (
        "中文正文用思源宋体（Noto Serif SC），标题用思源黑体（Noto Sans SC），"
        "西文用 Libertinus Serif，代码用 DejaVu Sans Mono，"
        "公式用 New Computer Modern；各字体均可自由使用。"
        "用 Sphinx 与 Typst 排版，文件带有结构标签，可供屏幕阅读器朗读。"
    ),
    "print.worksheet_name": "姓名",
    "print.worksheet_date": "日期",
    "print.worksheet_score": "得分",
    "print.unknown_node": "印刷版不认识 {name} 这种内容；请在 publish/typst 里为它写一个处理函数，或换一种写法",
    "print.no_target": "链接的目标 {name} 不在印刷版里；请改正链接，或把目标所在的页列入目录",
    "print.no_alt": "图片 {name} 没有替代文字；请用 :alt: 写明图上的内容",
    "print.no_image": "找不到图片 {name}，或它的格式印不出来；请改用 SVG、PNG 或 JPEG",
    "print.no_glyph": "没有一种字体含有“{text}”里的字；请换一个字，或把它画成图",
    "print.formula": "公式 {text} 转换不了（{reason}）；请改用课程里已有的写法，例如 aligned 环境",
    "print.refused": "排版程序拒绝了这一处（{reason}）；请按它的说明改正源文件",
    "print.stopped": "印刷版没有生成：{count} 处问题",
    "print.other_warning": "排版程序提醒：{text}",
}
