from vetcourse.checks import agrees, at_least, close, points, raises, required


@points(2)
def test_known_values(student):
    """三个已知的例子算得对。"""
    close(student.training_npv(1000, 100, 12, 0.0), 200.0)
    close(student.training_npv(3000, 300, 24, 0.05), 3845.927602, abs=1e-5)
    close(student.training_npv(0, 100, 12, 0.12), 1129.151599, abs=1e-5)


def test_month_rate_compounds_to_the_year(student):
    """年利率连乘十二个月恰好是一年：满一年的那笔钱按年利率折算。"""
    twelve = student.training_npv(0, 1, 12, 0.21)
    close(twelve - student.training_npv(0, 1, 11, 0.21), 1 / 1.21)
    close(student.training_npv(0, 1, 24, 0.21) - twelve, twelve / 1.21)


def test_first_gain_after_one_month(student):
    """第一笔多挣的钱在第一个月末到手。"""
    close(student.training_npv(50, 144, 1, 1.44**12 - 1), 50.0)
    close(student.training_npv(100, 10, 0, 0.05), -100)


@points(2)
def test_zero_rate_and_patience(student, rng):
    """利率为零时等于总数减去费用；利率越高，净现值越小。"""
    cost, gain, months = rng.randint(500, 5000), rng.randint(50, 500), rng.randint(6, 60)
    flat = student.training_npv(cost, gain, months, 0)
    close(flat, gain * months - cost)
    low, high = (student.training_npv(cost, gain, months, rate) for rate in (0.03, 0.3))
    at_least(flat, low + 1e-3)
    at_least(low, high + 1e-3)
    close(student.training_npv(0, gain, months, 0.03) - cost, low)


def test_bad_input(student):
    """不合约定的参数抛出 ValueError。"""
    raises(ValueError, student.training_npv, 100, 10, 12, -1)
    raises(ValueError, student.training_npv, 100, 10, 12, -1.5)
    raises(ValueError, student.training_npv, 100, 10, -1, 0.05)
    raises(ValueError, student.training_npv, -100, 10, 12, 0.05)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的费用、收益、月数和利率上，结果与参考解一致。"""
    for _ in range(8):
        rate = rng.choice([0, round(rng.uniform(-0.5, 0.6), 3)])
        gain = rng.randint(-100, 600)
        agrees(student.training_npv, reference.training_npv, rng.randint(0, 6000), gain, rng.randint(0, 72), rate)
