RLIMIT_MEMLOCK: what mlock and mlockall hold against it.

mmsh> set reasons on
mmsh> setuid 1000
mmsh> rlimit memlock 64K
mmsh> q = mmap 80K
0xb7fe6000
mmsh> mlock $q 32K
mmsh> # of a range that is locked in part only the rest counts
mmsh> mlock $q 64K
mmsh> mlock $q 68K
mlock: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: 16 pages locked, 1 more asked
mmsh> munlock $q+32K 32K
mmsh> mlock $q+28K 40K
mlock: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: 8 pages locked, 9 more asked
mmsh> # all that is mapped is held against it, whatever is locked already
mmsh> get mm.total_vm
65
mmsh> mlockall current
mlockall: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: all 65 pages of the process are to be locked, 16 may be
mmsh> munlockall
mmsh> mlockall current
mlockall: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: all 65 pages of the process are to be locked, 16 may be
mmsh> mlockall current future
mlockall: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: all 65 pages of the process are to be locked, 16 may be
mmsh> # what will be mapped counts when it is
mmsh> mlockall future
mmsh> mmap 64K
0xb7fd6000
mmsh> mmap 4K
mmap: EAGAIN (Resource temporarily unavailable): RLIMIT_MEMLOCK: 16 pages locked, 1 more asked
mmsh> # a limit of all that is mapped will do
mmsh> munlockall
mmsh> rlimit memlock $(get mm.total_vm)*4K-1
mmsh> mlockall current
mlockall: ENOMEM (Cannot allocate memory): RLIMIT_MEMLOCK: all 81 pages of the process are to be locked, 80 may be
mmsh> rlimit memlock $(get mm.total_vm)*4K
mmsh> mlockall current
mmsh> assert $(get mm.locked_vm) > 0
