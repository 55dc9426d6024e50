"""How student code is isolated on this machine: what the self-test tells, and what to install."""

TEXTS: dict[str, str] = {
    "sandbox.level_bwrap": "bwrap：名字空间、只读文件系统、系统调用过滤和资源限制",
    "sandbox.level_landlock": "landlock：Landlock、系统调用过滤和资源限制",
    "sandbox.level_seatbelt": "seatbelt：macOS 的 sandbox-exec（尚未在真机上试过）",
    "sandbox.level_limits": "limits：单独的进程和资源限制，不隔离文件和网络",
    "sandbox.level_none": "none：单独的进程，没有限制",
    "sandbox.attempt_read": "读取别的文件",
    "sandbox.attempt_write": "改动别的文件或留下文件",
    "sandbox.attempt_connect": "连接网络",
    "sandbox.attempt_fork": "启动别的进程",
    "sandbox.attempt_kill": "向评分进程发信号或改它的限制",
    "sandbox.attempt_proc": "读取别的进程的信息",
    "sandbox.held": "挡住了",
    "sandbox.escaped": "没有挡住",
    "sandbox.passed": "{level} 可以使用（{tool}）。",
    "sandbox.failed": "{level} 不能使用：{reason}",
    "sandbox.chosen": "这台机器使用的隔离级别：{level}。",
    "sandbox.install_bwrap": "安装 bubblewrap 0.8 或更新的版本，例如 sudo apt install bubblewrap。",
    "sandbox.allow_user_namespaces": "系统不允许普通用户新建名字空间；可以改用 landlock，或请管理员允许 bwrap 使用。",
    "sandbox.newer_kernel": "需要 Linux 5.13 或更新的内核，并启用 Landlock；或者改用 bwrap。",
    "sandbox.unavailable": "这台机器上用不了隔离级别 {level}；运行 vetcourse doctor 查看原因，或改用 --sandbox auto",
}
