def bilingual_brief(board: dict) -> dict:
    """返回中文简报和英文简报。"""
    raise NotImplementedError
