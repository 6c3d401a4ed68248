Words: blanks, quotes, comments, semicolons, continued lines, substitution. SPDX-License-Identifier: MIT
mmsh> echo one   two	three
one two three
mmsh> echo one; echo two;; echo three
one
two
three
mmsh> echo a # a comment
a
mmsh> # nothing but a comment
mmsh> echo a#b c
a#b c
mmsh> echo 'a  b' "c  d" e'f g'h
a  b c  d ef gh
mmsh> echo '$pid' "$pid" \$pid "\$pid"
$pid 1 $pid $pid
mmsh> echo "a \"b\" \\ c" 'it is "so"'
a "b" \ c it is "so"
mmsh> echo a\ b \# c
a b # c
mmsh> echo

mmsh> echo ''

mmsh> echo one \
...> two \
...> three
one two three
mmsh> x = 5
mmsh> echo $x ${x} ${x}y $x. "$x$x" $x$x
5 5 5y 5. 55 55
mmsh> echo $ 5$ a$
$ 5$ a$
mmsh> echo $(print 2+3) "$(print 0x10)" a$(print 1)b
5 0x10 a1b
mmsh> echo $(print $(print 1) + $(print 2))
3
mmsh> echo {
...> }
echo: unexpected {
mmsh> echo '{' "}" \{
{ } {
mmsh> { echo a; echo b }
a
b
mmsh> {echo a;echo b}
a
b
mmsh> echo "unbalanced
unbalanced quote
mmsh> echo 'unbalanced
unbalanced quote
mmsh> echo }
unbalanced }
mmsh> echo $(echo
unbalanced $(
mmsh> echo ${x
unbalanced ${
mmsh> echo $nosuch
echo: unknown name 'nosuch'
mmsh> # of names as near as each other the first three of the alphabet, whenever they were made
mmsh> aaaf = 1
mmsh> aaae = 1
mmsh> aaad = 1
mmsh> aaac = 1
mmsh> echo $aaaa
echo: unknown name 'aaaa'; did you mean '$aaac', '$aaad', '$aaae'?
mmsh> echo $1
echo: unknown name '1'
mmsh> echo ${}
echo: unknown name ''
