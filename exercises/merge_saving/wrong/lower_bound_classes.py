"""test_classes_come_from_packing"""


def merge_saving(groups, capacity, fixed, per_person):
    if capacity < 1 or fixed < 0 or per_person < 0 or any(g < 0 or g > capacity for g in groups):
        raise ValueError
    classes = -(-sum(groups) // capacity)
    separate = fixed * sum(g > 0 for g in groups) + sum(groups) * per_person
    merged = fixed * classes + sum(groups) * per_person
    return {"separate": separate, "merged": merged, "saving": separate - merged}
