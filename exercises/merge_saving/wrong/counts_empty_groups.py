"""test_empty_groups_cost_nothing"""


def merge_saving(groups, capacity, fixed, per_person):
    if capacity < 1 or fixed < 0 or per_person < 0 or any(g < 0 or g > capacity for g in groups):
        raise ValueError
    rooms = []
    for g in sorted(groups, reverse=True):
        fitting = [i for i, used in enumerate(rooms) if used + g <= capacity]
        if g and fitting:
            rooms[fitting[0]] += g
        elif g:
            rooms.append(g)
    material = sum(groups) * per_person
    separate = fixed * len(groups) + material
    merged = fixed * len(rooms) + material
    return {"separate": separate, "merged": merged, "saving": separate - merged}
