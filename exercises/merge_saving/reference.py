from pack_classes import pack_classes


def merge_saving(groups: list[int], capacity: int, fixed: float, per_person: float) -> dict:
    if fixed < 0 or per_person < 0:
        raise ValueError("costs must not be negative")
    merged = len(pack_classes(groups, capacity)) * fixed
    separate = sum(size > 0 for size in groups) * fixed
    material = sum(groups) * per_person
    return {"separate": separate + material, "merged": merged + material, "saving": separate - merged}
