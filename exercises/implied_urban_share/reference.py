def implied_urban_share(total: float, urban: float, rural: float) -> float:
    if urban == rural:
        raise ValueError("equal means say nothing about the share")
    share = (total - rural) / (urban - rural)
    if not 0 <= share <= 1:
        raise ValueError("the total must lie between the two means")
    return share
