"""Why a submitted file is not taken; what to do."""

TEXTS: dict[str, str] = {
    "intake.missing": "没有这个文件；请检查文件名",
    "intake.outside": "文件不在允许的文件夹里；请放回练习文件夹",
    "intake.unreadable": "读不了这个文件（{text}）；请检查权限",
    "intake.link": "这是一个链接，不是文件；请放入文件本身",
    "intake.hard_link": "这个文件还有别的硬链接；请复制一份再放入",
    "intake.folder": "这是一个文件夹，不是文件；请放入同名的 .py 文件",
    "intake.special": "这不是普通文件；请放入 .py 文件",
    "intake.too_large": "文件超过 {kilobytes} KB；请只留下练习的代码",
    "intake.nul": "文件里有空字符，不像是文本；请用 UTF-8 重新保存",
    "intake.empty": "文件是空的；请写上代码并保存",
    "intake.encoding": "认不出文字的编码；请用 UTF-8 重新保存",
    "intake.codec": "编码声明 {name} 不在可用之列；请改用 UTF-8，并删去这一行",
    "intake.archive": "压缩包打不开（{text}）；请重新打包为 .zip 或 .tar.gz",
    "intake.archive_name": "压缩包里有不安全的路径 {name}；请重新打包",
    "intake.archive_link": "压缩包里的 {name} 是链接或特殊文件；请放入文件本身再打包",
    "intake.archive_twice": "压缩包里有两个 {name}；请只留一个再打包",
    "intake.archive_many": "压缩包里的文件超过 {limit} 个；请只打包作业",
}
