"""test_known_values test_material_is_not_saved test_empty_groups_cost_nothing test_saving_is_whole_classes"""


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
    separate = fixed * sum(g > 0 for g in groups) + sum(groups) * per_person
    merged = fixed * len(rooms)
    return {"separate": separate, "merged": merged, "saving": separate - merged}
