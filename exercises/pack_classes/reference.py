def pack_classes(sizes: list[int], capacity: int) -> list[list[int]]:
    if capacity < 1 or any(not 0 <= size <= capacity for size in sizes):
        raise ValueError("every group must fit into a room of at least one place")
    classes: list[list[int]] = []
    for size in sorted(sizes, reverse=True):
        if size == 0:
            continue
        for one in classes:
            if sum(one) + size <= capacity:
                one.append(size)
                break
        else:
            classes.append([size])
    return classes
