def return_flow(rows: list[dict]) -> dict[str, dict]:
    """返回各家乡毕业生的去向份额。"""
    raise NotImplementedError
