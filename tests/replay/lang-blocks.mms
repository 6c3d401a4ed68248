Blocks: repeat, for, while, if. SPDX-License-Identifier: MIT
mmsh> repeat 3 { echo a }
a
a
a
mmsh> repeat 0 { echo never }
mmsh> repeat 1+1 {
...>   echo a
...>   # a comment with a }
...>   echo 'a }'
...> }
a
a }
a
a }
mmsh> for i in 0..3 { echo $i }
0
1
2
mmsh> echo $i
2
mmsh> for i in 5..5 { echo never }
mmsh> for i in 6..5 { echo never }
mmsh> for i in $i .. $i+2 { echo $i }
2
3
mmsh> for i in (1+1)..(2*2) { echo $i; i = 100 }
2
3
mmsh> for 1x in 0..2 { echo a }
for: '1x' cannot be the name of a loop variable
mmsh> for i in 3 { echo a }
for: usage: for NAME in A..B { COMMAND... }
mmsh> n = 3
mmsh> while $n { echo $n; n = $n-1 }
3
2
1
mmsh> while $nosuch { echo never }
while: unknown name 'nosuch'
mmsh> if 1 { echo yes } else { echo no }
yes
mmsh> if 0 { echo yes } else { echo no }
no
mmsh> if 0 { echo one } else if 1 { echo two } else { echo three }
two
mmsh> if 0 { echo yes }
mmsh> if 1 { }
mmsh> # an else may stand behind its if: on the same line, on the next, after a comment
mmsh> if 0 { echo yes }; else { echo no }
no
mmsh> if 0 { echo one }
mmsh>
mmsh> # between them
mmsh> else if 1 { echo two }
two
mmsh> else if 1 { echo three }
mmsh> else { echo four }
mmsh> else { echo five }
else: stands without its if
mmsh> if 1 {
...>   if 0 { echo a }
...>   else {
...>     echo b
...>   }
...> }
b
mmsh> else { echo c }
mmsh> if 0 { echo a }
mmsh> { else { echo b } }
else: stands without its if
mmsh> if 0 { echo a }
mmsh> echo between
between
mmsh> else { echo b }
else: stands without its if
mmsh> if 0 { echo a } else { if 0 { echo b } }
mmsh> else { echo c }
else: stands without its if
mmsh> if $nosuch { echo a }
if: unknown name 'nosuch'
mmsh> else { echo b }
mmsh> if 0 { echo a }
mmsh> else echo b
else: stands without its if or its braces
mmsh> if 0 { echo a }
mmsh> else echo b { echo c }
else: needs a { ... } or an if
mmsh> if 0 { echo a }
mmsh> else { echo b } else { echo c }
else: has no else
mmsh> if 0 { echo a } else if 1; echo b
if: usage: if EXPR { COMMAND... } else { COMMAND... }
b
mmsh> # what fails in a block inside $( ) says so
mmsh> echo $(repeat 1 { munmap 1 4K; echo on })
munmap: EINVAL (Invalid argument)
mmsh> x = $({ print 1; print 2 })
{ }: has no value
mmsh> for i in 0..2 { for k in 0..2 { if $i == $k { echo $i $k same } else { echo $i $k } } }
0 0 same
0 1
1 0
1 1 same
mmsh> repeat 2 { munmap 1 4K; echo on }
munmap: EINVAL (Invalid argument)
on
munmap: EINVAL (Invalid argument)
on
mmsh> try { munmap 1 4K; echo never }
munmap: EINVAL (Invalid argument)
mmsh> expect EINVAL { echo silent; munmap 1 4K }
mmsh> on 1 repeat 2 { echo $pid }
1
1
mmsh> repeat 2
repeat: usage: repeat N { COMMAND... }
mmsh> repeat { echo a }
repeat: usage: repeat N { COMMAND... }
mmsh> repeat x { echo a }
repeat: 'x' is not a number; numbers look like 4096, 64K, 3pg, 0x1000
mmsh> echo a { echo b }
echo: unexpected {
mmsh> else { echo a }
else: stands without its if
mmsh> while 1 { echo once; quit }
once
