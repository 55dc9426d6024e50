def loop_polarity(links: list[int]) -> str:
    if not links or any(link not in (1, -1) for link in links):
        raise ValueError("a loop has at least one link, and each link is 1 or -1")
    return "balancing" if links.count(-1) % 2 else "reinforcing"
