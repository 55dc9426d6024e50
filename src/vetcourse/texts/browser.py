"""What the page says around quizzes and exercises that are answered in it."""

TEXTS: dict[str, str] = {
    "browser.check": "检查",
    "browser.check_question": "检查第 {number} 题",
    "browser.right": "答对了。",
    "browser.places_twice": "有两项选了同一个位次；请给每一项选一个不同的位次。",
    "browser.places_missing": "还有没选位次的项；请给每一项选一个位次。",
    "browser.score": "答对 {right}/{count} 题",
    "browser.score_all": "答对 {right}/{count} 题，全部正确！",
    "browser.kept": "作答只保存在这个浏览器里。",
    "browser.again": "重新作答",
}
