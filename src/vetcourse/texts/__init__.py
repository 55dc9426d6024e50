"""Every sentence the program says, in Chinese, by key; translations are in ``vetcourse.po``.

One module an area; the first part of a key names its module.  ``{name}`` marks what is filled in.
"""
