L24  Page replacement

Goal: say for a string of references which page goes, under five policies and in Linux.
Read: mmsh-policy(1)
Run: mmsh lab L24

When no frame is free, somebody's page must go. The same references under several policies show what a choice costs,
that more memory can mean more faults, and what Linux does: two lists.

mmsh> # Twelve references to five pages, three frames: first in, first out.
mmsh> three = policy fifo 3 steps 1 2 3 4 1 2 5 1 2 3 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       4  miss       1  2 3 4
    5       1  miss       2  3 4 1
    6       2  miss       3  4 1 2
    7       5  miss       4  1 2 5
    8       1  hit        -  1 2 5
    9       2  hit        -  1 2 5
   10       3  miss       1  2 5 3
   11       4  miss       2  5 3 4
   12       5  hit        -  5 3 4
9 misses, 3 hits
mmsh> # How many misses would four frames give? Fewer?
mmsh> hint four "Do it by hand: four frames, and the oldest goes."
mmsh> ask four "The same references, first in, first out, four frames: how many misses?" \
...>   policy fifo 4 1 2 3 4 1 2 5 1 2 3 4 5
four = 10
mmsh> four = $_
mmsh> assert $four > $three
mmsh> # Belady's anomaly: fifo's four frames do not always hold what its three hold.
mmsh> # At which reference is a page missing with four frames that three frames had?
mmsh> policy fifo 4 steps 1 2 3 4 1 2 5 1 2 3 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       4  miss       -  1 2 3 4
    5       1  hit        -  1 2 3 4
    6       2  hit        -  1 2 3 4
    7       5  miss       1  2 3 4 5
    8       1  miss       2  3 4 5 1
    9       2  miss       3  4 5 1 2
   10       3  miss       4  5 1 2 3
   11       4  miss       5  1 2 3 4
   12       5  miss       1  2 3 4 5
10 misses, 2 hits
mmsh> # LRU is a stack: what n frames hold, n + 1 hold, too. Its curve never rises.
mmsh> policy lru 1 upto=5 1 2 3 4 1 2 5 1 2 3 4 5
frames    misses      hits  ratio
     1        12         0  1.000 ########################################
     2        12         0  1.000 ########################################
     3        10         2  0.833 #################################
     4         8         4  0.667 ###########################
     5         5         7  0.417 #################
mmsh> assert $(policy lru 4 1 2 3 4 1 2 5 1 2 3 4 5) <= $(policy lru 3 1 2 3 4 1 2 5 1 2 3 4 5)
mmsh> # The optimum looks ahead. Nobody can, but it says how much there is to win.
mmsh> best = policy opt 3 1 2 3 4 1 2 5 1 2 3 4 5
7 misses, 5 hits
mmsh> # Which page does it give up for page 4, and why that one?
mmsh> policy opt 3 steps 1 2 3 4 1 2 5 1 2 3 4 5
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  2 1
    3       3  miss       -  3 2 1
    4       4  miss       3  4 2 1
    5       1  hit        -  4 1 2
    6       2  hit        -  4 2 1
    7       5  miss       4  5 2 1
    8       1  hit        -  1 5 2
    9       2  hit        -  1 2 5
   10       3  miss       1  2 3 5
   11       4  miss       2  3 4 5
   12       5  hit        -  3 4 5
7 misses, 5 hits
mmsh> # A clock and second chance need one bit a page, the one the MMU sets: how near do they come?
mmsh> clock = policy clock 3 1 2 3 4 1 2 5 1 2 3 4 5
9 misses, 3 hits
mmsh> second = policy second 3 1 2 3 4 1 2 5 1 2 3 4 5
10 misses, 2 hits
mmsh> assert $best <= $clock && $best <= $second
mmsh> # Pages 2 and 3 are in use when a scan comes by, 6 to 10, each once. LRU forgets them,
mmsh> lru = policy lru 4 1 2 3 4 5 2 3 6 7 8 9 10 2 3
12 misses, 2 hits
mmsh> # Linux keeps them: found used a second time at the end of the inactive list, they became active.
mmsh> # At which reference?
mmsh> linux = policy linux 4 steps 1 2 3 4 5 2 3 6 7 8 9 10 2 3
  ref    page  what  evicts  frames
    1       1  miss       -  1
    2       2  miss       -  1 2
    3       3  miss       -  1 2 3
    4       4  miss       -  1 2 3 4
    5       5  miss       1  2 3 4 5
    6       2  hit        -  2 3 4 5
    7       3  hit        -  2 3 4 5
    8       6  miss       4  5 6 | 2 3
    9       7  miss       5  6 7 | 2 3
   10       8  miss       6  7 8 | 2 3
   11       9  miss       7  8 9 | 2 3
   12      10  miss       8  9 10 | 2 3
   13       2  hit        -  9 10 | 2 3
   14       3  hit        -  9 10 | 2 3
10 misses, 4 hits
mmsh> assert $linux < $lru
mmsh> # A loop one page longer than memory is LRU's worst case; random does better.
mmsh> loop = policy lru 4 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5
20 misses, 0 hits
mmsh> assert $loop == 20
mmsh> assert $(policy random 4 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5) < $loop
mmsh> # A string of one's own, for pen and paper.
mmsh> param frames 3 in 3..5
frames = 3
mmsh> param a 1 in 1..5
a = 1
mmsh> param b 2 in 1..6
b = 2
mmsh> param c 3 in 3..8
c = 3
mmsh> param d 1 in 1..6
d = 1
mmsh> param e 4 in 3..8
e = 4
mmsh> param f 2 in 1..6
f = 2
mmsh> param g 5 in 1..8
g = 5
mmsh> param h 1 in 1..5
h = 1
mmsh> hint fifo "The page that came first goes, used or not."
mmsh> ask fifo "$frames frames, first in, first out: $a $b $c $d $e $f $g $h $a $c $e $b. How many misses?" \
...>   policy fifo $frames $a $b $c $d $e $f $g $h $a $c $e $b
fifo = 9
mmsh> hint lru "The page unused for longest goes."
mmsh> ask lru "The same with LRU?" policy lru $frames $a $b $c $d $e $f $g $h $a $c $e $b
lru = 10
mmsh> hint opt "The page goes that is needed last, or never again."
mmsh> ask opt "And at best?" policy opt $frames $a $b $c $d $e $f $g $h $a $c $e $b
opt = 7
mmsh> hint clock "A hit sets the page's bit; the hand clears bits until it finds a page without."
mmsh> ask clock "And with a clock?" policy clock $frames $a $b $c $d $e $f $g $h $a $c $e $b
clock = 9
mmsh> assert $(policy opt $frames $a $b $c $d $e $f $g $h $a $c $e $b) <= \
...>   $(policy lru $frames $a $b $c $d $e $f $g $h $a $c $e $b)
