policy: every policy on textbook strings, curves, steps, and what is refused.

mmsh> # Silberschatz's string
mmsh> policy fifo 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
15 misses, 5 hits
mmsh> policy opt 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
9 misses, 11 hits
mmsh> policy lru 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> policy clock 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
14 misses, 6 hits
mmsh> policy second 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
11 misses, 9 hits
mmsh> policy random 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
11 misses, 9 hits
mmsh> policy linux 3 7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1
12 misses, 8 hits
mmsh> # each step, in each policy's order
mmsh> policy fifo 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       1  2 3 4
    6       5  miss       2  3 4 5
5 misses, 1 hits
mmsh> policy lru 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  2 3 1
    5       4  miss       2  3 1 4
    6       5  miss       3  1 4 5
5 misses, 1 hits
mmsh> policy clock 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       1  2 3 4
    6       5  miss       2  3 4 5
5 misses, 1 hits
mmsh> policy second 3 steps 1 2 3 1 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       1  hit        -  1 2 3
    5       4  miss       2  3 1 4
    6       5  miss       3  1 4 5
5 misses, 1 hits
mmsh> policy opt 3 steps 1 2 3 1 4 5 3
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  2 1
    3       3  miss       -  2 3 1
    4       1  hit        -  1 2 3
    5       4  miss       1  2 4 3
    6       5  miss       2  4 5 3
    7       3  hit        -  3 4 5
5 misses, 2 hits
mmsh> # words in any order; expressions; its value
mmsh> n = policy csv lru upto=3 1 1 2 3 1
frames,misses,hits,miss_ratio
1,4,0,1.000
2,4,0,1.000
3,3,1,0.750
mmsh> assert $n == 3
mmsh> k = 4
mmsh> policy lru 2 $k $k+1 0x4 (1 + 3) 5
2 misses, 3 hits
mmsh> # refused
mmsh> try policy lru 0 1
policy: FRAMES is at least 1, and upto= not below it
mmsh> try policy lru 3 upto=2 1
policy: FRAMES is at least 1, and upto= not below it
mmsh> try policy lru 3 csv 1
policy: csv goes with upto=
mmsh> try policy lru 3
policy: usage: policy fifo|lru|clock|second|opt|random|linux FRAMES [upto=N] [steps] [csv] [file=NAME] [PAGE...]
mmsh> try policy mru 3 1
policy: POLICY 'mru' is not one of its words; usage: policy fifo|lru|clock|second|opt|random|linux FRAMES [upto=N] [steps] [csv] [file=NAME] [PAGE...]
mmsh> try policy lru 3 one
policy: 'one' is not a number; numbers look like 4096, 64K, 3pg, 0x1000
mmsh> expect ENOENT policy lru 3 file=no-such-file
