from vetcourse.checks import at_least, at_most, close, equal, points, raises, required, unchanged

# Three rooms of 60 are enough if each group goes to the fullest room that still has places for it.
FULLEST_FITS_BETTER = [10, 38, 23, 29, 11, 28, 14, 23]


def count(sizes, capacity, classes):
    """The number of classes, once every group is known to sit in one of them."""
    for one in classes:
        at_least(len(one), 1)
        at_most(sum(one), capacity)
    equal(sorted(size for one in classes for size in one), sorted(size for size in sizes if size))
    return len(classes)


@points(2)
def test_known_values(student):
    """四个已知的例子班数算得对。"""
    for sizes, expected in [
        ([7, 5, 5, 3], 2),
        ([6, 6, 6, 4, 4, 4], 3),
        ([5, 7, 5, 3], 2),
        ([3, 3, 7, 7], 2),
    ]:
        equal(count(sizes, 10, student.pack_classes(sizes, 10)), expected)


def test_first_class_with_room(student):
    """大组先放，每一组从第一个班看起；这个办法有时多用一个班。"""
    sizes = [8, 7, 6, 2, 2, 3, 1]
    equal(count(sizes, 10, student.pack_classes(sizes, 10)), 3)
    sizes = [2, 5, 4, 4, 2, 3]
    equal(count(sizes, 10, student.pack_classes(sizes, 10)), 3)
    equal(count(FULLEST_FITS_BETTER, 60, student.pack_classes(FULLEST_FITS_BETTER, 60)), 4)


def test_empty_groups_are_skipped(student):
    """没有人的组不占班。"""
    equal(student.pack_classes([0, 4], 10), [[4]])
    equal(student.pack_classes([], 10), [])
    equal(student.pack_classes([0, 0], 10), [])


@points(2)
def test_every_group_once(student, rng):
    """每组整个坐进一个班，没有班超员；半满的组两两合班。"""
    for _ in range(4):
        capacity = rng.randint(8, 30)
        sizes = [rng.randint(0, capacity) for _ in range(rng.randint(4, 15))] + [capacity]
        count(sizes, capacity, student.pack_classes(sizes, capacity))
        halves = [capacity // 2] * rng.randint(2, 9)
        equal(count(halves, capacity, student.pack_classes(halves, capacity)), (len(halves) + 1) // 2)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.pack_classes, [11], 10)
    raises(ValueError, student.pack_classes, [3, -1], 10)
    raises(ValueError, student.pack_classes, [], 0)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.pack_classes, [3, 0, 7, 5, 5], 10)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的分组上，班数与参考解一致，且不少于总人数除以座位数。"""
    for _ in range(8):
        capacity = rng.randint(5, 40)
        sizes = [rng.randint(0, capacity) for _ in range(rng.randint(0, 16))]
        got = count(sizes, capacity, student.pack_classes(sizes, capacity))
        close(got, len(reference.pack_classes(sizes, capacity)))
        at_least(got, sum(sizes) / capacity)
    times = rng.randint(2, 9)
    sizes = [times * size for size in rng.sample(FULLEST_FITS_BETTER, 8)]
    got = count(sizes, 60 * times, student.pack_classes(sizes, 60 * times))
    close(got, len(reference.pack_classes(sizes, 60 * times)))
