from vetcourse.student import selftest
from vetcourse.student.sandbox import Level


def test_doctor_shows_the_self_test_of_every_level(vetcourse):
    told = vetcourse("doctor", lang="en")
    assert told.code == 0
    for result in selftest.run_all():
        assert f"\n{result.level}: " in told.out
        if result.passed:
            assert f"{result.level} can be used ({result.tool})." in told.out
    assert told.out.count("read another file") == sum(bool(result.held) for result in selftest.run_all())


def test_doctor_says_what_to_install(vetcourse, tmp_path):
    told = vetcourse("doctor", PATH=str(tmp_path))
    assert "bubblewrap" in told.out
    chosen = [level for level in Level if f"这台机器使用的隔离级别：{level}" in told.out]
    assert len(chosen) == 1
    assert chosen[0] is not Level.BWRAP
