"""What the translators' commands say."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "translate.bad_escape": "字符串里有 gettext 不认识的转义 {text}；反斜线本身写作 \\\\。",
    "translate.byte_order_mark": "文件以字节序标记（BOM）开头；请另存为不带 BOM 的 UTF-8。",
    "translate.charset": "文件头写的字符集是“{charset}”；请写 charset=UTF-8，并以 UTF-8 保存。",
    "translate.comment_inside": "条目没有写完就出现了注释；请把注释移到条目前面。",
    "translate.conflict": "文件里有合并冲突的标记；请选定一方，删去标记。",
    "translate.control": "字符串里有不可见的控制字符；请删去。",
    "translate.cut_off": 'msgstr 后面没有字符串，文件可能被截断；请补上译文，空译文写作 ""。',
    "translate.domain": "课程的目录文件不用 domain；请删去这一行。",
    "translate.duplicate": "原文与第 {first} 行的条目重复；请只留一条。",
    "translate.format": "格式占位符两边不一致：{text}；请照原文保留占位符。",
    "translate.misplaced": "这里不应出现 {text}；每个条目依次写 msgctxt、msgid、msgstr。",
    "translate.newline_end": "原文与译文只有一方以换行结尾；请改成一致。",
    "translate.newline_start": "原文与译文只有一方以换行开头；请改成一致。",
    "translate.no_header": '文件没有文件头，或文件是空的；请补上 msgid "" 的条目，写明 charset=UTF-8。',
    "translate.no_msgstr": '条目没有 msgstr；请补上，空译文写作 msgstr ""。',
    "translate.not_utf8": "这一行不是 UTF-8；请把文件另存为 UTF-8。",
    "translate.obsolete_mixed": "同一条目里有的行带 #~，有的不带；请改成一致。",
    "translate.plural_count": "复数译文有 {found} 个，文件头规定 {expected} 个；请补齐或删去多余的。",
    "translate.plural_index": "复数译文的编号不连续：{text}；请从 msgstr[0] 起依次编号。",
    "translate.plural_invalid": "文件头的复数规则读不懂：{text}；英语写作 nplurals=2; plural=(n != 1);。",
    "translate.plural_missing": "有复数条目，文件头却没有完整的 Plural-Forms（{text}）；请补上。",
    "translate.plural_range": "文件头的复数规则算出了不存在的编号：{text}；请核对 nplurals。",
    "translate.stray": "看不懂的一行：{text}；请删去，或加上引号。",
    "translate.unclosed_quote": '引号没有闭合；请在行末补上 "。',
}
